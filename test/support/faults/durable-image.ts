import {
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { disarm, synced } from '../conformance/faulty-disk.ts';

/** Long enough before this system was started. */
const bootSeconds = Date.now() / 1000 - os.uptime() - 60;

/**
 * What of a folder is sure to be there after a power cut, by the letter of POSIX: the bytes of a file as they were when it was
 * last synced, the names in a folder as they were when that was. A kill says nothing of it: what was written stays in the
 * memory of the system.
 */
export class DurableImage {
  readonly #folder: string;
  /** By inode. */
  readonly #bytes = new Map<number, Buffer>();
  /** By inode of the folder: the inode of each name, and whether it is a folder. */
  readonly #names = new Map<number, Map<string, { inode: number; isFolder: boolean }>>();

  /** From here on every sync in the folder is noted; what is in it now counts as synced. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#noteAll(folder);
    synced.add((file) => `${file}/`.startsWith(`${folder}/`) && this.#note(file));
  }

  /**
   * Writes what is left after a power cut now.
   *
   * @param names `as-synced`, or `as-they-are`: a system may write names down before the bytes that they stand for
   */
  writeTo(target: string, names: 'as-synced' | 'as-they-are'): void {
    disarm();
    if (names === 'as-they-are') this.#noteNames(this.#folder);
    this.#write(inodeOf(this.#folder), target);
  }

  #write(folder: number, target: string): void {
    mkdirSync(target, { recursive: true });
    for (const [name, { inode, isFolder }] of this.#names.get(folder) ?? []) {
      const file = path.join(target, name);
      if (isFolder) this.#write(inode, file);
      else writeFileSync(file, this.#bytes.get(inode) ?? '', { mode: 0o600 });
      // Who looks at it does so after another start of the system.
      if (!isFolder) utimesSync(file, bootSeconds, bootSeconds);
    }
  }

  #noteAll(file: string): void {
    this.#note(file);
    if (!lstatSync(file).isDirectory()) return;
    for (const name of readdirSync(file)) this.#noteAll(path.join(file, name));
  }

  #noteNames(folder: string): void {
    this.#note(folder);
    for (const entry of readdirSync(folder, { withFileTypes: true }))
      if (entry.isDirectory()) this.#noteNames(path.join(folder, entry.name));
  }

  #note(file: string): void {
    const stats = lstatSync(file, { throwIfNoEntry: false });
    if (!stats) return;
    if (!stats.isDirectory()) {
      // Never closed: the inode of a file that is gone must not become another file's.
      if (!this.#bytes.has(stats.ino)) openSync(file, 'r');
      this.#bytes.set(stats.ino, readFileSync(file));
      return;
    }
    const entries = readdirSync(file, { withFileTypes: true });
    const named = entries.map((entry) => {
      const inode = inodeOf(path.join(file, entry.name));
      return [entry.name, { inode, isFolder: entry.isDirectory() }] as const;
    });
    this.#names.set(stats.ino, new Map(named));
  }
}

function inodeOf(file: string): number {
  return lstatSync(file).ino;
}
