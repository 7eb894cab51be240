import type { transportErrors as English } from '../en/errors-transport.ts';

export const transportErrors: typeof English = {
  TRANSPORT_UNREACHABLE: {
    title: '无法访问 {provider}',
    meaning: '找不到其服务器，或者网络已断开。您的账户保持原样。',
    todo: '请检查网络，然后重试。',
  },
  TRANSPORT_TIMEOUT: {
    title: '{provider} 响应超时',
    meaning: '没有及时收到响应。您的账户保持原样。',
    todo: '请稍后重试。',
  },
  TRANSPORT_CERTIFICATE_UNTRUSTED: {
    title: '网络连接不受信任',
    meaning: '这台电脑不信任 {provider} 的证书，因此没有发送任何内容。',
    todo: '请检查网络和时钟。在公司网络中，需要将公司的证书安装到系统中。',
  },
  TRANSPORT_INSECURE: {
    title: '此地址未加密',
    meaning: '令牌绝不会通过未加密的 http 发送，因此没有发送任何内容。',
    todo: '请使用以 https 开头的地址。',
  },
  TRANSPORT_RESPONSE_TOO_LARGE: {
    title: '响应过大',
    meaning: '为保持运行流畅，Holdfast 已停止读取。',
    todo: '请减少一次请求的内容，例如设置每页数量。',
  },
  API_REQUEST_INVALID: {
    title: '无法发送此请求',
    meaning: '地址或某个请求头无效。',
    todo: '请使用以 https 开头的完整地址，并由 Holdfast 填写 Authorization 请求头。',
  },
  API_ORIGIN_NOT_ALLOWED: {
    title: '这不是 {provider} 的地址',
    meaning: '此账户的访问令牌只会发送到其提供商，因此没有发送任何内容。',
    todo: '请使用提供商自己的地址，可参考示例。',
  },
  API_REDIRECT_REFUSED: {
    title: 'API 将请求重定向到了别处',
    meaning: 'Holdfast 不会跟随，以免访问令牌落入他人之手。',
    todo: '如果最终地址属于提供商，请直接使用该地址。',
  },
  API_CALL_CANCELLED: {
    title: '已停止',
    meaning: '您停止了此次调用。API 仍可能已经处理。',
    todo: '您可以随时重新发送。',
  },
  API_ANSWER_GONE: {
    title: '此响应已不再保留',
    meaning: 'Holdfast 只在内存中保留最近几次响应，以供保存。',
    todo: '请重新发送请求，然后保存其响应。',
  },
};
