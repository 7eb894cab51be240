import { counted, numberText } from '../words.ts';

/** Names of key stores stand in sentences as they are, without an article. */
export const storage = {
  backends: {
    keychain: 'macOS Keychain',
    dpapi: 'Windows data protection (DPAPI)',
    gnome_libsecret: 'GNOME Keyring',
    kwallet: 'KWallet',
    kwallet5: 'KWallet',
    kwallet6: 'KWallet',
  },
  someBackend: 'the system’s key store',
  states: {
    checking: { title: 'Asking the key store', meaning: 'Accounts are shown as soon as it answers.' },
    passphrase: {
      title: 'Encrypted under your passphrase',
      meaning:
        'Only your passphrase opens the key. Tokens never leave this computer except to their own provider.',
    },
    ready: {
      title: 'Encrypted on this computer',
      meaning: (keyStore: string) =>
        `The key is kept by ${keyStore}, under your system account. Tokens never leave this computer except to their own provider.`,
    },
    locked: {
      title: 'The key store is locked',
      meaning: 'Your accounts are safe on the disk, but can’t be used until it is unlocked.',
      meaningWithoutAccounts:
        'Holdfast keeps access under it, so no account can be kept until it is unlocked.',
    },
    hanging: {
      title: 'The key store does not answer',
      meaning:
        'It may be waiting for its own password in another window. Your accounts are safe on the disk.',
      meaningWithoutAccounts: 'It may be waiting for its own password in another window.',
    },
    plainText: {
      title: 'There is no safe key store',
      meaning:
        'The one that the system offers uses a key that everybody knows. Holdfast keeps nothing in plain text, so it does not use it.',
    },
    changed: {
      title: 'This is another key store',
      meaning: (earlier: string) => `Your accounts are under ${earlier}. They are on the disk, untouched.`,
    },
    keyLost: {
      title: 'The key is gone',
      meaning:
        'The key store no longer has the key that your accounts are under. They are on the disk, untouched.',
    },
    passphraseLocked: { title: 'Holdfast is locked', meaning: 'Your passphrase opens it.' },
    inUse: {
      title: 'Another Holdfast uses these accounts',
      meaning: 'Two at once could lose tokens, so this one writes nothing.',
    },
    missing: {
      title: 'There is no key store',
      meaning:
        'Holdfast keeps access under the system’s key store and never in plain text. Without one, no account can be kept.',
    },
    thisRunOnly: {
      title: 'In memory, for this run only',
      meaning: 'Nothing is written to the disk. The accounts are gone when you quit Holdfast.',
    },
  },
  converting: (done: number, total: number) => `Encrypting anew: ${numberText(done)} of ${numberText(total)}`,
  cancel: 'Cancel',
  goOn: {
    title: 'Go on with this key store?',
    button: 'Go on',
    buttonWithImport: 'Go on and import',
    keepsTheKey: 'From now on it keeps the key.',
    mustBeReconnected: (accounts: number) =>
      counted(
        accounts,
        '# account can’t be read with it and must be reconnected.',
        '# accounts can’t be read with it and must be reconnected.',
      ),
    nothingDeleted:
      'Nothing is deleted: what is on the disk stays as it is, and can be read again if the earlier key comes back.',
  },
  useKeyStore: {
    title: 'Use the key store instead?',
    button: 'Use the key store',
    meaning:
      'The system’s key store then keeps the key, and opens when you sign in. Holdfast asks for no passphrase any more, and no longer locks by itself.',
  },
  setAside: {
    accounts: 'The list of accounts',
    account: 'The tokens of an account',
    clients: 'Your clients',
    providers: 'Your own providers',
    requests: 'Requests that you sent and saved',
    revocations: 'Revocations that wait',
    settings: 'Settings',
    other: 'A file of Holdfast',
  },
  setAsideOf: (account: string) => `The tokens of ${account}`,
};
