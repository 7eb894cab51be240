import type { providerOAuthErrors as English } from '../en/oauth-errors-of-providers.ts';

export const providerOAuthErrors: typeof English = {
  admin_policy_enforced: {
    meaning: '您所在组织的管理员不允许此访问权限。',
    todo: '请减少所选权限，或请管理员允许此客户端。',
  },
  invalid_rapt: {
    meaning: '您所在的组织要求每隔一段时间重新登录，现在时间已到。',
    todo: '请重新连接，并在浏览器要求时登录。',
  },
  rapt_required: {
    meaning: '您所在的组织要求在授予访问权限之前重新登录。',
    todo: '请重新连接，并在浏览器要求时登录。',
  },
  org_internal: {
    meaning: '此客户端仅供某个组织的账户使用，您的账户不在其中。',
    todo: '请选择该组织的账户，或设置另一个客户端。',
  },
  deleted_client: {
    meaning: '此客户端已在 {provider} 被删除，因此无法用它连接或续期。',
    todo: '请在提供商处恢复该客户端，或设置新的客户端。',
  },
  disabled_client: {
    meaning: '此客户端已在 {provider} 被停用。',
    todo: '请在提供商处重新启用，或设置新的客户端。',
  },
  rate_limit_exceeded: {
    meaning: '短时间内通过此客户端发送了过多请求。',
    todo: '请稍等片刻，然后重试。',
  },
  redirect_uri_mismatch: {
    meaning: '请求中的重定向 URI 与此客户端注册的不一致。',
    todo: '请注册 Holdfast 显示的重定向 URI，务必逐字符一致。',
  },
  incorrect_client_credentials: {
    meaning: '{provider} 表示客户端 ID 与客户端密钥不匹配。',
    todo: '请与提供商页面上的内容核对，或在那里创建新的密钥。',
  },
  application_suspended: {
    meaning: '{provider} 已暂停此客户端所属的应用。',
    todo: '请向 {provider} 的技术支持询问原因，或设置另一个客户端。',
  },
  bad_verification_code: {
    meaning: '授权码已失效：已过期或已被使用。',
    todo: '请重试，届时会使用新的授权码。',
  },
  bad_refresh_token: {
    meaning: '{provider} 不再接受用于续期的令牌。',
    todo: '请重新连接后继续使用该账户。',
  },
  incorrect_device_code: {
    meaning: '{provider} 已不再识别此代码。',
    todo: '请重新开始以获取新的代码。',
  },
  device_flow_disabled: {
    meaning: '此客户端未启用设备流程。',
    todo: '请在提供商的应用设置中启用，或改用浏览器连接。',
  },
  unverified_user_email: {
    meaning: '您在 {provider} 的账户尚未验证电子邮件地址。',
    todo: '请在那里验证地址，然后重试。',
  },
  authorization_declined: {
    meaning: '请求在浏览器中被拒绝。没有连接任何账户，也没有更改任何内容。',
    todo: '如果这并非您的本意，请重试并允许访问。',
  },
  invalid_resource: {
    meaning: '{provider} 无法识别所请求的服务，或该服务未向您所在的组织开放。',
    todo: '请选择其他权限，或请管理员添加该服务。',
  },
  OAuthException: {
    meaning: '{provider} 拒绝了请求。',
    todo: '请查看下方的原始说明。如果仍无法解决，请附上这些说明报告此问题。',
  },
};
