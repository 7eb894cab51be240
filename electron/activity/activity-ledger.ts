import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ActivityEntry } from './activity-entry.ts';
import { ActivityFile } from './activity-file.ts';
import { type ActivityFilter, everyEntry, isWanted } from './activity-filter.ts';
import type { ActivityKind } from './activity-kinds.ts';
import { recordedAddress } from './recorded-address.ts';

/** What a caller knows of an entry; the rest is filled in. Of a call, that is its whole address: what may be kept of it is found here. */
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

/** What was noted of an entry: it is made when it is written or read, and what was done does not wait for that. */
interface Noted {
  note: ActivityNote;
  account: Named | undefined;
  sequence: number;
  atMs: number;
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
  #noted: Noted[] = [];
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
    this.#noted.push({ note, account, sequence: this.#lastSequence, atMs: this.#parts.nowMs() });
    if (lasting.includes(note.kind)) this.flush();
    else this.#flushLater();
  }

  /** Writes what waits. What the disk does not take goes on waiting, the newest of it. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#makeEntries();
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
    this.#noted = [];
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
    this.#makeEntries();
    const inMemory = [...this.#unwritten, ...this.#ofThisRun];
    const all = [...inMemory, ...this.#file.read()].filter(
      (entry) => accountId === null || entry.accountId === accountId,
    );
    return inMemory.length === 0 ? all : all.sort((a, b) => b.sequence - a.sequence);
  }

  #flushLater(): void {
    this.#timer ??= setTimeout(() => this.flush(), longestWaitMs).unref();
  }

  #makeEntries(): void {
    for (const noted of this.#noted) {
      if (noted.account?.isForThisRunOnly) this.#ofThisRun.push(entryOf(noted));
      else this.#unwritten.push(entryOf(noted));
    }
    this.#noted = [];
    this.#ofThisRun = this.#ofThisRun.slice(-mostInMemory);
  }
}

function entryOf({ note, account, sequence, atMs }: Noted): ActivityEntry {
  const { call = null, ...rest } = note;
  return {
    accountId: null,
    accountName: account?.name ?? '',
    providerId: account?.providerId ?? null,
    cause: null,
    call: call && { ...call, url: recordedAddress(call.url) },
    scopes: null,
    count: null,
    ...rest,
    sequence,
    atMs,
  };
}
