import { randomUUID } from 'node:crypto';
import { closeSync, openSync, renameSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../errors/app-error.ts';
import { errorName } from './document-content.ts';
import { linkOrCopy, makeFolder } from './durable-write.ts';
import { hasSurelyEnded, type LockHolder, readLock, thisProcess, writeLockFile } from './lock-holder.ts';
import { removeQuietly, temporaryNameOf } from './temporary-file.ts';

const beatEverySeconds = 15;
/** Without a sign of life for so long, a holder on another computer is taken to have ended. */
const longestSilenceMs = 2 * 60 * 1000;
/** For looking and renaming: longer, and who does it is taken to have ended. */
const longestTurnMs = 10 * 1000;

/**
 * One process at a time writes a vault. Electron's single instance ends at the computer and its user; a vault in a home folder on
 * the network, or two copies of the app, are beyond it. The lock is a file that says who holds it; that it was changed lately is
 * the sign that the holder lives. Times are those of its file system, so that clocks may differ.
 */
export class VaultLock {
  readonly #path: string;
  readonly #onLost: () => void;
  readonly #holder: LockHolder = { id: randomUUID(), ...thisProcess() };
  #state: 'free' | 'ours' | 'in-use' = 'free';
  #failure: unknown;
  #beatAtMs = 0;
  #timer: NodeJS.Timeout | undefined;

  /**
   * @param folder absolute path of the vault
   * @param onLost told when another process took the vault, as it may when this one was asleep for long
   */
  constructor(folder: string, onLost: () => void) {
    this.#path = path.join(folder, 'in-use.json');
    this.#onLost = onLost;
  }

  get isOurs(): boolean {
    return this.#state === 'ours';
  }

  /** By another process, as far as is known. */
  get isInUse(): boolean {
    return this.#state === 'in-use';
  }

  /** Takes the lock if nobody alive has it. Where the folder takes no lock, it takes no writes either, from anybody. */
  take(): void {
    this.#failure = undefined;
    try {
      this.#state = this.#tryToTake() ? 'ours' : 'in-use';
    } catch (error) {
      this.#failure = error;
      this.#state = 'free';
    }
    if (this.#state !== 'ours') return;
    this.#beatAtMs = Date.now();
    this.#timer ??= setInterval(() => this.#beat(), beatEverySeconds * 1000).unref();
  }

  /** To be asked before every change. @throws AppError STORAGE_IN_USE, STORAGE_WRITE_FAILED when there is no lock to be had */
  requireOurs(): void {
    const sinceBeatMs = Date.now() - this.#beatAtMs;
    // Asleep for a while: meanwhile another process may have found no sign of life.
    const isUnsure = sinceBeatMs > 2 * beatEverySeconds * 1000 || sinceBeatMs < 0;
    if (this.#state === 'ours' && isUnsure) this.#beat();
    if (this.#state === 'ours') return;
    if (this.#failure === undefined) throw new AppError('STORAGE_IN_USE');
    const cause = this.#failure;
    throw new AppError('STORAGE_WRITE_FAILED', errorName(cause), { cause });
  }

  release(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    if (this.#state === 'ours' && readLock(this.#path)?.id === this.#holder.id) removeQuietly(this.#path);
    this.#state = 'free';
  }

  #tryToTake(): boolean {
    makeFolder(path.dirname(this.#path));
    return this.#asCandidate((candidate) => {
      if (linkedAs(candidate, this.#path)) return true;
      const found = lockAt(this.#path);
      if (!found) return linkedAs(candidate, this.#path);
      if (!isOver(found, changedAtMs(candidate), longestSilenceMs)) return false;
      return this.#takesTurn(candidate, () => {
        // Meanwhile another may have taken it, or its holder woken up.
        if (lockAt(this.#path)?.changedAtMs !== found.changedAtMs) return false;
        renameSync(candidate, this.#path);
        return true;
      });
    });
  }

  /** One at a time looks whether a lock is over and then takes it, or wakes up and keeps it. @returns false when it is another's turn */
  #takesTurn(candidate: string, work: () => boolean): boolean {
    const turn = `${this.#path}.turn`;
    const other = lockAt(turn);
    if (other && isOver(other, changedAtMs(candidate), longestTurnMs)) removeQuietly(turn);
    if (!linkedAs(candidate, turn)) return false;
    try {
      return work();
    } finally {
      removeQuietly(turn);
    }
  }

  #asCandidate(work: (candidate: string) => boolean): boolean {
    const candidate = temporaryNameOf(this.#path);
    writeLockFile(candidate, this.#holder);
    try {
      return work(candidate);
    } finally {
      removeQuietly(candidate);
    }
  }

  #beat(): void {
    if (this.#state !== 'ours') return;
    if (this.#isStillOurs()) {
      this.#beatAtMs = Date.now();
      return;
    }
    this.#state = 'in-use';
    this.#onLost();
  }

  #isStillOurs(): boolean {
    const isAsFound = () => {
      giveSignOfLife(this.#path);
      return readLock(this.#path)?.id === this.#holder.id;
    };
    const silentMs = Date.now() - this.#beatAtMs;
    try {
      // Who was silent for so long may be taken for gone at this very moment.
      if (silentMs < longestSilenceMs / 2) return isAsFound() || this.#isTakenAnew();
      return this.#asCandidate((candidate) => this.#takesTurn(candidate, isAsFound)) || this.#isTakenAnew();
    } catch {
      return isAsFound();
    }
  }

  /** Somebody cleared the folder of what they did not know. */
  #isTakenAnew(): boolean {
    return lockAt(this.#path) === undefined && this.#tryToTake();
  }
}

/** A byte that every lock begins with, so that no other holder's is harmed if it is not ours any more. */
function giveSignOfLife(lock: string): void {
  try {
    const descriptor = openSync(lock, 'r+');
    try {
      writeSync(descriptor, '{', 0);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // The disk may be full, or the lock gone: whose it is shows when it is read.
  }
}

interface FoundLock {
  holder: LockHolder | undefined;
  changedAtMs: number;
}

function isOver({ holder, changedAtMs: aliveAtMs }: FoundLock, nowMs: number, silenceMs: number): boolean {
  // A sign of life from the future was given by a clock that has been put right: who lives gives another one.
  return (
    Math.abs(nowMs - aliveAtMs) > silenceMs || (holder !== undefined && hasSurelyEnded(holder, aliveAtMs))
  );
}

function changedAtMs(filePath: string): number {
  return statSync(filePath).mtimeMs;
}

function linkedAs(candidate: string, lock: string): boolean {
  try {
    linkOrCopy(candidate, lock);
    return true;
  } catch (error) {
    if (errorName(error) === 'EEXIST') return false;
    throw error;
  }
}

function lockAt(filePath: string): FoundLock | undefined {
  const stats = statSync(filePath, { throwIfNoEntry: false });
  return stats && { holder: readLock(filePath), changedAtMs: stats.mtimeMs };
}
