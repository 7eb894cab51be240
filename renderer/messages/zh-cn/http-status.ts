import type { httpStatus as english } from '../en/http-status.ts';

/** What an answer of this kind says, in plain words. The names are those of the RFCs in every language. */
const meanings: Readonly<Record<number, string>> = {
  201: '已创建。',
  202: '已接受，稍后完成。',
  204: '已完成。没有可显示的内容。',
  304: '自上次请求以来没有变化。',
  400: 'API 无法理解此请求。',
  401: 'API 没有接受此账户的访问令牌。',
  403: '此账户无权执行此操作。',
  404: '此地址没有内容，或者没有此账户可以查看的内容。',
  405: '此地址不接受这种方法。',
  406: 'API 无法以所请求的格式响应。',
  409: '在此期间，其他操作已将其更改。',
  410: '曾经存在，现已移除。',
  413: '请求体超出 API 接受的大小。',
  415: 'API 不接受这种类型的请求体。',
  422: 'API 理解此请求，但其中有不允许的内容。',
  429: '调用过于频繁。',
  500: 'API 内部出错。',
  502: '中间的网关没有从 API 得到正常响应。',
  503: 'API 暂时不可用。',
  504: '中间的网关等待 API 响应超时。',
};

export const httpStatus: typeof english = { meanings };
