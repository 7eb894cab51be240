import { type BigIntStats, fstatSync, lstatSync, statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import * as v from 'valibot';
import { AppError } from '../errors/app-error.ts';

/** What Holdfast uses of an electron-store (or of conf, its base class, where there is no Electron): it opens and reads documents. */
export interface StoreFile {
  readonly path: string;
  readonly store: Record<string, unknown>;
}

export interface StoreFileOptions {
  cwd: string;
  name: string;
  configFileMode: number;
  clearInvalidConfig: false;
  /** Makes something of the text of the file. */
  deserialize: (text: string) => Record<string, unknown>;
}

export type OpenStoreFile = (options: StoreFileOptions) => StoreFile;

/** Turns the value of an older schema version into one of the next version, by the older version's number. */
export type Migrations = Readonly<Record<number, (stored: unknown) => unknown>>;

/** What a kind of document looks like, now and in older versions. */
export interface DocumentKind<T> {
  version: number;
  schema: v.GenericSchema<unknown, T>;
  /** One for every older version that may still be on a disk; what has none is broken. */
  migrations: Migrations;
}

/** A file as it stands on the disk: an object, whatever its members, or not even that. */
export type Content = Record<string, unknown> | 'none' | 'broken';

/** @throws AppError STORAGE_FILE_NEWER, STORAGE_READ_FAILED */
export function readContent(
  filePath: string,
  open: (deserialize: StoreFileOptions['deserialize']) => StoreFile,
  version: number,
): Content {
  if (fingerprintOf(filePath) === undefined) return 'none';
  try {
    // electron-store reads what it opens, copies it, holds the copy against it, and reads it again: dear where it is much.
    let text: string | undefined;
    const file = open((read) => {
      text = read;
      return {};
    });
    const content = text === undefined ? file.store : parsed(text);
    if (Number(content.schemaVersion) > version) throw new AppError('STORAGE_FILE_NEWER');
    return content;
  } catch (cause) {
    const isNoFile = ['EISDIR', 'ELOOP'].includes(errorName(cause));
    if (cause instanceof SyntaxError || isNoFile) return 'broken';
    if (cause instanceof AppError) throw cause;
    throw new AppError('STORAGE_READ_FAILED', errorName(cause), { cause });
  }
}

/** As electron-store does it: without a byte order mark, and nothing that is no object is a document. */
function parsed(text: string): Record<string, unknown> {
  const content: unknown = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  const isObject = typeof content === 'object' && content !== null && !Array.isArray(content);
  return isObject ? (content as Record<string, unknown>) : {};
}

/**
 * Reads a document that is whole and of the present version, while other things go on.
 *
 * @returns undefined for every other, and for one that was changed meanwhile
 */
export async function readAhead<T>(filePath: string, { schema, version }: DocumentKind<T>) {
  try {
    const fingerprint = textOf(await stat(filePath, { bigint: true }));
    const content: unknown = JSON.parse(await readFile(filePath, 'utf8'));
    const parsed = v.safeParse(v.object({ schemaVersion: v.literal(version), value: schema }), content);
    const isStillIt = fingerprintOf(filePath) === fingerprint;
    return parsed.success && isStillIt ? { value: parsed.output.value, fingerprint } : undefined;
  } catch {
    return undefined;
  }
}

/** The value of a document, brought to the present version; undefined when it is none of its kind. */
export function valueIn<T>(content: Content, { version, schema, migrations }: DocumentKind<T>) {
  if (typeof content === 'string') return undefined;
  const parsed = v.safeParse(schema, migrated(content, version, migrations));
  return parsed.success ? { value: parsed.output } : undefined;
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

/** Changes with every write, by whomever; undefined when there is nothing of that name. @throws AppError STORAGE_READ_FAILED */
export function fingerprintOf(filePath: string): string | undefined {
  const options = { bigint: true, throwIfNoEntry: false } as const;
  try {
    // A link that leads nowhere is something, too: somebody has put it there.
    const stats: BigIntStats | undefined = statSync(filePath, options) ?? lstatSync(filePath, options);
    return stats && textOf(stats);
  } catch (cause) {
    if (errorName(cause) === 'ELOOP') return errorName(cause);
    throw new AppError('STORAGE_READ_FAILED', errorName(cause), { cause });
  }
}

/** As {@link fingerprintOf}, of what has this descriptor; undefined where the disk does not say. */
export function fingerprintOfOpen(descriptor: number): string | undefined {
  try {
    return textOf(fstatSync(descriptor, { bigint: true }));
  } catch {
    return undefined;
  }
}

function textOf({ ctimeNs, ino, mtimeNs, size }: BigIntStats): string {
  return [ino, size, mtimeNs, ctimeNs].join(' ');
}

export function errorName(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}
