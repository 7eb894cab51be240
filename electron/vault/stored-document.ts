import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../errors/app-error.ts';
import {
  type Content,
  type DocumentKind,
  errorName,
  fingerprintOf,
  fingerprintOfOpen,
  readAhead,
  readContent,
  valueIn,
} from './document-content.ts';
import type { DocumentParts, DocumentPlace } from './document-parts.ts';
import { documentText } from './document-text.ts';
import { holdReplaced, keepAs, linkOrCopy, renamePatiently, writeWhole } from './durable-write.ts';
import { filesIn, readSetAsideName, setAsideNameFor } from './set-aside-name.ts';
import { isTemporaryName } from './temporary-file.ts';

/** One document of a folder; what its functions do stands with DocumentFile. */
export class StoredDocument<T> {
  readonly #parts: DocumentParts;
  readonly #place: DocumentPlace;
  readonly #kind: DocumentKind<T>;
  readonly #backup: string | undefined;
  readonly #path: string;
  /** Nobody may write over what nobody could read: it may hold more than we know of. */
  #readFailure: AppError['code'] | undefined;

  constructor(parts: DocumentParts, place: DocumentPlace, kind: DocumentKind<T>, backup?: string) {
    this.#parts = parts;
    this.#place = place;
    this.#kind = kind;
    this.#backup = backup;
    this.#path = this.#pathOf(place.base);
  }

  read(): T | undefined {
    const { content, value } = this.#tryToRead();
    if (value !== undefined) return value;
    if (content === 'none') return undefined;
    this.#moveAside(this.#path);
    throw new AppError('STORAGE_FILE_BROKEN', this.#place.name);
  }

  async readAhead(): Promise<T | undefined> {
    const found = await readAhead(this.#path, this.#kind);
    if (found) this.#parts.seen.set(this.#path, found.fingerprint);
    return found?.value;
  }

  requireWritable(): void {
    this.#requireWritable();
  }

  write(value: T, into?: 'room'): void {
    const hasRoom = into === 'room' && this.#parts.room.isMadeFor(this.#path);
    const before = this.#requireWritable(hasRoom ? undefined : holdReplaced(this.#path));
    const text = documentText({ schemaVersion: this.#kind.version, value }, hasRoom);
    const isLasting = hasRoom && this.#isLastingOver(before);
    let written: number | undefined;
    const needsSync = () => written === undefined || !isLasting;
    this.#change(() => {
      if (before === 'broken') this.#moveAside(this.#path);
      const beforeReplacing = () => {
        // The disk may have taken so long that another process has the vault by now.
        this.#parts.requireOurs();
        if (before === 'whole') this.#keepBackup();
      };
      written = writeWhole(this.#path, text, beforeReplacing, hasRoom ? this.#parts.room : undefined);
    }, needsSync);
    if (written === undefined) this.#parts.seen.look(this.#path);
    else this.#parts.seen.lookSoon(this.#path, written);
  }

  makeRoom(): void {
    if (this.#parts.seen.has(this.#path)) this.#parts.room.make(this.#path);
  }

  giveUpRoom(): void {
    this.#parts.room.giveUp(this.#path);
  }

  keepAside(): string {
    const aside = setAsideNameFor(this.#path);
    this.#change(() => linkOrCopy(this.#path, aside));
    this.#parts.onSetAside(path.basename(aside));
    return path.basename(aside);
  }

  peek(setAsideAs: string): T | undefined {
    return valueIn(this.#contentOf(this.#asideNamed(setAsideAs)), this.#kind)?.value;
  }

  restore(setAsideAs: string, replaced: 'kept' | 'dropped' = 'kept'): void {
    const aside = this.#asideNamed(setAsideAs);
    if (this.peek(setAsideAs) === undefined) throw new AppError('STORAGE_FILE_BROKEN', setAsideAs);
    this.#change(() => {
      if (replaced === 'kept' && fingerprintOf(this.#path) !== undefined) this.keepAside();
      renamePatiently(aside, this.#path);
    });
  }

  remove(): void {
    this.#parts.room.giveUp(this.#path);
    const { base, folder } = this.#place;
    this.#change(() => {
      for (const file of filesIn(folder)) {
        const left = isTemporaryName(file) && file.startsWith(`${base}.json.tmp-`);
        const isOfIt = file === `${base}.json` || left || readSetAsideName(file)?.document === base;
        if (isOfIt) rmSync(path.join(folder, file), { force: true, recursive: true });
      }
    });
    this.#parts.seen.delete(this.#path);
  }

  #tryToRead(): { content: Content; value: T | undefined } {
    try {
      const seen = fingerprintOf(this.#path);
      const content = this.#contentOf(this.#path);
      const found = valueIn(content, this.#kind);
      if (found && seen !== undefined) this.#parts.seen.set(this.#path, seen);
      const value = (found ?? this.#restored(content))?.value;
      this.#readFailure = undefined;
      return { content, value };
    } catch (error) {
      this.#readFailure = error instanceof AppError ? error.code : 'STORAGE_READ_FAILED';
      throw error;
    }
  }

  /**
   * @param held what stands in its place, where it is open
   * @returns the same; a file that is as this run left it is not read again
   */
  #requireWritable(held?: number): 'none' | 'broken' | 'whole' {
    this.#requireNotInUse();
    if (this.#readFailure) throw new AppError(this.#readFailure, this.#place.name);
    return this.#stateOf(this.#path, held);
  }

  /** Where the disk takes nothing at all, a write will say so; what is kept in memory alone needs no disk. */
  #requireNotInUse(): void {
    try {
      this.#parts.requireOurs();
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'STORAGE_WRITE_FAILED') throw error;
    }
  }

  #stateOf(filePath: string, held?: number): 'none' | 'broken' | 'whole' {
    const now = (held === undefined ? undefined : fingerprintOfOpen(held)) ?? fingerprintOf(filePath);
    if (now === undefined) return 'none';
    if (this.#parts.seen.get(filePath) === now) return 'whole';
    const content = this.#contentOf(filePath);
    if (content === 'none') return 'none';
    if (!valueIn(content, this.#kind)) return 'broken';
    this.#parts.seen.set(filePath, now);
    return 'whole';
  }

  #isOfOurs(filePath: string): boolean {
    try {
      return this.#stateOf(filePath) !== 'broken';
    } catch (error) {
      if (error instanceof AppError) return false;
      throw error;
    }
  }

  #keepBackup(): void {
    if (this.#backup === undefined) return;
    const backup = this.#pathOf(this.#backup);
    // Whatever is wrong with the backup, it is no reason to take no more changes; nor is it to be lost.
    if (!this.#isOfOurs(backup)) this.#moveAside(backup);
    keepAs(this.#path, backup);
    this.#parts.seen.look(backup);
  }

  /** @returns the backup's value, in place of a file that gives none */
  #restored(content: Content): { value: T } | undefined {
    if (this.#backup === undefined) return undefined;
    const backup = this.#pathOf(this.#backup);
    const found = valueIn(this.#contentOf(backup), this.#kind);
    if (!found) return undefined;
    try {
      this.#change(() => {
        if (content !== 'none') this.#moveAside(this.#path);
        writeWhole(this.#path, readFileSync(backup, 'utf8'), () => undefined);
      });
      this.#parts.onRestored(this.#place.name);
    } catch (error) {
      // What can't be put back now can be read all the same; the next write sets the broken one aside.
      if (!(error instanceof AppError)) throw error;
    }
    return found;
  }

  #moveAside(filePath: string): void {
    this.#change(() => {
      const aside = setAsideNameFor(filePath);
      renamePatiently(filePath, aside);
      this.#parts.onSetAside(path.basename(aside));
    });
  }

  #isLastingOver(before: 'none' | 'broken' | 'whole'): boolean {
    const { room, seen } = this.#parts;
    return (
      before === 'whole' && this.#backup === undefined && room.isLasting(this.#path, seen.get(this.#path))
    );
  }

  /** @throws AppError STORAGE_WRITE_FAILED, STORAGE_IN_USE */
  #change(work: () => void, needsSync = () => true): void {
    this.#parts.requireOurs();
    try {
      work();
    } catch (cause) {
      if (cause instanceof AppError) throw cause;
      throw new AppError('STORAGE_WRITE_FAILED', errorName(cause), { cause });
    }
    if (needsSync()) this.#parts.sync.sync(this.#place.folder);
  }

  #contentOf(filePath: string): Content {
    const options = {
      cwd: this.#place.folder,
      name: path.basename(filePath, '.json'),
      configFileMode: 0o600,
      clearInvalidConfig: false,
      // Keys are what they are: a file that somebody wrote names no paths.
      accessPropertiesByDotNotation: false,
    } as const;
    const open: Parameters<typeof readContent>[1] = (deserialize) =>
      this.#parts.openStoreFile({ ...options, deserialize });
    return readContent(filePath, open, this.#kind.version);
  }

  #asideNamed(name: string): string {
    return path.join(this.#place.folder, name);
  }

  #pathOf(base: string): string {
    return `${this.#place.folder}${path.sep}${base}.json`;
  }
}
