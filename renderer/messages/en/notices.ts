/** What the person should know that belongs to no request of theirs. */
export const notices = {
  dismiss: 'Dismiss',
  offline: 'You are offline',
  offlineMeaning: 'Your accounts stay as they are. Holdfast goes on by itself when the network is back.',
  openLinksHere: 'Open them here',
  notNow: 'Not now',
  linksNotTaken: 'The desktop did not take the change: see its settings.',
  thisRunOnly: 'Accounts are kept for this run only',
  keepUnderPassphrase: 'Keep them under a passphrase…',
};
