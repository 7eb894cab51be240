import type { StorageView } from '../../electron/ipc/contract.ts';
import { backendName } from './storage-text.ts';
import { texts } from './texts.ts';

/** Where access is going to be kept, before there is any; null where it can't be kept yet. */
export function keepingText(storage: StorageView): { title: string; meaning: string } | null {
  const said = texts.firstRun.keeping;
  switch (storage.state) {
    case 'checking':
      return said.checking;
    case 'ready':
      return storage.protection === 'passphrase'
        ? said.passphrase
        : { title: said.keyStore.title(backendName(storage.backend)), meaning: said.keyStore.meaning };
    case 'this-run-only':
      return said.thisRunOnly;
    default:
      return null;
  }
}
