import * as v from 'valibot';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { AppError } from '../errors/app-error.ts';
import { Listeners } from '../listeners.ts';
import type { DocumentFile, DocumentFolder } from '../vault/document-file.ts';
import {
  type Account,
  accountFromSchema1,
  accountFromSchema3,
  accountIdSchema,
  accountSchema,
} from './account.ts';
import { isPlainlyAccount } from './plain-account.ts';

const schemaVersion = 4;
const indexSchema = v.strictObject({
  accounts: v.union([v.custom<Account[]>(arePlainlyAccounts), v.array(accountSchema)]),
  /** Accounts that were removed on purpose and whose files may still be there: nobody may take them back. */
  removed: v.array(accountIdSchema),
});
const migrations = {
  1: (stored: unknown) => (stored as unknown[]).map(accountFromSchema1),
  2: (stored: unknown) => ({ accounts: stored, removed: [] }),
  3: (stored: unknown) => {
    const { accounts, ...rest } = stored as { accounts: unknown[] };
    return { ...rest, accounts: accounts.map(accountFromSchema3) };
  },
};

function arePlainlyAccounts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isPlainlyAccount);
}

/** The index of connected accounts. Every change is durable before it can be seen. */
export class AccountRepository {
  /** What the renderer lists, in the order of connecting. */
  readonly state: StoreApi<{ accounts: readonly Account[] }> = createStore(() => ({
    accounts: [] as readonly Account[],
  }));
  readonly #file: DocumentFile<v.InferOutput<typeof indexSchema>>;
  readonly #isForThisRunOnly: (accountId: string) => boolean;
  readonly #changes = new Listeners<readonly string[] | null>();
  #byId: ReadonlyMap<string, Account> = new Map();
  /** What stands in the file, by account id: an account kept for this run may have an older, lasting version. */
  #lasting: ReadonlyMap<string, Account> = new Map();
  #removed: readonly string[] = [];
  #unread = false;

  /** @param isForThisRunOnly whether the account's tokens are in memory alone; the index then does not name it */
  constructor(folder: DocumentFolder, isForThisRunOnly: (accountId: string) => boolean) {
    this.#file = folder.open('accounts', schemaVersion, indexSchema, migrations, {
      backup: 'accounts.backup',
    });
    this.#isForThisRunOnly = isForThisRunOnly;
  }

  /**
   * Reads the index at start, or again where it may have changed; accounts of this run stay. A broken one begins anew.
   * @throws AppError STORAGE_FILE_BROKEN, STORAGE_FILE_NEWER, STORAGE_READ_FAILED, STORAGE_IN_USE
   */
  load(): void {
    this.#unread = true;
    try {
      this.#take(this.#file.read());
    } catch (error) {
      if (error instanceof AppError && error.code === 'STORAGE_FILE_BROKEN') this.#take(undefined);
      throw error;
    }
  }

  /** Told which accounts are others now, or are shown as others, or are no more; null when all may be. After {@link state}. */
  onChange(listener: (accountIds: readonly string[] | null) => void): void {
    this.#changes.add(listener);
  }

  /** Whether it is known what the index holds: only then can be said what it lacks. */
  get isRead(): boolean {
    return !this.#unread;
  }

  /** Accounts whose removal was not brought to its end. */
  get removed(): readonly string[] {
    return this.#removed;
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
    this.#show(new Map(this.#byId).set(account.id, account), [account.id]);
  }

  /** Takes accounts back that the index did not name. @throws AppError STORAGE_WRITE_FAILED, STORAGE_FILE_NEWER */
  recover(accounts: readonly Account[]): void {
    const recovered = accounts.map((account) => [account.id, account] as const);
    this.#write(new Map([...this.#lasting, ...recovered]));
    this.#show(
      new Map([...this.#byId, ...recovered]),
      accounts.map(({ id }) => id),
    );
  }

  /**
   * Once this is written, the account is removed, whatever happens: its file is removed next, and {@link forgetRemoved} ends it.
   * @throws AppError STORAGE_WRITE_FAILED, STORAGE_FILE_NEWER; the account is there as before then
   */
  remove(accountId: string): void {
    if (this.#lasting.has(accountId))
      this.#write(without(this.#lasting, accountId), [...this.#removed, accountId]);
    this.#show(without(this.#byId, accountId), [accountId]);
  }

  /** The file of a removed account is gone. @throws AppError STORAGE_WRITE_FAILED; it is known as removed a while longer then */
  forgetRemoved(accountId: string): void {
    if (!this.#removed.includes(accountId)) return;
    const left = this.#removed.filter((id) => id !== accountId);
    this.#write(this.#lasting, left);
  }

  /** Tells who listens to {@link onChange} that something shown with an account changed, such as when its access token expires. */
  touch(accountId: string): void {
    this.#changes.tell([accountId]);
  }

  #write(lasting: ReadonlyMap<string, Account>, removed = this.#removed): void {
    this.#file.write({ accounts: [...lasting.values()], removed: [...removed] });
    this.#lasting = lasting;
    this.#removed = removed;
  }

  #take(index: v.InferOutput<typeof indexSchema> = { accounts: [], removed: [] }): void {
    const ofThisRun = this.list().filter(({ id }) => this.#isForThisRunOnly(id));
    this.#unread = false;
    this.#lasting = new Map(index.accounts.map((account) => [account.id, account]));
    this.#removed = index.removed;
    const shown = [...this.#lasting, ...ofThisRun.map((account) => [account.id, account] as const)];
    this.#show(new Map(shown), null);
  }

  #show(accounts: ReadonlyMap<string, Account>, changed: readonly string[] | null): void {
    this.#byId = accounts;
    this.state.setState({ accounts: [...accounts.values()] });
    this.#changes.tell(changed);
  }

  #loadAgain(): void {
    try {
      this.load();
    } catch (error) {
      // Broken is told of and set aside; the list then begins anew.
      if (!(error instanceof AppError) || error.code !== 'STORAGE_FILE_BROKEN') throw error;
    }
  }
}

function without(accounts: ReadonlyMap<string, Account>, accountId: string): ReadonlyMap<string, Account> {
  const rest = new Map(accounts);
  rest.delete(accountId);
  return rest;
}
