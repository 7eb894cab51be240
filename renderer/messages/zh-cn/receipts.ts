import type { receipts as English } from '../en/receipts.ts';
import { numberText } from '../words.ts';
import { spaced } from './spaced.ts';

/** What a disconnect did. */
export const receipts: typeof English = {
  title: '已断开连接',
  exposedTitle: '已报告泄露',
  list: '回执',
  whoElse: '还会影响谁',
  seeWhatWaits: '查看待完成项',
  done: '完成',
  what: {
    'refresh-token': '长期访问权限',
    'access-token': '当前访问权限',
    grant: '此客户端的全部访问权限',
  },
  outcome: {
    revoked: '现已撤销',
    'already-invalid': '此前已结束',
    'not-supported': '仅从本机删除',
    'not-reached': '未能联系到提供商，会自行到期',
  },
  summary: {
    revoked: (provider: string, account: string) =>
      spaced`${provider} 已撤销访问权限，Holdfast 已将 ${account} 从本机删除。`,
    'over-already': (provider: string, account: string) =>
      spaced`${provider} 的访问权限此前已结束，Holdfast 已将 ${account} 从本机删除。`,
    'not-supported': (provider: string, account: string) =>
      spaced`Holdfast 已将 ${account} 从本机删除。无法请求 ${provider} 撤销访问权限，因此在到期或由您移除之前，它在那里仍然有效。`,
    waits: (provider: string, account: string) =>
      spaced`Holdfast 已将 ${account} 从本机删除，并会继续请求 ${provider} 撤销访问权限。撤销之前，访问权限在那里仍然有效。`,
    'not-asked': (provider: string, account: string) =>
      spaced`Holdfast 已将 ${account} 从本机删除。由于未向 ${provider} 提出请求，在到期或由您移除之前，访问权限在那里仍然有效。`,
  },
  line: {
    revoked: '已在提供商处撤销，并从本机删除',
    'over-already': '此前已结束，现已从本机删除',
    'not-supported': '仅从本机删除：无法在提供商处撤销',
    waits: '已从本机删除，仍在请求提供商撤销',
    'not-asked': '仅从本机删除：未请求提供商撤销',
  },
  reach: {
    overAlready: '没有其他影响。访问权限此前已结束。',
    nothingChanged: '没有其他影响。提供商处没有任何更改。',
    onlyThis: '没有其他影响。只有此连接结束。',
    othersLater: (provider: string) =>
      spaced`完成后会影响您在 ${provider} 使用同一客户端的其他设备和应用，届时它们必须重新连接。`,
    others: (provider: string) => spaced`您在 ${provider} 使用同一客户端的其他设备和应用。它们必须重新连接。`,
  },
  everything: {
    title: '已断开全部连接',
    partTitle: '部分连接未断开',
    gone: (count: number) => `已从本机删除 ${numberText(count)} 个账户。`,
    partlyGone: (count: number, kept: number) =>
      `已从本机删除 ${numberText(count)} 个账户。另有 ${numberText(kept)} 个无法读取，因此保留：请解锁密钥库，然后重试。`,
  },
};
