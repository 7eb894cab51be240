import path from 'node:path';
import type * as v from 'valibot';
import { AppError } from '../errors/app-error.ts';
import type { DocumentKind, Migrations, OpenStoreFile } from './document-content.ts';
import type { DocumentPlace } from './document-parts.ts';
import { FolderSync } from './folder-sync.ts';
import { RoomForWrites } from './room-for-writes.ts';
import { SeenFiles } from './seen-files.ts';
import { filesIn, readSetAsideName } from './set-aside-name.ts';
import { StoredDocument } from './stored-document.ts';

export type { Migrations, OpenStoreFile, StoreFile, StoreFileOptions } from './document-content.ts';

/** A small JSON document on disk, checked by a schema when read, written whole, atomically and durably. */
export interface DocumentFile<T> {
  /**
   * Takes the backup where the file itself is broken or gone, and puts it in its place.
   *
   * @returns undefined when there is no such file
   * @throws AppError STORAGE_FILE_BROKEN after the file was set aside; STORAGE_FILE_NEWER, STORAGE_READ_FAILED, and STORAGE_IN_USE for
   *   a broken one that somebody else may be writing (file untouched)
   */
  read(): T | undefined;
  /**
   * Reads without holding anything else up, and changes nothing.
   * @returns undefined where {@link read} has more to do or to say: there is none, it is broken, older, newer, just being written
   */
  readAhead(): Promise<T | undefined>;
  /**
   * Says whether a write would be allowed at all.
   * @throws AppError STORAGE_IN_USE, STORAGE_FILE_NEWER, or STORAGE_READ_FAILED when the last read could not tell what is in it
   */
  requireWritable(): void;
  /**
   * @throws AppError STORAGE_WRITE_FAILED, and as {@link requireWritable}; the file then holds what it held before. A broken file is
   *   set aside first
   * @param into the room that was made for what it replaces, where there is any
   */
  write(value: T, into?: 'room'): void;
  /**
   * Makes the disk ready for what is to be written soon over what was read or written in this run, so that it takes less long then. To be
   * given up afterwards, whatever became of that.
   */
  makeRoom(): void;
  /** Nothing where it was written to. */
  giveUpRoom(): void;
  /**
   * Keeps what the file holds under a name of what is set aside, for who is about to write over it.
   * @returns that name, without the folder
   * @throws AppError STORAGE_WRITE_FAILED, STORAGE_IN_USE
   */
  keepAside(): string;
  /** What a file that was set aside holds; undefined when it still can't be read. @throws as {@link read}, but for a broken one */
  peek(setAsideAs: string): T | undefined;
  /**
   * Puts what was set aside of it back in its place.
   * @param setAsideAs name of the file, without its folder
   * @param replaced what becomes of what stands there; by default it is set aside in its turn
   * @throws AppError STORAGE_FILE_BROKEN, STORAGE_FILE_NEWER when it still can't be read, STORAGE_*; all is as it was then
   */
  restore(setAsideAs: string, replaced?: 'kept' | 'dropped'): void;
  /**
   * Also removes what was set aside of it, and what a killed write left: who forgets an account forgets all of it.
   * @throws AppError STORAGE_WRITE_FAILED, STORAGE_IN_USE
   */
  remove(): void;
}

export interface DocumentFolder {
  /** @param migrations one for every older version that may still be on a disk; what has none is broken */
  open<T>(
    name: string,
    version: number,
    schema: v.GenericSchema<unknown, T>,
    migrations?: Migrations,
    options?: DocumentOptions,
  ): DocumentFile<T>;
  /** Opens documents of one kind, each by its name in a folder of theirs. */
  openEach<T>(
    subfolder: string,
    version: number,
    schema: v.GenericSchema<unknown, T>,
    migrations?: Migrations,
  ): (name: string) => DocumentFile<T>;
  /**
   * The names of the documents that are in a folder of theirs, and of others that look like one.
   * @param files what is in it, where that is known already
   */
  names(subfolder: string, files?: readonly string[]): string[];
  /** A document of a kind that was opened before, by its path in the folder, without its ending. */
  find(name: string): DocumentFile<unknown> | undefined;
}

export interface DocumentOptions {
  /** What the file held before its last write stays beside it under this name. */
  backup?: string;
}

/** What a folder of documents tells, and asks. */
export interface DocumentEvents {
  /** Asked before anything is changed. @throws AppError STORAGE_IN_USE, STORAGE_WRITE_FAILED */
  requireOurs?: () => void;
  /** A document was broken or gone, and its backup took its place. */
  onRestored?: (name: string) => void;
  /** A change stands, but the disk did not confirm that it is there to stay. */
  onUnsynced?: (cause: unknown) => void;
}

/**
 * @param folder absolute path
 * @param onSetAside told of each file that could not be read and was renamed, with its new name
 */
export function createDocumentFolder(
  folder: string,
  openStoreFile: OpenStoreFile,
  onSetAside: (setAsideAs: string) => void,
  events: DocumentEvents = {},
): DocumentFolder {
  const parts = {
    openStoreFile,
    onSetAside,
    requireOurs: events.requireOurs ?? (() => undefined),
    onRestored: events.onRestored ?? (() => undefined),
    sync: new FolderSync(events.onUnsynced ?? (() => undefined)),
    room: new RoomForWrites(),
    seen: new SeenFiles(),
  };
  const placeOf = (name: string): DocumentPlace => {
    const file = path.join(folder, name);
    return { name, folder: path.dirname(file), base: path.basename(file) };
  };
  const kinds = new Map<string, DocumentKind<unknown>>();
  return {
    open: (name, version, schema, migrations = {}, { backup } = {}) => {
      const kind = { version, schema, migrations };
      kinds.set(name, kind);
      return new StoredDocument(parts, placeOf(name), kind, backup);
    },
    openEach: (subfolder, version, schema, migrations = {}) => {
      const kind = { version, schema, migrations };
      kinds.set(`${subfolder}/`, kind);
      const within = path.join(folder, subfolder);
      return (name) => {
        if (!isPlainName(name)) throw new AppError('STORAGE_READ_FAILED', 'an odd name');
        return new StoredDocument(parts, { name: `${subfolder}/${name}`, folder: within, base: name }, kind);
      };
    },
    names: (subfolder, files = filesIn(path.join(folder, subfolder))) =>
      files
        .filter((file) => file.endsWith('.json') && !readSetAsideName(file))
        .map((file) => file.slice(0, -'.json'.length))
        .filter(isPlainName),
    find: (name) => {
      const kind = kinds.get(name.includes('/') ? name.slice(0, name.lastIndexOf('/') + 1) : name);
      return kind && new StoredDocument(parts, placeOf(name), kind);
    },
  };
}

/** Names of documents stand in files too: none may lead out of its folder. */
function isPlainName(name: string): boolean {
  return /^[\w-]+$/.test(name);
}
