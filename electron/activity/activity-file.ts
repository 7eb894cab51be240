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
import { makeFolder, renamePatiently } from '../vault/durable-write.ts';
import { syncFolder } from '../vault/folder-sync.ts';
import { writeAll } from '../vault/temporary-file.ts';
import { type ActivityEntry, activityEntrySchema } from './activity-entry.ts';

/** Entries of one segment. There are two, so that the oldest half goes at once and nothing is ever written anew. */
export const entriesPerSegment = 5_000;

const names = { newer: 'activity-newer.jsonl', older: 'activity-older.jsonl' } as const;

type Segment = keyof typeof names;

const newestFirst: readonly Segment[] = ['newer', 'older'];

/** The ledger on disk: one JSON line per entry, only ever appended to, in two segments. */
export class ActivityFile {
  readonly #folder: string;
  /** In the newer segment, as far as this run knows. */
  #count: number | undefined;
  readonly #known: Partial<Record<Segment, { version: string; entries: readonly ActivityEntry[] }>> = {};

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

  /** Read alone: it is all that a start needs. */
  newest(): ActivityEntry | undefined {
    for (const segment of newestFirst) {
      for (const line of linesOf(this.#path(segment)).reverse()) {
        const [entry] = entryIn(line);
        if (entry) return entry;
      }
    }
    return undefined;
  }

  /** Newest first. A line that nobody can read (torn, of a newer version, edited) is left out, and so is a file that is none. */
  read(): ActivityEntry[] {
    const entries: ActivityEntry[] = [];
    let before = Number.POSITIVE_INFINITY;
    for (const segment of newestFirst) {
      for (const entry of this.#segment(segment)) {
        // Where the disk would not even take back what it had not confirmed, an entry stands there twice.
        if (entry.sequence >= before) continue;
        before = entry.sequence;
        entries.push(entry);
      }
    }
    return entries;
  }

  /** @throws the file system's error */
  clear(): void {
    for (const segment of ['older', 'newer'] as const) rmSync(this.#path(segment), { force: true });
    this.#count = 0;
  }

  /** A segment's entries, the newest first: read anew only where the file is another one than the last time. */
  #segment(segment: Segment): readonly ActivityEntry[] {
    const file = this.#path(segment);
    const version = versionOf(file);
    const known = this.#known[segment];
    if (known?.version === version) return known.entries;
    const entries = linesOf(file).reverse().flatMap(entryIn);
    this.#known[segment] = { version, entries };
    return entries;
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

  #path(segment: Segment): string {
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

/** Another one after every change; empty where there is no file. */
function versionOf(file: string): string {
  try {
    const stats = lstatSync(file, { throwIfNoEntry: false });
    return stats ? `${stats.ino} ${stats.size} ${stats.mtimeMs}` : '';
  } catch {
    return '';
  }
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
