import type { StorageView } from '../../electron/ipc/contract.ts';
import { texts } from './texts.ts';

export function backendName(backend: string): string {
  const names: Readonly<Record<string, string>> = texts.storage.backends;
  return names[backend] ?? texts.storage.someBackend;
}

/**
 * Where tokens are kept, in one sentence and what follows from it.
 *
 * @param hasAccounts whether there is anything that could be worried about
 */
export function storageText(storage: StorageView, hasAccounts = true): { title: string; meaning: string } {
  const { states } = texts.storage;
  const of = ({ title, meaning, meaningWithoutAccounts }: typeof states.locked) => ({
    title,
    meaning: hasAccounts ? meaning : meaningWithoutAccounts,
  });
  switch (storage.state) {
    case 'checking':
      return states.checking;
    case 'ready':
      return storage.protection === 'passphrase'
        ? states.passphrase
        : { title: states.ready.title, meaning: states.ready.meaning(backendName(storage.backend)) };
    case 'locked':
      return of(states.locked);
    case 'hanging':
      return of(states.hanging);
    case 'plain-text':
      return states.plainText;
    case 'changed':
      return {
        title: states.changed.title,
        meaning: states.changed.meaning(backendName(storage.earlierBackend)),
      };
    case 'key-lost':
      return states.keyLost;
    case 'passphrase-locked':
      return states.passphraseLocked;
    case 'in-use':
      return states.inUse;
    case 'missing':
      return states.missing;
    case 'this-run-only':
      return states.thisRunOnly;
  }
}
