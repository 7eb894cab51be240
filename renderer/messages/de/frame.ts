import type { frame as English } from '../en/frame.ts';

export const frame: typeof English = {
  backToAccounts: 'Konten',
  readingAccounts: 'Ihre Konten werden gelesen',
  startFailed: 'Ihre Konten ließen sich nicht lesen',
  tryAgain: 'Erneut versuchen',
};
