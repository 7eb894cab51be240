import type { authorizationErrors as English } from '../en/errors-authorization.ts';

export const authorizationErrors: typeof English = {
  AUTHORIZATION_DENIED: {
    title: '访问被拒绝',
    meaning: '在 {provider} 的授权请求被拒绝。没有连接任何账户，也没有更改任何内容。',
    todo: '如果这并非您的本意，请重试，并在浏览器中允许访问。',
  },
  AUTHORIZATION_REJECTED: {
    title: '{provider} 拒绝了请求',
    meaning: '请求的内容未被接受，因此没有连接任何账户。',
    todo: '请检查此提供商的客户端设置，然后重试。',
  },
  AUTHORIZATION_STATE_MISMATCH: {
    title: '拒绝了一个指向 Holdfast 的链接',
    meaning: '它不对应 Holdfast 正在等待的任何响应，因此可能来自他人。',
    todo: '如果您正在连接账户，请从这里重新开始。',
  },
  AUTHORIZATION_RESPONSE_INVALID: {
    title: '{provider} 的响应不完整',
    meaning: '浏览器已返回，但没有带回连接所需的内容。',
    todo: '请重试。',
  },
  AUTHORIZATION_ISSUER_MISMATCH: {
    title: '响应来自另一个服务器',
    meaning: 'Holdfast 请求的是 {provider}，响应却来自别处。没有连接任何账户。',
    todo: '如果再次出现，请报告此问题。请勿在打开的页面上输入密码。',
  },
  AUTHORIZATION_EXPIRED: {
    title: '浏览器没有及时返回',
    meaning: '链接只在几分钟内有效，现已失效。',
    todo: '准备好后，请重试。',
  },
  AUTHORIZATION_CANCELLED: {
    title: '连接已取消',
    meaning: '没有连接任何账户，也没有更改任何内容。',
    todo: '您可以随时重新开始。',
  },
  AUTHORIZATION_UNKNOWN: {
    title: '本次连接操作已结束',
    meaning: '它已经结束，或者已被更新的一次操作取代。',
    todo: '如需连接，请重新开始。',
  },
  CALLBACK_INVALID: {
    title: '忽略了一个指向 Holdfast 的链接',
    meaning: '它不像是来自提供商的响应。',
    todo: '如果您正在连接账户，请从 Holdfast 重新开始。',
  },
  CALLBACK_TOO_LARGE: {
    title: '忽略了一个指向 Holdfast 的链接',
    meaning: '它远远超出任何提供商的响应长度。',
    todo: '如果您正在连接账户，请从 Holdfast 重新开始。',
  },
  RECEIVER_UNAVAILABLE: {
    title: 'Holdfast 无法等待浏览器返回',
    meaning: '无论链接还是本地地址，都无法打开以接收响应。',
    todo: '请重试，或者在“以其他方式连接”下选择另一种方式。',
  },
  BROWSER_UNAVAILABLE: {
    title: '无法打开浏览器',
    meaning: '系统没有打开链接。',
    todo: '请检查是否设置了默认浏览器，然后重试。也可以复制链接。',
  },
};
