import type { frame as English } from '../en/frame.ts';

export const frame: typeof English = {
  backToAccounts: '账户',
  readingAccounts: '正在读取您的账户',
  startFailed: '无法读取您的账户',
  tryAgain: '重试',
};
