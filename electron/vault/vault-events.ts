import { AppError, errorView } from '../errors/app-error.ts';
import type { Notices } from '../errors/notices.ts';
import { errorName } from './document-content.ts';
import type { DocumentEvents } from './document-file.ts';
import type { VaultLock } from './vault-lock.ts';

/** What the documents of a vault ask of its lock, and tell the person. */
export function vaultEvents(lock: VaultLock, notices: Notices): DocumentEvents {
  return {
    requireOurs: () => lock.requireOurs(),
    onRestored: () => notices.add(errorView(new AppError('STORAGE_INDEX_RESTORED'))),
    onUnsynced: (cause) => notices.add(errorView(new AppError('STORAGE_NOT_SYNCED', errorName(cause)))),
  };
}
