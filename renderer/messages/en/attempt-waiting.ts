/** While a person is in their browser, or types a code somewhere. */
export const attemptWaiting = {
  byLink: 'Sign in and agree in your browser. When it asks whether to open Holdfast, allow it.',
  byLocalAddress: 'Sign in and agree in your browser. You come back here by yourself when it is done.',
  trouble: 'Having trouble?',
  /** Heard when it appears. */
  helpIsThere: 'If your browser did not open, there is help below.',
  notOpened: 'No browser opened',
  notOpenedMeaning: 'The system could not open one. Copy the link into any browser on this computer.',
  openAgainNote: 'The page did not open, or you closed it',
  openAgain: 'Open again',
  copyLinkNote: 'A fresh link, for any browser on this computer',
  copyLink: 'Copy link',
  otherBrowser: { label: 'Another browser', select: 'Another browser', open: 'Open there' },
  codeNote: 'A browser on your phone, or anywhere else',
  notBack: 'The browser did not come back',
  /** Around a count-down. */
  linkCloses: { before: 'The link closes in ', after: ' minutes.' },
  paste: {
    label: 'Address that the browser ended on',
    hint: 'Copy the whole address from the browser’s address bar, even if its page shows an error.',
    use: 'Use address',
    empty: 'Paste the address here.',
    noAnswer:
      'This is not the address of an answer. The right one has “code=” and “state=” in it, or “error=”.',
    tooLarge: 'This is far longer than any answer. Copy the address alone.',
    ofAnother: 'This address belongs to another attempt. Use the one from the page that was opened just now.',
    over: 'This attempt is over. Close it and start again.',
    /** Any other error, by its own title and meaning. */
    failed: (title: string, meaning: string) => `${title}. ${meaning}`,
  },
  otherWays: 'Or start again another way. The page that is open then leads nowhere.',
  code: {
    notMine: 'I did not start this',
    openPage: 'Open the page',
    open: 'On any device, open',
    type: 'and type this code:',
    copy: 'Copy code',
    /** Between the groups of a code that is read aloud. */
    dash: ', dash, ',
    qrCode: (address: string) => `QR code of ${address}`,
    scanAndCompare: 'Or scan, then compare',
    scan: 'Or scan to open it',
    good: { before: 'The code is good for ', after: ' minutes.' },
    askedHere: 'Holdfast on this computer asked for this code',
    toConnect: (provider: string) =>
      `It is to connect an account at ${provider}. If somebody sent you here, or you did not start this, do not type it.`,
    toRenew: (account: string, provider: string) =>
      `It is to renew or widen the access of ${account} at ${provider}. If somebody sent you here, or you did not start this, do not type it.`,
  },
};
