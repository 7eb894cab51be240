import type { revocations as English } from '../en/revocations.ts';
import { numberText } from '../words.ts';
import { spaced } from './spaced.ts';

/** Revocations that could not be made yet. */
export const revocations: typeof English = {
  group: '待完成的撤销',
  note: '这些账户已从本机删除，但提供商尚未撤销其访问权限。Holdfast 会继续请求。',
  waiting: (count: number) => `${numberText(count)} 项撤销待完成`,
  notAskedNextIn: (span: string) => `尚未请求，${span}后尝试`,
  notAskedNextSoon: '尚未请求，即将尝试',
  failedNextIn: (why: string, span: string) => `${why}，${span}后重试`,
  failedNextSoon: (why: string) => `${why}，即将重试`,
  ended: (provider: string, account: string) => spaced`${provider} 已撤销 ${account} 的访问权限。`,
  /** Before a time that says how long ago. */
  since: '断开时间：',
  tryNow: '立即尝试',
  tryNowLabel: (account: string, provider: string) => spaced`立即尝试：${provider} 的 ${account}`,
  giveUpOpen: '放弃…',
  giveUpLabel: (account: string, provider: string) => spaced`放弃撤销 ${account} 在 ${provider} 的访问权限…`,
  giveUp: {
    title: (account: string) => spaced`放弃撤销 ${account} 的访问权限？`,
    keepTrying: '继续尝试',
    giveUp: '放弃',
    stops: (provider: string, account: string) =>
      spaced`Holdfast 将不再请求 ${provider} 撤销 ${account} 的访问权限，并永久删除其令牌。`,
    livesOn: (provider: string) => spaced`访问权限在 ${provider} 到期前可能仍然有效。此后无法再从这里撤销。`,
    meanwhileTitle: '访问权限在此期间已结束',
    meanwhile: '提供商已作出响应，因此没有需要放弃的撤销。',
    done: '完成',
  },
};
