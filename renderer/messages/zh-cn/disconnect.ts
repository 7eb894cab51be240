import type { disconnect as English } from '../en/disconnect.ts';
import { spaced } from './spaced.ts';

export const disconnect: typeof English = {
  title: (account) => spaced`断开 ${account} 的连接？`,
  failedTitle: (account) => spaced`${account} 仍保持连接`,
  asking: (provider) => spaced`正在请求 ${provider} 撤销访问权限`,
  disconnect: '断开连接',
  cancel: '取消',
  done: '完成',
  tryAgain: '重试',
  checkAt: (provider) => spaced`在 ${provider} 查看`,
  loss: {
    unknownProvider: '本次运行的 Holdfast 无法识别此提供商，因此无法请求其撤销访问权限。',
    usersStop: '通过 Holdfast 使用此账户的程序都将停止工作。',
    clientStays: (provider) => spaced`客户端本身仍在 ${provider} 注册，其密钥仍保存在这里的客户端设置中。`,
    accountStays: (provider) => spaced`您的 ${provider} 账户本身及其中的内容保持不变。`,
    noWay: (provider) => spaced`${provider} 不支持从这里撤销访问权限：Holdfast 只能将其从本机删除。`,
    validUntilItRunsOutEndIt: (provider) =>
      spaced`${provider} 授予的访问权限在到期前仍然有效。您可以在其页面上撤销。`,
    validUntilItRunsOutOnlyThere: (provider) =>
      spaced`${provider} 授予的访问权限在到期前仍然有效。只有 ${provider} 自己可以撤销。`,
    noSecret: (provider) =>
      spaced`只有出示密钥的客户端，${provider} 才会为其撤销访问权限，而此客户端在这里没有密钥：Holdfast 只能将访问权限从本机删除。`,
    validEndIt: (provider) => spaced`${provider} 授予的访问权限仍然有效。您可以在其页面上撤销。`,
    validOnlyThere: (provider) => spaced`${provider} 授予的访问权限仍然有效。只有 ${provider} 自己可以撤销。`,
    appRemoved: (provider) =>
      spaced`Holdfast 会请求 ${provider} 从您的账户中移除此应用，然后将访问权限从本机删除。`,
    accessEnded: (provider) => spaced`Holdfast 会请求 ${provider} 撤销访问权限，然后将其从本机删除。`,
    wholeProject: (provider) =>
      spaced`${provider} 会结束您通过此客户端建立的所有连接，包括其他设备上的连接。`,
  },
  failed: {
    kept: (provider) =>
      spaced`未能在 ${provider || '提供商'} 撤销访问权限，因此保留了账户。请重试，或者仅在这里断开：`,
    later: '在这里断开，并继续尝试',
    laterNote: (provider) =>
      spaced`Holdfast 现在就从本机删除账户，并继续请求 ${provider || '提供商'}，直到对方响应，重新启动后也会继续。`,
    never: '仅从本机删除',
    neverNote: (provider) =>
      spaced`不再请求 ${provider || '提供商'}。在到期或由您移除之前，访问权限在那里可能仍然有效。`,
  },
  exposed: {
    question: '令牌可能已落入他人之手？',
    hint: '请报告令牌泄露：令牌会立即对所有人失效。此操作无法撤消。',
    open: '报告泄露…',
    title: (account) => spaced`报告 ${account} 的令牌泄露？`,
    report: '报告泄露',
    purpose: '适用于令牌可能已落入他人之手的情况',
    otherwise: '如果只想断开连接，请改用“断开连接”。',
    endsForAll: (provider) => spaced`${provider} 会立即使此账户的令牌失效，持有令牌的任何人都无法再使用。`,
    mail: (provider) => spaced`${provider} 会就此向令牌的所有者发送邮件。`,
    final: '此操作无法撤消。如需再次使用此账户，需要重新连接。',
    reach: '不需要客户端密钥。您在别处通过同一客户端建立的连接不受影响。',
    summary: (provider, account) =>
      spaced`${provider} 已接受报告，${account} 的令牌将失效。Holdfast 已将这些令牌从本机删除。请留意 ${provider} 的邮件；如果他人可能知道您的密码，请更改密码。`,
  },
};
