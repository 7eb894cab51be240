import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { makeFolder, renamePatiently, writeAll } from '../vault/durable-write.ts';
import { syncFolder } from '../vault/folder-sync.ts';
import { type ActivityEntry, activityEntrySchema } from './activity-entry.ts';

/** Entries of one segment. There are two, so that the oldest half goes at once and nothing is ever written anew. */
export const entriesPerSegment = 5_000;

const names = { newer: 'activity-newer.jsonl', older: 'activity-older.jsonl' } as const;

/** The ledger on disk: one JSON line per entry, only ever appended to, in two segments. */
export class ActivityFile {
  readonly #folder: string;
  /** In the newer segment, as far as this run knows. */
  #count: number | undefined;

  /** @param folder absolute path; made with the first entry */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Appends to the newer segment, and returns once it is on the disk. A line that a power cut tore is ended first.
   * @throws the file system's error
   */
  append(entries: readonly ActivityEntry[]): void {
    makeFolder(this.#folder);
    if (this.#inNewer() >= entriesPerSegment) this.#turnOver();
    const isNew = this.#inNewer() === 0;
    const descriptor = openSync(this.#path('newer'), 'a+', 0o600);
    try {
      appendWhole(descriptor, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
    } finally {
      closeSync(descriptor);
    }
    this.#count = this.#inNewer() + entries.length;
    if (isNew) syncFolder(this.#folder);
  }

  /**
   * Renames what is no ledger at all: no file, or one of which no whole line can be read. One that was merely torn goes on.
   *
   * @returns the new names, without the folder. @throws the file system's error
   */
  setAsideUnreadable(): string[] {
    return (['newer', 'older'] as const).flatMap((segment) => {
      const file = this.#path(segment);
      const stats = lstatSync(file, { throwIfNoEntry: false });
      if (!stats || (stats.isFile() && !isNoLedger(file))) return [];
      const stamp = new Date().toISOString().replaceAll(/[:.]/g, '-');
      const aside = file.replace(/\.jsonl$/, `.broken-${stamp}.jsonl`);
      renameSync(file, aside);
      return [path.basename(aside)];
    });
  }

  /** Newest first. A line that nobody can read (torn, of a newer version, edited) is left out, and so is a file that is none. */
  *read(): Generator<ActivityEntry> {
    let before = Number.POSITIVE_INFINITY;
    for (const segment of ['newer', 'older'] as const) {
      for (const line of linesOf(this.#path(segment)).reverse()) {
        const [entry] = entryIn(line);
        // Where the disk would not even take back what it had not confirmed, an entry stands there twice.
        if (!entry || entry.sequence >= before) continue;
        before = entry.sequence;
        yield entry;
      }
    }
  }

  /** @throws the file system's error */
  clear(): void {
    for (const segment of ['older', 'newer'] as const) rmSync(this.#path(segment), { force: true });
    this.#count = 0;
  }

  #turnOver(): void {
    renamePatiently(this.#path('newer'), this.#path('older'));
    this.#count = 0;
    syncFolder(this.#folder);
  }

  #inNewer(): number {
    this.#count ??= linesOf(this.#path('newer')).length;
    return this.#count;
  }

  #path(segment: keyof typeof names): string {
    return path.join(this.#folder, names[segment]);
  }
}

/** All or nothing: entries that are written again later should not stand there twice. */
function appendWhole(descriptor: number, lines: string): void {
  const { size } = fstatSync(descriptor);
  try {
    writeAll(descriptor, Buffer.from(endsTorn(descriptor) ? `\n${lines}` : lines));
    fsyncSync(descriptor);
  } catch (error) {
    ftruncateSync(descriptor, size);
    throw error;
  }
}

function isNoLedger(file: string): boolean {
  const whole = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  return whole.length > 0 && whole.every((line) => entryIn(line).length === 0);
}

function entryIn(line: string): ActivityEntry[] {
  try {
    const parsed = v.safeParse(activityEntrySchema, JSON.parse(line));
    return parsed.success ? [parsed.output] : [];
  } catch {
    return [];
  }
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

function endsTorn(descriptor: number): boolean {
  const { size } = fstatSync(descriptor);
  if (size === 0) return false;
  const last = Buffer.alloc(1);
  readSync(descriptor, last, 0, 1, size - 1);
  return last.toString() !== '\n';
}
