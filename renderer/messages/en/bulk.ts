import { counted, numberText } from '../words.ts';

/** One act on several accounts. */
export const bulk = {
  region: 'Selected accounts',
  selected: (count: number) => (count === 0 ? 'None selected' : `${numberText(count)} selected`),
  selectAll: (count: number) => `Select all ${numberText(count)}`,
  selectNone: 'Select none',
  leave: 'Stop selecting',
  renew: 'Renew now',
  disconnect: 'Disconnect…',
  renewing: (done: number, count: number) => `Renewing: ${numberText(done)} of ${numberText(count)}`,
  stop: 'Stop',
  renewed: (count: number) => counted(count, '# account renewed', '# accounts renewed'),
  renewedOf: (renewed: number, count: number) => `${numberText(renewed)} of ${numberText(count)} renewed`,
  notRenewed: 'Not renewed',
  nothingToRenewWith: 'Its provider gave nothing to renew it with',
  stopped: 'Not tried: it was stopped before',
  close: 'Close',
  cancel: 'Cancel',
  disconnectTitle: (count: number) => counted(count, 'Disconnect # account?', 'Disconnect # accounts?'),
  disconnectCount: (count: number) => counted(count, 'Disconnect # account', 'Disconnect # accounts'),
  disconnected: (count: number) => counted(count, '# account is disconnected', '# accounts are disconnected'),
  disconnectedPartly: 'Not all of them are disconnected',
  stayed: (names: string) => `Still connected: ${names}.`,
};
