import type { standardOAuthErrors as English } from '../en/oauth-errors-standard.ts';

export const standardOAuthErrors: typeof English = {
  invalid_request: {
    meaning: '{provider} 表示请求中有内容缺失或有误。',
    todo: '请与提供商页面核对客户端设置。如果无误，请附上下方的说明报告此问题。',
  },
  invalid_client: {
    meaning: '{provider} 无法识别此客户端 ID，或其密钥不正确。',
    todo: '请与提供商页面核对客户端 ID 和密钥。',
  },
  unauthorized_client: {
    meaning: '{provider} 识别此客户端，但不允许它以这种方式请求。',
    todo: '请在提供商处为该客户端启用这种连接方式，或选择其他连接方式。',
  },
  access_denied: {
    meaning: '请求被您或 {provider} 的规则拒绝。没有连接任何账户，也没有更改任何内容。',
    todo: '如果这并非您的本意，请重试并在浏览器中允许访问。',
  },
  unsupported_response_type: {
    meaning: '{provider} 不支持 Holdfast 采用的方式，即通过浏览器返回授权码。',
    todo: '请检查提供商的地址，或选择其他连接方式。',
  },
  invalid_scope: {
    meaning: '所选的某项权限在 {provider} 不存在，或未向此客户端开放。',
    todo: '请减少所选权限，或在提供商处为该客户端启用。',
  },
  invalid_grant: {
    meaning: '用来证明访问权限的凭据已过期、已被使用，或已被 {provider} 收回。',
    todo: '请重新连接以获取新的访问权限。',
  },
  unsupported_grant_type: {
    meaning: '{provider} 不提供这种获取访问权限的方式。',
    todo: '请选择其他连接方式。',
  },
  server_error: {
    meaning: '{provider} 内部出现问题。您的账户保持原样。',
    todo: '请稍后重试。',
  },
  temporarily_unavailable: {
    meaning: '{provider} 过于繁忙或正在维护。您的账户保持原样。',
    todo: '请稍后重试。',
  },
  invalid_token: {
    meaning: '{provider} 不再接受其授予的访问权限：已过期或已被收回。',
    todo: '请重试。如果再次出现，请重新连接。',
  },
  insufficient_scope: {
    meaning: '此操作需要的访问权限超出了向 {provider} 请求的范围。',
    todo: '请先请求更多权限，然后重试。',
  },
  unsupported_token_type: {
    meaning: '{provider} 无法应请求撤销这种访问权限。',
    todo: '请在提供商自己的页面上移除访问权限。',
  },
  authorization_pending: {
    meaning: '未在有效时间内输入并确认代码。',
    todo: '请重新开始，并在浏览器中输入新的代码。',
  },
  slow_down: {
    meaning: '短时间内向 {provider} 查询过于频繁。',
    todo: '请稍等片刻，然后重试。',
  },
  expired_token: {
    meaning: '代码只在几分钟内有效，现已过期。',
    todo: '请重新开始以获取新的代码。',
  },
  invalid_target: {
    meaning: '{provider} 无法识别所请求的服务，或未向此客户端开放该服务。',
    todo: '请选择其他权限，或在提供商处启用该服务。',
  },
  invalid_redirect_uri: {
    meaning: '{provider} 不会向此重定向 URI 发送响应。',
    todo: '请注册 Holdfast 显示的重定向 URI，务必逐字符一致。',
  },
  use_dpop_nonce: {
    meaning: '{provider} 要求提供新的密钥证明，但新的证明也被拒绝。',
    todo: '请重试。如果再次出现，请报告此问题。',
  },
  invalid_dpop_proof: {
    meaning: '{provider} 未接受此应用持有密钥的证明。',
    todo: '请检查这台电脑的时钟是否准确，然后重试。',
  },
  interaction_required: {
    meaning: '{provider} 要求您先在浏览器中完成操作。',
    todo: '请重试，并按照浏览器中的页面完成全部步骤。',
  },
  login_required: {
    meaning: '{provider} 要求您重新登录。',
    todo: '请重试，并在浏览器要求时登录。',
  },
  account_selection_required: {
    meaning: '{provider} 无法确定您要使用哪个账户。',
    todo: '请重试，并在浏览器中选择账户。',
  },
  consent_required: {
    meaning: '{provider} 要求您或管理员允许此访问权限。',
    todo: '请重试并在浏览器中允许，或联系管理员。',
  },
  invalid_request_uri: {
    meaning: '在 {provider} 准备好的请求已不存在：打开过晚，或打开了两次。',
    todo: '请重试，届时会使用新的请求。',
  },
  invalid_request_object: {
    meaning: '{provider} 无法读取签名形式的请求。',
    todo: '如果再次出现，请附上下方的说明报告此问题。',
  },
  request_not_supported: {
    meaning: '{provider} 不接受签名形式的请求。',
    todo: '如果再次出现，请附上下方的说明报告此问题。',
  },
  request_uri_not_supported: {
    meaning: '{provider} 不接受事先准备的请求。',
    todo: '如果再次出现，请附上下方的说明报告此问题。',
  },
  registration_not_supported: {
    meaning: '{provider} 不接受在请求中描述自身的客户端。',
    todo: '请在提供商处注册客户端，并在客户端设置中填写其客户端 ID。',
  },
};
