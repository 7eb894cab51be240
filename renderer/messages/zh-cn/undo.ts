import type { undo as English } from '../en/undo.ts';

export const undo: typeof English = {
  undo: '撤消',
  dismiss: '关闭',
};
