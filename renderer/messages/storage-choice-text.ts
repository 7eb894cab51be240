import type { StorageView } from '../../electron/ipc/contract.ts';
import { backendName } from './storage-text.ts';
import { texts } from './texts.ts';

/** A way on from a key store that can't be used: what it means, and what its button does. */
export interface StorageChoice {
  act: 'try-again' | 'use-passphrase' | 'this-run-only' | 'go-on' | 'import';
  title: string;
  meaning: string;
  steps?: readonly string[];
  button: string;
}

/** What a person can do while secrets can't be kept or read, the best way first. */
export function storageChoices(storage: StorageView, accounts: number): readonly StorageChoice[] {
  const said = texts.storageChoice;
  switch (storage.state) {
    case 'locked':
      return [
        {
          act: 'try-again',
          title: said.unlock.title,
          meaning: said.unlock.meaning(backendName(storage.backend)),
          button: said.unlock.button,
        },
      ];
    case 'hanging':
      return [{ act: 'try-again', ...said.lookForWindow, button: said.tryAgain }];
    case 'missing':
    case 'plain-text':
      return withoutKeyStore();
    case 'changed':
      return [
        {
          act: 'try-again',
          title: said.goBack.title(backendName(storage.earlierBackend)),
          meaning: said.goBack.meaning(accounts),
          button: said.tryAgain,
        },
        {
          act: 'go-on',
          title: said.goOnWith.title(backendName(storage.backend)),
          meaning: said.goOnWith.meaning(accounts),
          button: said.goOnWith.button,
        },
      ];
    case 'key-lost':
      return [
        {
          act: 'try-again',
          title: said.bringBack.title,
          meaning: said.bringBack.meaning(backendName(storage.backend), accounts),
          button: said.tryAgain,
        },
        { act: 'import', ...said.fromExport },
        {
          act: 'go-on',
          title: said.withoutIt.title,
          meaning: said.withoutIt.meaning(accounts),
          button: said.withoutIt.button,
        },
      ];
    case 'in-use':
      return [{ act: 'try-again', ...said.quitTheOther, button: said.tryAgain }];
    default:
      return [];
  }
}

function withoutKeyStore(): readonly StorageChoice[] {
  const { realKeyStore, passphrase, thisRunOnly, tryAgain } = texts.storageChoice;
  const { title, meaning, onGnome, onKde } = realKeyStore;
  return [
    { act: 'try-again', title, meaning, steps: [onGnome, onKde], button: tryAgain },
    { act: 'use-passphrase', ...passphrase },
    { act: 'this-run-only', ...thisRunOnly },
  ];
}
