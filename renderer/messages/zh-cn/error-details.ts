import type { errorDetails as English } from '../en/error-details.ts';
import { spaced } from './spaced.ts';

export const errorDetails: typeof English = {
  wait: (wait) => spaced`需要等待 ${wait}。`,
  forReport: '报告问题时请提供：',
};
