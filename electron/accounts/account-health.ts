import { createStore, type StoreApi } from 'zustand/vanilla';
import { AppError, type ErrorView, errorView } from '../errors/app-error.ts';
import type { ErrorCode } from '../errors/error-codes.ts';
import { Listeners } from '../listeners.ts';

/** What is known of an account in this run only; a rejection stands in the account itself. */
export type RunHealth =
  | { state: 'unreachable'; error: ErrorView; sinceMs: number }
  | { state: 'unreadable'; cause: ErrorCode };

const unreadableCodes: readonly ErrorCode[] = [
  'STORAGE_SECRET_UNREADABLE',
  'STORAGE_FILE_BROKEN',
  'STORAGE_FILE_NEWER',
];

/** The health of accounts as far as it passes with the run: the provider out of reach, the tokens unreadable. */
export class AccountHealth {
  readonly state: StoreApi<{ byAccount: ReadonlyMap<string, RunHealth> }> = createStore(() => ({
    byAccount: new Map() as ReadonlyMap<string, RunHealth>,
  }));

  readonly #changes = new Listeners<string>();

  /** Told whose health is another now. After {@link state}. */
  onChange(listener: (accountId: string) => void): void {
    this.#changes.add(listener);
  }

  of(accountId: string): RunHealth | undefined {
    return this.state.getState().byAccount.get(accountId);
  }

  markUnreachable(accountId: string, error: AppError, nowMs: number): void {
    const known = this.of(accountId);
    const sinceMs = known?.state === 'unreachable' ? known.sinceMs : nowMs;
    this.#set(accountId, { state: 'unreachable', error: errorView(error), sinceMs });
  }

  /** What was wrong with the way to the provider is mended; unreadable tokens stay so. */
  clearUnreachable(accountId: string): void {
    if (this.of(accountId)?.state === 'unreachable') this.clear(accountId);
  }

  clear(accountId: string): void {
    if (this.of(accountId)) this.#set(accountId, undefined);
  }

  /** Runs work on an account's tokens, and notes when they turn out to be unreadable. Rethrows. */
  async watch<T>(accountId: string, work: () => Promise<T> | T): Promise<T> {
    try {
      const done = await work();
      if (this.of(accountId)?.state === 'unreadable') this.clear(accountId);
      return done;
    } catch (error) {
      this.#note(accountId, error);
      throw error;
    }
  }

  /** Reads what stands in the clear of an account, so that a broken file is told of before the account is used. */
  inspect(accountId: string, read: (accountId: string) => unknown): void {
    try {
      read(accountId);
    } catch (error) {
      this.#note(accountId, error);
    }
  }

  #note(accountId: string, error: unknown): void {
    if (error instanceof AppError && unreadableCodes.includes(error.code)) {
      this.#set(accountId, { state: 'unreadable', cause: error.code });
    }
  }

  #set(accountId: string, health: RunHealth | undefined): void {
    const byAccount = new Map(this.state.getState().byAccount);
    if (health) byAccount.set(accountId, health);
    else byAccount.delete(accountId);
    this.state.setState({ byAccount });
    this.#changes.tell(accountId);
  }
}
