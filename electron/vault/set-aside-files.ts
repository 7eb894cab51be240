import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { StoreApi } from 'zustand/vanilla';
import { type Account, nameOfAccount } from '../accounts/account.ts';
import { AppError } from '../errors/app-error.ts';
import type { AccountFile } from './account-file.ts';
import { folderOfAccounts } from './account-files.ts';
import { errorName } from './document-content.ts';
import type { DocumentFolder } from './document-file.ts';
import { filesIn, readSetAsideName } from './set-aside-name.ts';
import type { SetAsideFile, VaultReport } from './vault-report.ts';

const accountsFolder = `${folderOfAccounts}/`;
const kinds = ['accounts', 'clients', 'providers', 'requests', 'revocations', 'settings'] as const;

export interface SetAsideParts {
  /** Absolute path of the vault. */
  vaultFolder: string;
  documents: DocumentFolder;
  report: StoreApi<VaultReport>;
  accounts: { find: (accountId: string) => Account | undefined };
  /** Reads the documents of the running app again, after one was put back. */
  reload: (what: SetAsideFile['what'], accountId: string | null) => void;
  /** @throws AppError STORAGE_IN_USE, STORAGE_WRITE_FAILED */
  requireOurs: () => void;
}

/** What was set aside, as the disk has it. Only what stands in that list can be put back or removed. */
export class SetAsideFiles {
  readonly #parts: SetAsideParts;

  constructor(parts: SetAsideParts) {
    this.#parts = parts;
  }

  /** Looks at the disk: at start, and after every change. @param ofAccounts what is in the folder of accounts, where that is known already */
  list(ofAccounts?: readonly string[]): void {
    const accounts = ofAccounts?.filter(isSetAside).map((file) => accountsFolder + file);
    const names = [...this.#namesIn(''), ...(accounts ?? this.#namesIn(accountsFolder))];
    const setAside = names.map((name) => this.#describe(name)).filter((file) => file !== undefined);
    this.#parts.report.setState({ setAside: setAside.sort((a, b) => a.atMs - b.atMs) });
  }

  /** The account whose file it was; null for others. @throws AppError REQUEST_REFUSED when it is not in the list */
  accountOf(name: string): string | null {
    return accountIdIn(documentOf(this.#require(name)));
  }

  /**
   * Puts a file back in its place, and has it read.
   * @throws AppError REQUEST_REFUSED when it is not in the list; STORAGE_FILE_BROKEN, STORAGE_FILE_NEWER when it still can't be
   *   read, STORAGE_*; all is as it was then
   */
  restore(name: string): void {
    const { what } = this.#require(name);
    const document = documentOf(this.#require(name));
    const place = this.#parts.documents.find(document === 'accounts.backup' ? 'accounts' : document);
    if (!place) throw new AppError('REQUEST_REFUSED');
    try {
      place.restore(path.basename(name));
      this.#parts.reload(what, accountIdIn(document));
    } finally {
      this.list();
    }
  }

  /** @throws AppError REQUEST_REFUSED when it is not in the list, STORAGE_WRITE_FAILED, STORAGE_IN_USE */
  remove(name: string): void {
    this.#require(name);
    this.#parts.requireOurs();
    try {
      rmSync(path.join(this.#parts.vaultFolder, name), { force: true });
    } catch (cause) {
      throw new AppError('STORAGE_WRITE_FAILED', errorName(cause), { cause });
    } finally {
      this.list();
    }
  }

  #require(name: string): SetAsideFile {
    const file = this.#parts.report.getState().setAside.find((each) => each.name === name);
    if (!file) throw new AppError('REQUEST_REFUSED', 'no file of that name was set aside');
    return file;
  }

  #namesIn(subfolder: string): string[] {
    try {
      return filesIn(path.join(this.#parts.vaultFolder, subfolder))
        .filter(isSetAside)
        .map((file) => subfolder + file);
    } catch {
      return [];
    }
  }

  #describe(name: string): SetAsideFile | undefined {
    const read = readSetAsideName(name);
    const stats = read && statSync(path.join(this.#parts.vaultFolder, name), { throwIfNoEntry: false });
    if (!read || !stats?.isFile()) return undefined;
    const accountId = accountIdIn(read.document);
    const base = read.document.replace(/\.backup$/, '');
    const what = accountId === null ? (kinds.find((kind) => kind === base) ?? 'other') : 'account';
    const accountName = accountId === null ? null : this.#accountNameOf(accountId, name);
    return { name, what, accountName, atMs: read.atMs, sizeBytes: stats.size };
  }

  /** As the index names it, or as its file does. */
  #accountNameOf(accountId: string, name: string): string | null {
    const known = this.#parts.accounts.find(accountId) ?? this.#recordIn(accountId, name);
    return known ? nameOfAccount(known) : null;
  }

  #recordIn(accountId: string, name: string): Account | null {
    try {
      const file = this.#parts.documents.find(accountsFolder + accountId)?.peek(path.basename(name));
      return (file as AccountFile | undefined)?.record ?? null;
    } catch {
      return null;
    }
  }
}

/** Said of many files, of which hardly any is one. */
function isSetAside(file: string): boolean {
  return readSetAsideName(file) !== undefined;
}

function documentOf({ name }: SetAsideFile): string {
  return readSetAsideName(name)?.document ?? name;
}

function accountIdIn(document: string): string | null {
  return document.startsWith(accountsFolder) ? document.slice(accountsFolder.length) : null;
}
