import type { StorageView } from '../../electron/ipc/contract.ts';

const backendNames: Readonly<Record<string, string>> = {
  keychain: 'the macOS Keychain',
  dpapi: 'Windows data protection (DPAPI)',
  gnome_libsecret: 'the GNOME keyring',
  kwallet: 'KWallet',
  kwallet5: 'KWallet',
  kwallet6: 'KWallet',
};

export function backendName(backend: string): string {
  return backendNames[backend] ?? 'the system’s key store';
}

/** Where tokens are kept, in one sentence and what follows from it. */
export function storageText(storage: StorageView): { title: string; meaning: string } {
  switch (storage.state) {
    case 'checking':
      return { title: 'Asking the key store', meaning: 'Accounts are shown as soon as it answers.' };
    case 'ready':
      if (storage.protection === 'passphrase') {
        return {
          title: 'Encrypted under your passphrase',
          meaning:
            'Only your passphrase opens the key. Tokens never leave this computer except to their own provider.',
        };
      }
      return {
        title: 'Encrypted on this computer',
        meaning: `The key is kept by ${backendName(storage.backend)}, under your system account. Tokens never leave this computer except to their own provider.`,
      };
    case 'locked':
      return {
        title: 'The key store is locked',
        meaning: 'Your accounts are safe on the disk, but can’t be used until it is unlocked.',
      };
    case 'hanging':
      return {
        title: 'The key store does not answer',
        meaning:
          'It may be waiting for its own password in another window. Your accounts are safe on the disk.',
      };
    case 'plain-text':
      return {
        title: 'There is no safe key store',
        meaning:
          'The one that the system offers uses a key that everybody knows. Holdfast keeps nothing in plain text, so it does not use it.',
      };
    case 'changed':
      return {
        title: 'This is another key store',
        meaning: `Your accounts are under ${backendName(storage.earlierBackend)}. They are on the disk, untouched.`,
      };
    case 'key-lost':
      return {
        title: 'The key is gone',
        meaning:
          'The key store no longer has the key that your accounts are under. They are on the disk, untouched.',
      };
    case 'passphrase-locked':
      return { title: 'Holdfast is locked', meaning: 'Your passphrase opens it.' };
    case 'in-use':
      return {
        title: 'Another Holdfast uses these accounts',
        meaning: 'Two at once could lose tokens, so this one writes nothing.',
      };
    case 'missing':
      return {
        title: 'There is no key store',
        meaning:
          'Holdfast keeps access under the system’s key store and never in plain text. Without one, no account can be kept.',
      };
    case 'this-run-only':
      return {
        title: 'In memory, for this run only',
        meaning: 'Nothing is written to the disk. The accounts are gone when you quit Holdfast.',
      };
  }
}

/** What to install or unlock where a Linux desktop has no key store. */
export const keyStoreSteps: readonly string[] = [
  'On GNOME and most other desktops, install gnome-keyring and sign in again.',
  'On KDE Plasma, switch on KWallet in System Settings.',
];
