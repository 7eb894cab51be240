import { counted } from '../words.ts';

/** The ways on from a key store that can't be used. `accounts` counts what hangs on it, also none. */
export const storageChoice = {
  tryAgain: 'Try again',
  passphrase: {
    title: 'Protect them by a passphrase',
    meaning: 'Everything is encrypted under words that only you know. You type them when Holdfast starts.',
    button: 'Choose a passphrase…',
  },
  thisRunOnly: {
    title: 'Keep them for this run only',
    meaning: 'Nothing is written to the disk. The accounts are gone when you quit.',
    button: 'Keep accounts for this run only',
  },
  realKeyStore: {
    title: 'Use a key store',
    meaning: 'The best way where you can: nothing to remember, and it opens when you sign in.',
    onGnome: 'On GNOME and most other desktops, install gnome-keyring and sign in again.',
    onKde: 'On KDE Plasma, switch on KWallet in System Settings.',
  },
  unlock: {
    title: 'Unlock it',
    meaning: (keyStore: string) => `Open ${keyStore} with its password, for example by signing in again.`,
    button: 'Unlock and try again',
  },
  lookForWindow: {
    title: 'Look for a window that asks for a password',
    meaning: 'It may be behind this one. Holdfast goes on by itself as soon as the key store answers.',
  },
  goBack: {
    title: (keyStore: string) => `Go back to ${keyStore}`,
    meaning: (accounts: number) =>
      accounts === 0
        ? 'It has the key. Start it, or sign in to the desktop that you used before, and what it holds can be read again.'
        : counted(
            accounts,
            'It has the key. Start it, or sign in to the desktop that you used before, and # account can be read again.',
            'It has the key. Start it, or sign in to the desktop that you used before, and # accounts can be read again.',
          ),
  },
  goOnWith: {
    title: (keyStore: string) => `Go on with ${keyStore}`,
    meaning: (accounts: number) =>
      accounts === 0
        ? 'What it holds must be reconnected. What is on the disk stays there, for the day the earlier one is back.'
        : counted(
            accounts,
            '# account must be reconnected. What is on the disk stays there, for the day the earlier one is back.',
            '# accounts must be reconnected. What is on the disk stays there, for the day the earlier one is back.',
          ),
    button: 'Go on with this one…',
  },
  bringBack: {
    title: 'Bring the key back',
    meaning: (keyStore: string, accounts: number) =>
      accounts === 0
        ? `If ${keyStore} has a backup, restore it: what it holds can then be read again.`
        : counted(
            accounts,
            `If ${keyStore} has a backup, restore it: # account can then be read again.`,
            `If ${keyStore} has a backup, restore it: # accounts can then be read again.`,
          ),
  },
  fromExport: {
    title: 'Take the accounts from an export',
    meaning: 'If you have one, it brings back what was in it.',
    button: 'Go on and import…',
  },
  withoutIt: {
    title: 'Go on without it',
    meaning: (accounts: number) =>
      accounts === 0
        ? 'What it holds must be reconnected. What is on the disk stays there.'
        : counted(
            accounts,
            '# account must be reconnected. What is on the disk stays there.',
            '# accounts must be reconnected. What is on the disk stays there.',
          ),
    button: 'Go on with a new key…',
  },
  quitTheOther: {
    title: 'Quit the other one',
    meaning:
      'It may be on another computer that shares this home folder. Until then nothing here is renewed or changed.',
  },
};
