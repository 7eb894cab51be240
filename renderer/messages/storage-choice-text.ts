import type { StorageView } from '../../electron/ipc/contract.ts';
import { countText } from './count-text.ts';
import { backendName, keyStoreSteps } from './storage-text.ts';

/** A way on from a key store that can't be used: what it means, and what its button does. */
export interface StorageChoice {
  act: 'try-again' | 'use-passphrase' | 'this-run-only' | 'go-on' | 'import';
  title: string;
  meaning: string;
  steps?: readonly string[];
  button: string;
}

const passphrase: StorageChoice = {
  act: 'use-passphrase',
  title: 'Protect them by a passphrase',
  meaning: 'Everything is encrypted under words that only you know. You type them when Holdfast starts.',
  button: 'Choose a passphrase…',
};

const thisRunOnly: StorageChoice = {
  act: 'this-run-only',
  title: 'Keep them for this run only',
  meaning: 'Nothing is written to the disk. The accounts are gone when you quit.',
  button: 'Keep accounts for this run only',
};

const realKeyStore: StorageChoice = {
  act: 'try-again',
  title: 'Use a key store',
  meaning: 'The best way where you can: nothing to remember, and it opens when you sign in.',
  steps: keyStoreSteps,
  button: 'Try again',
};

/** What a person can do while secrets can't be kept or read, the best way first. */
export function storageChoices(storage: StorageView, accounts: number): readonly StorageChoice[] {
  const them = accounts === 0 ? 'what it holds' : countText(accounts, 'account');
  switch (storage.state) {
    case 'locked':
      return [
        {
          act: 'try-again',
          title: 'Unlock it',
          meaning: `Open ${backendName(storage.backend)} with its password, for example by signing in again.`,
          button: 'Unlock and try again',
        },
      ];
    case 'hanging':
      return [
        {
          act: 'try-again',
          title: 'Look for a window that asks for a password',
          meaning: 'It may be behind this one. Holdfast goes on by itself as soon as the key store answers.',
          button: 'Try again',
        },
      ];
    case 'missing':
    case 'plain-text':
      return [realKeyStore, passphrase, thisRunOnly];
    case 'changed':
      return [
        {
          act: 'try-again',
          title: `Go back to ${backendName(storage.earlierBackend)}`,
          meaning: `It has the key. Start it, or sign in to the desktop that you used before, and ${them} can be read again.`,
          button: 'Try again',
        },
        {
          act: 'go-on',
          title: `Go on with ${backendName(storage.backend)}`,
          meaning: `${capital(them)} must be reconnected. What is on the disk stays there, for the day the earlier one is back.`,
          button: 'Go on with this one…',
        },
      ];
    case 'key-lost':
      return [
        {
          act: 'try-again',
          title: 'Bring the key back',
          meaning: `If ${backendName(storage.backend)} has a backup, restore it: ${them} can then be read again.`,
          button: 'Try again',
        },
        {
          act: 'import',
          title: 'Take the accounts from an export',
          meaning: 'If you have one, it brings back what was in it.',
          button: 'Go on and import…',
        },
        {
          act: 'go-on',
          title: 'Go on without it',
          meaning: `${capital(them)} must be reconnected. What is on the disk stays there.`,
          button: 'Go on with a new key…',
        },
      ];
    case 'in-use':
      return [
        {
          act: 'try-again',
          title: 'Quit the other one',
          meaning:
            'It may be on another computer that shares this home folder. Until then nothing here is renewed or changed.',
          button: 'Try again',
        },
      ];
    default:
      return [];
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
