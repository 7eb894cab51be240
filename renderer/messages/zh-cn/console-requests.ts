import type { consoleRequests as English } from '../en/console-requests.ts';

export const consoleRequests: typeof English = {
  search: '搜索请求',
  saved: '已保存',
  history: '已发送',
  none: '您发送的请求会加密保存在这里，不含机密信息。需要再次使用的请求可以保存。',
  noneFits: '没有符合的请求。',
  clear: '清除',
  cleared: '已清除发送过的请求。',
  save: '保存请求',
  keep: '保存',
  nameOfRequest: '请求的名称',
  remove: (name) => `移除“${name}”`,
  removed: (name) => `已移除“${name}”。`,
  noAnswer: '无响应',
  bodyLeftOut: '请求体过长，未保存',
};
