import * as v from 'valibot';
import { type Account, accountIdSchema } from '../accounts/account.ts';
import { AppError } from '../errors/app-error.ts';
import { Listeners } from '../listeners.ts';
import type { TokenMetadata } from '../tokens/token-set.ts';
import {
  type AccountFile,
  accountFileMigrations,
  accountFileSchema,
  accountFileVersion,
} from './account-file.ts';
import type { DocumentFile, DocumentFolder } from './document-file.ts';
import type { RefreshNote } from './refresh-note.ts';

/** In the vault. */
export const folderOfAccounts = 'accounts';

/** The files of accounts, with what stands in the clear in them as it was last read or written. */
export class AccountFiles {
  readonly #folder: DocumentFolder;
  readonly #file: (accountId: string) => DocumentFile<AccountFile>;
  readonly #metadata = new Map<string, TokenMetadata>();
  readonly #changes = new Listeners<string>();
  readonly #notes = new Map<string, RefreshNote | null>();
  /** Accounts whose ciphertext on the disk was read or written in this run. */
  readonly #readable = new Set<string>();
  /** What the last write set aside because it could not be read, by account id. */
  readonly #keptAside = new Map<string, string>();

  constructor(folder: DocumentFolder) {
    this.#folder = folder;
    this.#file = folder.openEach(
      folderOfAccounts,
      accountFileVersion,
      accountFileSchema,
      accountFileMigrations,
    );
  }

  /** Told of whom other metadata are known now, or none any more. */
  onChange(listener: (accountId: string) => void): void {
    this.#changes.add(listener);
  }

  /** The accounts that have files, whether or not the index names them. What has another name is not ours. */
  ids(): string[] {
    return this.idsBesides(() => false);
  }

  /**
   * As {@link ids}, without those that are known already: looking at a name closely is dear where there are many.
   * @param files what is in the folder of accounts, where that is known already
   */
  idsBesides(isKnown: (accountId: string) => boolean, files?: readonly string[]): string[] {
    const names = this.#folder.names(folderOfAccounts, files);
    return names.filter((name) => !isKnown(name) && v.is(accountIdSchema, name));
  }

  /** @throws AppError STORAGE_SECRET_UNREADABLE when there is none, STORAGE_FILE_*, STORAGE_READ_FAILED */
  read(accountId: string): AccountFile {
    const stored = this.#file(accountId).read();
    if (!stored) throw new AppError('STORAGE_SECRET_UNREADABLE', 'the account has no stored tokens');
    this.#take(accountId, stored);
    return stored;
  }

  /**
   * Reads without holding anything else up. What was read or written meanwhile is newer and stays.
   * @returns undefined where that did not work, for whatever reason: {@link read} says why
   */
  async readAhead(accountId: string): Promise<AccountFile | undefined> {
    const stored = await this.#file(accountId).readAhead();
    if (stored && !this.#metadata.has(accountId)) this.#take(accountId, stored);
    return stored;
  }

  /** Its ciphertext could be decrypted. */
  markReadable(accountId: string): void {
    this.#readable.add(accountId);
  }

  /** What stands there and could not be decrypted in this run is set aside. @throws AppError STORAGE_* */
  replace(accountId: string, next: AccountFile): void {
    this.#keepUnread(accountId);
    this.#file(accountId).write(next, 'room');
    this.#take(accountId, next);
    this.#readable.add(accountId);
  }

  /** @param next with the ciphertext that is there, or one of the same secrets. @throws AppError STORAGE_* */
  write(accountId: string, next: AccountFile): void {
    this.#file(accountId).write(next);
    this.#take(accountId, next);
  }

  /** As {@link DocumentFile.makeRoom}, for what {@link replace} is given. */
  makeRoom(accountId: string): void {
    this.#file(accountId).makeRoom();
  }

  giveUpRoom(accountId: string): void {
    this.#file(accountId).giveUpRoom();
  }

  /** Takes back {@link replace}: what it set aside is in its place again, and otherwise nothing is. @throws AppError STORAGE_* */
  undoReplace(accountId: string): void {
    const aside = this.#keptAside.get(accountId);
    if (aside === undefined) {
      this.remove(accountId);
      return;
    }
    this.forget(accountId);
    this.#file(accountId).restore(aside, 'dropped');
  }

  /** @throws as {@link read}; asks the disk only where it was not asked before */
  metadata(accountId: string): TokenMetadata {
    return this.#metadata.get(accountId) ?? this.read(accountId).metadata;
  }

  /** What is known of it without asking the disk. */
  known(accountId: string): TokenMetadata | undefined {
    return this.#metadata.get(accountId);
  }

  /** Of the last refresh request without an answer. */
  noteOf(accountId: string): RefreshNote | null {
    return this.#notes.get(accountId) ?? null;
  }

  /** Notes what is in memory alone. */
  setNote(accountId: string, note: RefreshNote | null): void {
    this.#notes.set(accountId, note);
  }

  /** What the index said of an account when its file was written; null where the file is from before that. @throws as {@link read} */
  record(accountId: string): Account | null {
    const { record } = this.read(accountId);
    return record?.id === accountId ? record : null;
  }

  /** @throws AppError STORAGE_WRITE_FAILED, STORAGE_IN_USE */
  remove(accountId: string): void {
    this.forget(accountId);
    this.#file(accountId).remove();
  }

  /** The file may be another one now. */
  forget(accountId: string): void {
    for (const map of [this.#metadata, this.#notes, this.#keptAside]) map.delete(accountId);
    this.#readable.delete(accountId);
    this.#changes.tell(accountId);
  }

  /** A key store may find its key again, and a consent could be given in vain: what can't be read now is kept. */
  #keepUnread(accountId: string): void {
    this.#keptAside.delete(accountId);
    if (this.#readable.has(accountId)) return;
    try {
      const file = this.#file(accountId);
      if (file.read()) this.#keptAside.set(accountId, file.keepAside());
    } catch (error) {
      // Broken: reading has set it aside.
      if (!(error instanceof AppError) || error.code !== 'STORAGE_FILE_BROKEN') throw error;
    }
  }

  #take(accountId: string, { metadata, refreshNote }: AccountFile): void {
    this.#notes.set(accountId, refreshNote);
    const known = this.#metadata.get(accountId);
    if (known && isSame(known, metadata)) return;
    this.#metadata.set(accountId, metadata);
    this.#changes.tell(accountId);
  }
}

function isSame(known: TokenMetadata, metadata: TokenMetadata): boolean {
  const names = Object.keys({ ...known, ...metadata }) as (keyof TokenMetadata)[];
  return names.every((name) => known[name] === metadata[name]);
}
