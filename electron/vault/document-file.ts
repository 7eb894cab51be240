import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { AppError } from '../errors/app-error.ts';

/** What Holdfast uses of an electron-store (or of conf, its base class, where there is no Electron). */
export interface StoreFile {
  readonly path: string;
  store: Record<string, unknown>;
}

export interface StoreFileOptions {
  cwd: string;
  name: string;
  configFileMode: number;
  clearInvalidConfig: false;
}

export type OpenStoreFile = (options: StoreFileOptions) => StoreFile;

/** A small JSON document on disk, checked by a schema when read, written whole, atomically and durably. */
export interface DocumentFile<T> {
  /**
   * @returns undefined when there is no such file
   * @throws AppError STORAGE_FILE_BROKEN after the file was set aside; STORAGE_FILE_NEWER, STORAGE_READ_FAILED (file untouched)
   */
  read(): T | undefined;
  /**
   * Says whether a write would be allowed at all.
   * @throws AppError STORAGE_FILE_NEWER, or STORAGE_READ_FAILED when the last read could not tell what is in it
   */
  requireWritable(): void;
  /**
   * @throws AppError STORAGE_WRITE_FAILED, and as {@link requireWritable}; the file then holds what it held before. A broken file is
   *   set aside first
   */
  write(value: T): void;
  /** Also removes what was set aside of it, and what a killed write left: who forgets an account forgets all of it. */
  remove(): void;
}

/** Turns the value of an older schema version into one of the next version, by the older version's number. */
export type Migrations = Readonly<Record<number, (stored: unknown) => unknown>>;

export interface DocumentFolder {
  /** @param migrations one for every older version that may still be on a disk; what has none is broken */
  open<T>(
    name: string,
    version: number,
    schema: v.GenericSchema<unknown, T>,
    migrations?: Migrations,
  ): DocumentFile<T>;
}

/**
 * @param folder absolute path
 * @param onSetAside told of each file that could not be read and was renamed, with its new name
 */
export function createDocumentFolder(
  folder: string,
  openStoreFile: OpenStoreFile,
  onSetAside: (setAsideAs: string) => void,
): DocumentFolder {
  return {
    open: (name, version, schema, migrations = {}) => {
      const cwd = path.join(folder, path.dirname(name));
      const options = {
        cwd,
        name: path.basename(name),
        configFileMode: 0o600,
        clearInvalidConfig: false,
      } as const;
      const filePath = path.join(cwd, `${options.name}.json`);
      const present = (): Record<string, unknown> | 'none' | 'broken' => {
        if (!existsSync(filePath)) return 'none';
        const content = readContent(() => openStoreFile(options).store);
        if (content && Number(content.schemaVersion) > version)
          throw new AppError('STORAGE_FILE_NEWER', name);
        return content ?? 'broken';
      };
      // Nobody may write over what nobody could read: it may hold more than we know of.
      let readFailed = false;
      const requireWritable = () => {
        if (readFailed) throw new AppError('STORAGE_READ_FAILED', name);
        return present();
      };
      return {
        read: () => {
          readFailed = true;
          const content = present();
          readFailed = false;
          if (content === 'none') return undefined;
          const parsed =
            content === 'broken' ? undefined : v.safeParse(schema, migrated(content, version, migrations));
          if (parsed?.success) return parsed.output;
          onSetAside(setAside(filePath));
          throw new AppError('STORAGE_FILE_BROKEN', name);
        },
        requireWritable: () => void requireWritable(),
        write: (value) => {
          const before = requireWritable();
          if (before === 'broken') onSetAside(setAside(filePath));
          try {
            const file = openStoreFile(options);
            file.store = { schemaVersion: version, value };
            requireWhole(file, before);
            syncFolder(cwd);
          } catch (cause) {
            throw new AppError('STORAGE_WRITE_FAILED', errorName(cause), { cause });
          }
        },
        remove: () => {
          if (!existsSync(cwd)) return;
          for (const file of readdirSync(cwd)) {
            const ofIt = ['.json.tmp-', '.broken-'].some((part) => file.startsWith(options.name + part));
            if (file === `${options.name}.json` || ofIt) rmSync(path.join(cwd, file), { force: true });
          }
          syncFolder(cwd);
        },
      };
    },
  };
}

/** What a broken old value becomes is for the schema to refuse, so a migration that fails gives nothing. */
function migrated(content: Record<string, unknown>, version: number, migrations: Migrations): unknown {
  let { value } = content;
  try {
    for (let from = Number(content.schemaVersion); from !== version; from++) {
      const migrate = migrations[from];
      if (!migrate) return undefined;
      value = migrate(value);
    }
    return value;
  } catch {
    return undefined;
  }
}

function readContent(read: () => Record<string, unknown>): Record<string, unknown> | undefined {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw new AppError('STORAGE_READ_FAILED', errorName(cause), { cause });
  }
}

/**
 * A full disk may take a part of a write and only say how much it took, which nobody on the way looks at. What was there
 * before is put back, so far as the disk takes that.
 */
function requireWhole(file: StoreFile, before: Record<string, unknown> | 'none' | 'broken'): void {
  if (readContent(() => file.store)) return;
  if (typeof before === 'object') file.store = before;
  else rmSync(file.path, { force: true });
  throw Object.assign(new Error('half a document'), { code: 'ENOSPC' });
}

function setAside(filePath: string): string {
  const stamp = new Date().toISOString().replaceAll(/[:.]/g, '-');
  const aside = filePath.replace(/\.json$/, `.broken-${stamp}.json`);
  renameSync(filePath, aside);
  return path.basename(aside);
}

/** A rename survives a power cut only once its folder is synced; Windows has no such call. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function errorName(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}
