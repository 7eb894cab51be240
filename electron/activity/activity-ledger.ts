import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ActivityEntry, ActivityKind } from './activity-entry.ts';
import { ActivityFile } from './activity-file.ts';
import { type ActivityFilter, everyEntry, isWanted } from './activity-filter.ts';

/** What a caller knows of an entry; the rest is filled in. */
export type ActivityNote = { kind: ActivityKind } & Partial<
  Omit<ActivityEntry, 'sequence' | 'atMs' | 'kind'>
>;

/** An account as the ledger names it. */
export interface Named {
  name: string;
  providerId: string;
  /** Nothing of an account that is kept for this run only is ever written. */
  isForThisRunOnly: boolean;
}

export interface ActivityLedgerParts {
  /** Absolute path. */
  folder: string;
  /** undefined for an account that is not there. */
  account: (accountId: string) => Named | undefined;
  /** Whether anything may be written now. */
  mayWrite: () => boolean;
  /** Told of a part of the ledger that could not be read and was renamed. */
  onSetAside: (setAsideAs: string) => void;
  nowMs: () => number;
}

const longestWaitMs = 1_000;
/** Entries that wait for a disk which takes nothing, and entries of this run only. */
const mostInMemory = 1_000;
/** After these nothing may be lost, not even a second. */
const lasting: readonly ActivityKind[] = [
  ...(['connected', 'reconsented', 'disconnected', 'revoked', 'exported', 'imported'] as const),
  ...(['protection-changed', 'activity-exported', 'activity-cleared'] as const),
];

/** What was done with the accounts, in order: kept on this computer alone, capped. A fault of its disk never costs an account anything. */
export class ActivityLedger {
  readonly state: StoreApi<{ lastSequence: number }> = createStore(() => ({ lastSequence: 0 }));
  readonly #parts: ActivityLedgerParts;
  readonly #file: ActivityFile;
  #unwritten: ActivityEntry[] = [];
  #ofThisRun: ActivityEntry[] = [];
  #lastSequence = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(parts: ActivityLedgerParts) {
    this.#parts = parts;
    this.#file = new ActivityFile(parts.folder);
  }

  /** Finds where the last run ended. */
  load(): void {
    if (this.#parts.mayWrite()) this.#setAsideUnreadable();
    this.#lastSequence = Math.max(this.#lastSequence, this.#file.newest()?.sequence ?? 0);
    this.state.setState({ lastSequence: this.#lastSequence });
  }

  /** Never throws. @param known where the account is gone already */
  record(note: ActivityNote, known?: Named): void {
    const account = known ?? (note.accountId ? this.#parts.account(note.accountId) : undefined);
    this.#lastSequence += 1;
    const entry: ActivityEntry = {
      accountId: null,
      accountName: account?.name ?? '',
      providerId: account?.providerId ?? null,
      cause: null,
      call: null,
      scopes: null,
      count: null,
      ...note,
      sequence: this.#lastSequence,
      atMs: this.#parts.nowMs(),
    };
    if (account?.isForThisRunOnly) this.#ofThisRun = [...this.#ofThisRun, entry].slice(-mostInMemory);
    else this.#unwritten.push(entry);
    if (lasting.includes(note.kind)) this.flush();
    else this.#flushLater();
  }

  /** Writes what waits. What the disk does not take goes on waiting, the newest of it. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    try {
      if (this.#unwritten.length > 0 && this.#parts.mayWrite()) {
        this.#file.append(this.#unwritten);
        this.#unwritten = [];
      }
    } catch {
      this.#unwritten = this.#unwritten.slice(-mostInMemory);
    }
    if (this.state.getState().lastSequence !== this.#lastSequence)
      this.state.setState({ lastSequence: this.#lastSequence });
  }

  /**
   * A page of what the filter lets through, and how much that is altogether.
   *
   * @param accountId null for all accounts, and the app itself
   * @param beforeSequence null begins with the newest
   */
  read(
    accountId: string | null,
    beforeSequence: number | null,
    limit: number,
    filter: ActivityFilter = everyEntry,
  ): { entries: ActivityEntry[]; hasMore: boolean; matching: number; total: number } {
    const all = this.#newestFirst(accountId);
    const matching = all.filter((entry) => isWanted(entry, filter));
    const older = matching.filter(({ sequence }) => beforeSequence === null || sequence < beforeSequence);
    const entries = older.slice(0, limit);
    const hasMore = older.length > entries.length;
    return { entries, hasMore, matching: matching.length, total: all.length };
  }

  /** All that the filter lets through, the oldest first. */
  all(accountId: string | null, filter: ActivityFilter = everyEntry): ActivityEntry[] {
    return this.#newestFirst(accountId)
      .filter((entry) => isWanted(entry, filter))
      .reverse();
  }

  /** Forgets every entry, and leaves one that says so. @throws the file system's error */
  clear(): void {
    this.#file.clear();
    this.#unwritten = [];
    this.#ofThisRun = [];
    this.record({ kind: 'activity-cleared' });
  }

  #setAsideUnreadable(): void {
    try {
      for (const name of this.#file.setAsideUnreadable()) this.#parts.onSetAside(name);
    } catch {
      // A disk that takes no renaming takes no entries either: they stay in memory.
    }
  }

  #newestFirst(accountId: string | null): ActivityEntry[] {
    const inMemory = [...this.#unwritten, ...this.#ofThisRun];
    const all = [...inMemory, ...this.#file.read()].filter(
      (entry) => accountId === null || entry.accountId === accountId,
    );
    return inMemory.length === 0 ? all : all.sort((a, b) => b.sequence - a.sequence);
  }

  #flushLater(): void {
    this.#timer ??= setTimeout(() => this.flush(), longestWaitMs);
    this.#timer.unref?.();
  }
}
