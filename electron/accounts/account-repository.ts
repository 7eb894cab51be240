import * as v from 'valibot';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { AppError } from '../errors/app-error.ts';
import type { DocumentFile, DocumentFolder } from '../vault/document-file.ts';
import { type Account, accountFromSchema1, accountSchema } from './account.ts';

const schemaVersion = 2;
const indexSchema = v.array(accountSchema);
const migrations = { 1: (stored: unknown) => (stored as unknown[]).map(accountFromSchema1) };

/** The index of connected accounts. Every change is durable before it can be seen. */
export class AccountRepository {
  /** What the renderer lists, in the order of connecting. */
  readonly state: StoreApi<{ accounts: readonly Account[] }> = createStore(() => ({
    accounts: [] as readonly Account[],
  }));
  readonly #file: DocumentFile<Account[]>;
  readonly #isForThisRunOnly: (accountId: string) => boolean;
  #byId: ReadonlyMap<string, Account> = new Map();
  /** What stands in the file, by account id: an account kept for this run may have an older, lasting version. */
  #lasting: ReadonlyMap<string, Account> = new Map();
  #unread = false;

  /** @param isForThisRunOnly whether the account's tokens are in memory alone; the index then does not name it */
  constructor(folder: DocumentFolder, isForThisRunOnly: (accountId: string) => boolean) {
    this.#file = folder.open('accounts', schemaVersion, indexSchema, migrations);
    this.#isForThisRunOnly = isForThisRunOnly;
  }

  /** Reads the index at start. @throws AppError STORAGE_FILE_BROKEN, STORAGE_FILE_NEWER, STORAGE_READ_FAILED */
  load(): void {
    this.#unread = true;
    const accounts = this.#file.read() ?? [];
    this.#unread = false;
    this.#lasting = new Map(accounts.map((account) => [account.id, account]));
    this.#show(this.#lasting);
  }

  /**
   * To be asked before a provider is: what it gives could not be kept. Reads the index again if that failed at start.
   * @throws AppError STORAGE_FILE_NEWER, STORAGE_READ_FAILED
   */
  requireWritable(): void {
    if (this.#unread) this.#loadAgain();
    this.#file.requireWritable();
  }

  list(): readonly Account[] {
    return this.state.getState().accounts;
  }

  find(accountId: string): Account | undefined {
    return this.#byId.get(accountId);
  }

  /** @throws AppError ACCOUNT_UNKNOWN */
  get(accountId: string): Account {
    const account = this.find(accountId);
    if (!account) throw new AppError('ACCOUNT_UNKNOWN');
    return account;
  }

  findByIdentity(providerId: string, issuer: string, subject: string): Account | undefined {
    return this.list().find(
      (account) =>
        account.providerId === providerId && account.issuer === issuer && account.subject === subject,
    );
  }

  /** Adds the account or replaces the one of the same id. @throws AppError STORAGE_WRITE_FAILED, STORAGE_FILE_NEWER */
  save(account: Account): void {
    if (!this.#isForThisRunOnly(account.id)) this.#write(new Map(this.#lasting).set(account.id, account));
    this.#show(new Map(this.#byId).set(account.id, account));
  }

  /** @throws AppError STORAGE_WRITE_FAILED, STORAGE_FILE_NEWER */
  remove(accountId: string): void {
    if (this.#lasting.has(accountId)) this.#write(without(this.#lasting, accountId));
    this.#show(without(this.#byId, accountId));
  }

  /** Tells listeners that something shown with an account changed, such as when its access token expires. */
  touch(): void {
    this.state.setState({ accounts: [...this.list()] });
  }

  #write(lasting: ReadonlyMap<string, Account>): void {
    this.#file.write([...lasting.values()]);
    this.#lasting = lasting;
  }

  #show(accounts: ReadonlyMap<string, Account>): void {
    this.#byId = accounts;
    this.state.setState({ accounts: [...accounts.values()] });
  }

  #loadAgain(): void {
    try {
      this.load();
    } catch (error) {
      // Broken is told of and set aside; the list then begins anew.
      if (!(error instanceof AppError) || error.code !== 'STORAGE_FILE_BROKEN') throw error;
      this.#unread = false;
    }
  }
}

function without(accounts: ReadonlyMap<string, Account>, accountId: string): ReadonlyMap<string, Account> {
  const rest = new Map(accounts);
  rest.delete(accountId);
  return rest;
}
