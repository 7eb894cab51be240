import { Listeners } from '../listeners.ts';
import type { SecretRepository } from '../vault/secret-repository.ts';
import type { AccountHealth } from './account-health.ts';
import type { AccountRepository } from './account-repository.ts';
import { SharedValues } from './shared-values.ts';
import { inShownOrder } from './shown-order.ts';

export interface AccountReaderParts {
  accounts: AccountRepository;
  health: AccountHealth;
  secrets: SecretRepository;
}

/** Read at the same time: so many wait for the disk together, and what they bring holds nothing up for long. */
const atOnce = 16;
/** Of so many, what they have in common is shared in one turn. */
const sharedAtOnce = 500;
/** How long others have their turn after that. */
const pauseMs = 4;

/**
 * Reads what stands in the clear in the accounts' files, in the background and in the order of the list, so that the window need not wait for
 * it. Who needs an account before its turn reads it at once.
 */
export class AccountReader {
  readonly #parts: AccountReaderParts;
  /** Whose files could not be read, for a reason that is none of the account's health. */
  readonly #tried = new Set<string>();
  readonly #triedToo = new Listeners<string>();
  readonly #shared = new SharedValues();
  #running: Promise<void> | undefined;
  #isToRead = false;
  #isStopped = false;

  constructor(parts: AccountReaderParts) {
    this.#parts = parts;
    const { accounts, health, secrets } = parts;
    accounts.onChange((accountIds) => {
      if (!accountIds) this.#follow();
    });
    health.onChange((accountId) => this.#followOne(accountId));
    secrets.files.onChange((accountId) => {
      this.#tried.delete(accountId);
      this.#followOne(accountId);
    });
  }

  /** Told of whom it is known by now that their files can't be read. */
  onTried(listener: (accountId: string) => void): void {
    this.#triedToo.add(listener);
  }

  /** Whether something can be said of the account besides what the index says. */
  isRead(accountId: string): boolean {
    const { health, secrets } = this.#parts;
    return (
      secrets.known(accountId) !== undefined ||
      this.#tried.has(accountId) ||
      health.of(accountId)?.state === 'unreadable'
    );
  }

  /** Reads all accounts, and from now on each that comes. Resolves once they are read. */
  async start(): Promise<void> {
    if (this.#isStopped) return;
    this.#isToRead = true;
    this.#running ??= this.#readAll().finally(() => {
      this.#running = undefined;
    });
    await this.#running;
  }

  stop(): void {
    this.#isToRead = false;
    this.#isStopped = true;
  }

  /** What is forgotten is read again. */
  #followOne(accountId: string): void {
    if (this.#isToRead && !this.isRead(accountId)) this.#follow();
  }

  #follow(): void {
    // It is told of while it is done: the rest of it comes first.
    if (this.#isToRead) setImmediate(() => this.#isToRead && void this.start());
  }

  async #readAll(): Promise<void> {
    const { accounts } = this.#parts;
    await this.#shareValues();
    for (;;) {
      const unread = inShownOrder(accounts.list()).filter(({ id }) => !this.isRead(id));
      if (unread.length === 0) return;
      for (let first = 0; first < unread.length; first += atOnce) {
        if (!this.#isToRead) return;
        await Promise.all(unread.slice(first, first + atOnce).map(({ id }) => this.#read(id)));
        await pause();
      }
    }
  }

  /** Not when the index is read, which the window waits for, and before its views of all accounts are made. */
  async #shareValues(): Promise<void> {
    const accounts = this.#parts.accounts.list();
    for (let first = 0; first < accounts.length; first += sharedAtOnce) {
      if (!this.#isToRead) return;
      for (const account of accounts.slice(first, first + sharedAtOnce)) this.#shared.share(account);
      await pause();
    }
  }

  async #read(accountId: string): Promise<void> {
    const { accounts, health, secrets } = this.#parts;
    const stored = await secrets.files.readAhead(accountId);
    if (!accounts.find(accountId)) return;
    health.inspect(accountId, () => secrets.inspect(accountId, stored));
    if (this.isRead(accountId)) return;
    this.#tried.add(accountId);
    this.#triedToo.tell(accountId);
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, pauseMs));
}
