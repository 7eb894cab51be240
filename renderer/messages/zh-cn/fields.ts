import type { fields as English } from '../en/fields.ts';
import { spaced } from './spaced.ts';

export const fields: typeof English = {
  add: '添加',
  addTo: (list) => `添加：${list}`,
  remove: '移除',
  removeEntry: (entry) => spaced`移除 ${entry}`,
  moreFor: (list) => `更多：${list}`,
  copy: '复制',
  copyNamed: (what) => spaced`复制 ${what}`,
  copied: '已复制',
  copyFailed: '无法复制',
};
