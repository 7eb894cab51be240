export const frame = {
  backToAccounts: 'Accounts',
  readingAccounts: 'Reading your accounts',
  startFailed: 'Your accounts could not be read',
  tryAgain: 'Try again',
};
