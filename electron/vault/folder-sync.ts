import { close, fsync, fsyncSync, open, openSync } from 'node:fs';
import { closeSoon } from './close-soon.ts';

const againAfterSeconds = 30;
/** How a file system says that it has no such thing as syncing a folder. */
const notHere = ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

/** A rename survives a power cut only once its folder is synced; Windows has no such call. @throws the file system's error */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } catch (error) {
    if (!isNotHere(error)) throw error;
  } finally {
    closeSoon(descriptor);
  }
}

/** As {@link syncFolder}, while other things go on. @param onSynced not called where that fails */
export function syncFolderBehind(folder: string, onSynced: () => void): void {
  open(folder, 'r', (noFolder, descriptor) => {
    if (noFolder) return;
    fsync(descriptor, (error) => {
      close(descriptor, () => undefined);
      if (!error || isNotHere(error)) onSynced();
    });
  });
}

function isNotHere(error: unknown): boolean {
  return notHere.includes((error as NodeJS.ErrnoException).code ?? '');
}

/**
 * Syncs folders after what was changed in them. A change stands although this fails, and everybody reads it: to call it failed
 * would be a lie, and its undoing could fail as well. It is told, and tried again until the disk confirms it.
 */
export class FolderSync {
  readonly #unsynced = new Set<string>();
  readonly #onUnsynced: (cause: unknown) => void;
  #timer: NodeJS.Timeout | undefined;

  /** @param onUnsynced told when a folder could not be synced, and not again while it stays so */
  constructor(onUnsynced: (cause: unknown) => void) {
    this.#onUnsynced = onUnsynced;
  }

  /** Never throws. */
  sync(folder: string): void {
    try {
      syncFolder(folder);
      this.#unsynced.delete(folder);
    } catch (cause) {
      const isNew = !this.#unsynced.has(folder);
      this.#unsynced.add(folder);
      if (isNew) this.#onUnsynced(cause);
      this.#tryAgainLater();
    }
  }

  #tryAgainLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      for (const folder of [...this.#unsynced]) this.sync(folder);
    }, againAfterSeconds * 1000);
    this.#timer.unref();
  }
}
