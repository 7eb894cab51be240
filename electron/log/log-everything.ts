import type { Notices } from '../errors/notices.ts';
import type { RefreshObserver } from '../tokens/access-token-source.ts';
import type { StoragePosture } from '../vault/storage-posture.ts';
import type { Log } from './log.ts';

/** Writes to the log how storage is doing, and what the person was told of it. */
export function logStorage(log: Log, posture: StoragePosture, notices: Notices): void {
  posture.state.subscribe(({ state }, before) => state !== before.state && log.write('storage', { state }));
  notices.state.subscribe(({ notices: now }, { notices: before }) => {
    for (const notice of now) {
      if (before.includes(notice)) continue;
      const event = notice.error.code.startsWith('STORAGE_') ? 'storage-fault' : 'link-refused';
      log.write(event, { code: notice.error.code });
    }
  });
}

/** The same observer, with every outcome of a refresh in the log, and of which account in none. */
export function logRefreshes(log: Log, observer: RefreshObserver): RefreshObserver {
  return {
    ...observer,
    refreshed: (account, scope) => {
      log.writeSoon('refreshed', {});
      observer.refreshed(account, scope);
    },
    rejected: (account, error) => {
      log.write('refresh-failed', { code: error.code });
      observer.rejected(account, error);
    },
    unreachable: (account, error) => {
      log.write('refresh-failed', { code: error.code });
      observer.unreachable(account, error);
    },
  };
}
