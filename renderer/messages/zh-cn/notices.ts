import type { notices as English } from '../en/notices.ts';

/** What the person should know that belongs to no request of theirs. */
export const notices: typeof English = {
  dismiss: '关闭',
  offline: '您已离线',
  offlineMeaning: '您的账户保持原样。网络恢复后，Holdfast 会自动继续。',
  openLinksHere: '改由这里打开',
  notNow: '暂不',
  linksNotTaken: '桌面环境未接受此更改，请查看其设置。',
  thisRunOnly: '账户仅在本次运行期间保留',
  keepUnderPassphrase: '用密码短语保护…',
};
