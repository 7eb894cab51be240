import * as v from 'valibot';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { AppError } from '../errors/app-error.ts';
import type { DocumentFile, DocumentFolder } from '../vault/document-file.ts';
import { type Account, accountSchema } from './account.ts';

const schemaVersion = 1;
const indexSchema = v.array(accountSchema);

/** The index of connected accounts. Every change is durable before it can be seen. */
export class AccountRepository {
  /** What the renderer lists, in the order of connecting. */
  readonly state: StoreApi<{ accounts: readonly Account[] }> = createStore(() => ({
    accounts: [] as readonly Account[],
  }));
  readonly #file: DocumentFile<Account[]>;
  /** What stands in the file, by account id: an account kept for this run may have an older, lasting version. */
  readonly #lasting = new Map<string, Account>();
  readonly #thisRunOnly = new Set<string>();
  #unread = false;

  constructor(folder: DocumentFolder) {
    this.#file = folder.open('accounts', schemaVersion, indexSchema);
  }

  /** Reads the index at start. @throws AppError STORAGE_FILE_BROKEN, STORAGE_FILE_NEWER, STORAGE_READ_FAILED */
  load(): void {
    this.#unread = true;
    const accounts = this.#file.read() ?? [];
    this.#unread = false;
    for (const account of accounts) this.#lasting.set(account.id, account);
    this.state.setState({ accounts });
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

  /** @throws AppError ACCOUNT_UNKNOWN */
  get(accountId: string): Account {
    const account = this.list().find(({ id }) => id === accountId);
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
  save(account: Account, place: 'key-store' | 'memory' | 'as-before' = 'as-before'): void {
    const forThisRun = place === 'memory' || (place === 'as-before' && this.#thisRunOnly.has(account.id));
    if (!forThisRun) this.#write(new Map(this.#lasting).set(account.id, account));
    if (forThisRun) this.#thisRunOnly.add(account.id);
    else this.#thisRunOnly.delete(account.id);
    const known = this.list().some(({ id }) => id === account.id);
    const accounts = known
      ? this.list().map((each) => (each.id === account.id ? account : each))
      : [...this.list(), account];
    this.state.setState({ accounts });
  }

  /** @throws AppError STORAGE_WRITE_FAILED, STORAGE_FILE_NEWER */
  remove(accountId: string): void {
    if (this.#lasting.has(accountId)) {
      const rest = new Map(this.#lasting);
      rest.delete(accountId);
      this.#write(rest);
    }
    this.#thisRunOnly.delete(accountId);
    this.state.setState({ accounts: this.list().filter(({ id }) => id !== accountId) });
  }

  /** Tells listeners that something shown with an account changed, such as when its access token expires. */
  touch(): void {
    this.state.setState({ accounts: [...this.list()] });
  }

  isKeptForThisRunOnly(accountId: string): boolean {
    return this.#thisRunOnly.has(accountId);
  }

  #write(lasting: ReadonlyMap<string, Account>): void {
    this.#file.write([...lasting.values()]);
    this.#lasting.clear();
    for (const [id, account] of lasting) this.#lasting.set(id, account);
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
