import type { grantErrors as English } from '../en/errors-grant.ts';

export const grantErrors: typeof English = {
  GRANT_CODE_REJECTED: {
    title: '{provider} 没有接受自己签发的授权码',
    meaning: '浏览器带回的授权码已过期，或者已经使用过。',
    todo: '请重试，届时会使用新的授权码。',
  },
  GRANT_INVALID: {
    title: '{provider} 结束了此连接',
    meaning: '访问权限在提供商处被移除，或者已到期。',
    todo: '请重新连接以继续使用此账户。',
  },
  GRANT_ENDED_BY_POLICY: {
    title: '组织结束了此连接',
    meaning: '在 {provider} 管理此账户的人员设置了规则，要求重新授权。',
    todo: '请重新连接。如果被拒绝，请联系组织的管理员。',
  },
  GRANT_ENDED_TESTING_MODE: {
    title: '此连接的测试期已结束',
    meaning: '客户端处于测试模式时，{provider} 会在 7 天后结束连接。',
    todo: '请重新连接。如需更长时间的访问，请在提供商处发布客户端。',
  },
  GRANT_ENDED_UNUSED: {
    title: '此连接太久没有使用',
    meaning: '{provider} 会结束长时间未使用的连接。',
    todo: '请重新连接以继续使用此账户。',
  },
  GRANT_ENDED_PASSWORD_CHANGE: {
    title: '此账户的密码已更改',
    meaning: '账户的密码更改或重置后，{provider} 会结束该账户的连接。',
    todo: '请使用新密码重新连接。如果密码不是您更改的，请先检查该账户的安全。',
  },
  GRANT_ENDED_LIFETIME: {
    title: '此连接的期限已到',
    meaning: '无论使用多频繁，{provider} 授予的访问权限都有固定期限。',
    todo: '请重新连接，以获得新的期限。',
  },
  GRANT_ANSWER_LOST: {
    title: '一次续期被中断',
    meaning: '{provider} 可能已授予新的访问权限，但其响应没有送达这里。',
    todo: '请重新连接以继续使用此账户。',
  },
  GRANT_HAS_NO_REFRESH_TOKEN: {
    title: '访问权限已到期',
    meaning: '{provider} 授予的访问权限有时间限制，且无法续期。',
    todo: '请重新连接以再次获得访问权限。',
  },
  GRANT_NOT_MOVED: {
    title: '续期所需的令牌留在另一台电脑上',
    meaning: '导出文件没有包含该令牌：两台电脑同时使用它会使两边的连接都结束，或者它只能在那台电脑上使用。',
    todo: '请重新连接，以便在这里使用此账户。另一台电脑的连接不受影响。',
  },
  SCOPE_REJECTED: {
    title: '{provider} 不授予此权限',
    meaning: '所选权限中有一项在提供商处不存在，或者不对此客户端开放。',
    todo: '请减少所选权限，或者在提供商处启用该权限。',
  },
  TOKEN_TYPE_UNSUPPORTED: {
    title: 'Holdfast 无法使用此类访问令牌',
    meaning: '{provider} 提供的访问令牌与请求的类型不同，因此没有保存。',
    todo: '请重试。如果再次出现，请报告此问题。',
  },
  REVOCATION_NOT_SUPPORTED: {
    title: '{provider} 不支持此操作',
    meaning: '其服务器不支持从这里撤销访问权限。没有更改任何内容。',
    todo: '请在提供商的页面上移除访问权限。',
  },
};
