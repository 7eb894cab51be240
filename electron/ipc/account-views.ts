import type { Account } from '../accounts/account.ts';
import type { AccountHealth } from '../accounts/account-health.ts';
import type { AccountReader } from '../accounts/account-reader.ts';
import type { AccountRepository } from '../accounts/account-repository.ts';
import type { Avatars } from '../avatars/avatars.ts';
import type { ProviderRegistry } from '../providers/provider-registry.ts';
import type { SecretRepository } from '../vault/secret-repository.ts';
import type { StoragePosture } from '../vault/storage-posture.ts';
import type { AccountView } from './contract.ts';
import { type AccountSurroundings, accountView, dueAtMs } from './views.ts';

export interface AccountViewParts {
  accounts: AccountRepository;
  avatars: Avatars;
  health: AccountHealth;
  posture: StoragePosture;
  providers: ProviderRegistry;
  reader: AccountReader;
  secrets: SecretRepository;
  nowMs: () => number;
}

interface Kept {
  account: Account;
  surroundings: AccountSurroundings;
  view: AccountView;
}

/** Key store states in which nothing can be said of tokens that are under it. */
const withoutKey = ['locked', 'hanging', 'missing', 'plain-text', 'changed', 'key-lost', 'this-run-only'];

/** The views of accounts, each made when it is asked for, and anew only once something that is in it has changed. */
export class AccountViews {
  readonly #parts: AccountViewParts;
  readonly #kept = new Map<string, Kept>();
  /** Where accounts stand in the list, by id. They are numbers that only grow, so that nobody has to be told of another's change. */
  readonly #positions = new Map<string, number>();
  #lastPosition = 0;

  constructor(parts: AccountViewParts) {
    this.#parts = parts;
    this.#placeAll();
    parts.accounts.onChange((accountIds) => {
      if (accountIds) for (const accountId of accountIds) this.#place(accountId);
      else this.#placeAll();
    });
  }

  /** The same view as before, where nothing of it changed. */
  of(account: Account): AccountView {
    const before = this.#kept.get(account.id);
    const surroundings = this.#around(account);
    if (before && before.account === account && isSame(before.surroundings, surroundings)) return before.view;
    const made = accountView(account, surroundings);
    const view = before && isSame(before.view, made) ? before.view : made;
    this.#kept.set(account.id, { account, surroundings, view });
    return view;
  }

  #around(account: Account): AccountSurroundings {
    const { avatars, health, nowMs, posture, providers, reader, secrets } = this.#parts;
    const runHealth = health.of(account.id);
    // Unreadable metadata is a matter of the account's health, never a reason to show nothing.
    const metadata = runHealth?.state === 'unreadable' ? undefined : secrets.known(account.id);
    const endsAtMs = metadata && dueAtMs(metadata);
    return {
      metadata,
      isRead: reader.isRead(account.id),
      isDue: typeof endsAtMs === 'number' && endsAtMs <= nowMs(),
      runHealth,
      keptForThisRunOnly: secrets.isForThisRunOnly(account.id),
      provider: providers.isKnown(account) ? providers.get(account.providerId) : undefined,
      isVaultLocked: withoutKey.includes(posture.state.getState().state),
      pictureAtMs: avatars.atMs(account),
      position: this.#positions.get(account.id) ?? 0,
    };
  }

  #place(accountId: string): void {
    if (!this.#parts.accounts.find(accountId)) {
      this.#positions.delete(accountId);
      this.#kept.delete(accountId);
    } else if (!this.#positions.has(accountId)) {
      this.#lastPosition += 1;
      this.#positions.set(accountId, this.#lastPosition);
    }
  }

  /** After a change of the whole list: who stands no longer after the one before gets a new place. */
  #placeAll(): void {
    const before = [...this.#positions.keys()];
    let last = 0;
    for (const { id } of this.#parts.accounts.list()) {
      if ((this.#positions.get(id) ?? 0) <= last) this.#positions.delete(id);
      this.#place(id);
      last = this.#positions.get(id) ?? 0;
    }
    for (const accountId of before) this.#place(accountId);
  }
}

/** Whether two hold the same; of what is in them in its turn, likewise. */
function isSame(one: object, other: object): boolean {
  const values = other as Record<string, unknown>;
  return (
    Object.keys(one).length === Object.keys(other).length &&
    Object.entries(one).every(([name, value]) => {
      const also = values[name];
      if (Object.is(value, also)) return true;
      const isPlain = isNested(name) && typeof value === 'object' && typeof also === 'object';
      return isPlain && value !== null && also !== null && isSame(value, also);
    })
  );
}

function isNested(name: string): boolean {
  return name === 'forecast' || name === 'health' || name === 'error';
}
