import type { providerErrors as English } from '../en/errors-provider.ts';

export const providerErrors: typeof English = {
  CLIENT_MISSING: {
    title: '{provider} 尚未设置',
    meaning: '需要您自己的客户端 ID，Holdfast 才能请求访问权限。',
    todo: '只需设置一次，Holdfast 会说明每个步骤。',
  },
  CLIENT_CHANGED: {
    title: '{provider} 的客户端设置已更换',
    meaning: '此账户是用另一个客户端 ID 连接的，其访问权限属于那个客户端。',
    todo: '请重新连接，将账户转到新的客户端，或者恢复原来的客户端 ID。',
  },
  CLIENT_REJECTED: {
    title: '{provider} 不接受此客户端',
    meaning: '客户端 ID、客户端密钥或重定向 URI 与注册的内容不一致。',
    todo: '请与提供商页面上的内容核对，然后重试。',
  },
  CLIENT_SECRET_MISSING: {
    title: '缺少客户端密钥',
    meaning: '没有密钥，{provider} 就不会响应此客户端。',
    todo: '请在客户端设置中添加密钥，然后重试。',
  },
  CLIENT_DELETED: {
    title: '客户端在 {provider} 已不存在',
    meaning: '客户端已在那里删除，因此无法再用它连接或续期。',
    todo: '请在提供商处恢复客户端，或者设置新的客户端。',
  },
  CLIENT_FILE_INVALID: {
    title: '此文件不是客户端文件',
    meaning: '其中没有提供商的客户端文件应有的内容。没有导入任何内容。',
    todo: '请从提供商重新下载桌面客户端的文件，或者手动填写表单。',
  },
  DEVICE_GRANT_UNAVAILABLE: {
    title: '此处无法使用其他设备上的代码',
    meaning: '{provider} 不提供这种方式，或者没有为此客户端启用。',
    todo: '请使用浏览器连接，或者在提供商处启用设备流程。',
  },
  PROVIDER_ADDRESS_INVALID: {
    title: '无法使用此地址',
    meaning: '提供商需要以 https 开头的完整地址。',
    todo: '请与提供商文档中的地址核对。',
  },
  PROVIDER_IN_USE: {
    title: '{provider} 仍在使用',
    meaning: '有账户通过它连接，因此没有移除。',
    todo: '请先断开这些账户的连接。',
  },
  PROVIDER_LACKS_GRANT: {
    title: '{provider} 不提供这种连接方式',
    meaning: '其服务器表明不支持以这种方式获取访问权限。',
    todo: '请选择其他连接方式，或者在提供商处启用。',
  },
  ID_TOKEN_INVALID: {
    title: '无法确定连接者的身份',
    meaning: '{provider} 提供的身份证明没有通过检查，因此没有连接任何账户。',
    todo: '请检查这台电脑的时钟是否准确。如果再次出现，请报告此问题。',
  },
  ID_TOKEN_SIGNATURE_INVALID: {
    title: '身份证明不可信',
    meaning: '其签名不属于 {provider}，因此没有连接任何账户。',
    todo: '如果再次出现，请报告此问题。',
  },
  ISSUER_METADATA_INVALID: {
    title: '{provider} 的配置信息有误',
    meaning: '其地址没有提供连接所需的内容。',
    todo: '请检查提供商的地址，然后重试。',
  },
  SERVER_FAILED: {
    title: '{provider} 出现问题',
    meaning: '其服务器无法响应。您的账户保持原样。',
    todo: '请稍后重试。',
  },
  SERVER_RATE_LIMITED: {
    title: '{provider} 要求等待',
    meaning: '短时间内发送了过多请求。',
    todo: '请稍等片刻，然后重试。',
  },
  SERVER_REFUSED: {
    title: '{provider} 拒绝了请求',
    meaning: '没有给出 Holdfast 能识别的原因。',
    todo: '如果再次出现，请附上下方的说明报告此问题。',
  },
  SERVER_RESPONSE_INVALID: {
    title: '无法理解响应',
    meaning: '{provider} 返回的内容与约定的不符。',
    todo: '请重试。需要登录的网络可能会导致这种情况。',
  },
};
