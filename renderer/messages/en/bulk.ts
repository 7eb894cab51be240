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
  color: 'Colour',
  coloring: (done: number, count: number) => `Colouring: ${numberText(done)} of ${numberText(count)}`,
  colored: (count: number, color: string) =>
    counted(
      count,
      `# account now has the colour ${color.toLowerCase()}.`,
      `# accounts now have the colour ${color.toLowerCase()}.`,
    ),
  uncolored: (count: number) =>
    counted(count, '# account has no colour any more.', '# accounts have no colour any more.'),
  coloredOf: (colored: number, count: number) =>
    `${numberText(colored)} of ${numberText(count)} got the colour`,
  notDone: 'Where it did not work',
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
