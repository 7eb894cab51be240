import type { forecast as EnglishForecast, health as EnglishHealth } from '../en/health.ts';
import { spaced } from './spaced.ts';

export const health: typeof EnglishHealth = {
  theProvider: '提供商',
  unreachable: (provider) => spaced`无法访问 ${provider}`,
  reading: '正在读取',
  vaultLocked: '目前无法读取',
  keyStoreLocked: '密钥库已锁定',
  newerFile: '由较新的 Holdfast 保存',
  unreadable: '无法读取，请重新连接',
  ranOut: '访问权限已到期，请重新连接',
  worksAndRenews: '正常。自动续期。',
  worksAndRenewsWhenUsed: '正常。使用时续期。',
  worksAboutToRenew: '正常。即将续期。',
  worksForGood: '正常。无需续期。',
  worksUntil: (moment) => spaced`有效至 ${moment}`,
  ended: '需要您重新连接',
  endedBy: {
    GRANT_INVALID: '已被 {provider} 结束，请重新连接',
    GRANT_ENDED_TESTING_MODE: '测试期已结束，请重新连接',
    GRANT_ENDED_UNUSED: '太久没有使用，请重新连接',
    GRANT_ENDED_BY_POLICY: '已被组织结束，请重新连接',
    GRANT_ENDED_PASSWORD_CHANGE: '密码已更改，请重新连接',
    GRANT_ENDED_LIFETIME: '期限已到，请重新连接',
    GRANT_ANSWER_LOST: '一次续期丢失，请重新连接',
    GRANT_HAS_NO_REFRESH_TOKEN: '访问权限已到期，请重新连接',
    GRANT_NOT_MOVED: '导入时不含续期令牌，请重新连接',
    ACCOUNT_IDENTITY_CHANGED: '登录的是另一个账户，请重新连接',
    CLIENT_CHANGED: '客户端已更换，请重新连接',
    CLIENT_DELETED: '客户端已删除',
  },
  restoreClient: (provider) =>
    spaced`请在 ${provider} 恢复客户端，然后重试。也可以将其从客户端设置中移除，在那里添加新的客户端，然后重新连接。`,
};

export const forecast: typeof EnglishForecast = {
  reconnectBy: (day) => spaced`请在 ${day} 前重新连接`,
  endsThen: (provider, day) => spaced`请在 ${day} 前重新连接：${provider} 届时将结束此连接`,
  fixedTime: (provider) =>
    spaced`${provider} 授予的访问权限有固定期限，且无法续期。重新连接后可获得新的期限。`,
  keepByUse: (day) => spaced`请在 ${day} 前使用`,
  endsUnlessUsed: (provider, day) => spaced`如不使用，${provider} 将于 ${day} 结束此连接`,
  holdfastUsesIt: 'Holdfast 每次为访问权限续期都算作使用，因此只要不时运行 Holdfast，连接就会保持。',
  anyCallCounts: (provider) => spaced`以此账户进行的任何调用都算作使用，${provider} 会从那时起重新计时。`,
};
