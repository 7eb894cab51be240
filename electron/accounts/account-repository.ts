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
  readonly #thisRunOnly = new Set<string>();

  constructor(folder: DocumentFolder) {
    this.#file = folder.open('accounts', schemaVersion, indexSchema);
  }

  /** Reads the index once at start. @throws AppError STORAGE_FILE_BROKEN, STORAGE_FILE_NEWER */
  load(): void {
    this.state.setState({ accounts: this.#file.read() ?? [] });
  }

  /** To be asked before a provider is: what it gives could not be kept. @throws AppError STORAGE_FILE_NEWER */
  requireWritable(): void {
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

  /** Adds the account or replaces the one of the same id. @throws AppError STORAGE_WRITE_FAILED */
  save(account: Account, place: 'key-store' | 'memory' | 'as-before' = 'as-before'): void {
    if (place === 'memory') this.#thisRunOnly.add(account.id);
    if (place === 'key-store') this.#thisRunOnly.delete(account.id);
    const known = this.list().some(({ id }) => id === account.id);
    this.#replace(
      known
        ? this.list().map((each) => (each.id === account.id ? account : each))
        : [...this.list(), account],
    );
  }

  remove(accountId: string): void {
    this.#replace(this.list().filter(({ id }) => id !== accountId));
    this.#thisRunOnly.delete(accountId);
  }

  /** Tells listeners that something shown with an account changed, such as when its access token expires. */
  touch(): void {
    this.state.setState({ accounts: [...this.list()] });
  }

  isKeptForThisRunOnly(accountId: string): boolean {
    return this.#thisRunOnly.has(accountId);
  }

  #replace(accounts: readonly Account[]): void {
    const lasting = accounts.filter(({ id }) => !this.#thisRunOnly.has(id));
    const lastingBefore = this.list().filter(({ id }) => !this.#thisRunOnly.has(id));
    if (lasting.length > 0 || lastingBefore.length > 0) this.#file.write([...lasting]);
    this.state.setState({ accounts });
  }
}
