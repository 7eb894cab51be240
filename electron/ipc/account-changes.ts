import type { Account } from '../accounts/account.ts';
import { firstShown, inShownOrder } from '../accounts/shown-order.ts';
import type { AccountsChange, AccountView, Snapshot } from './contract.ts';
import { Paced } from './paced.ts';

export interface AccountChangesParts {
  /** None while the vault is locked. */
  list: () => readonly Account[];
  find: (accountId: string) => Account | undefined;
  viewOf: (account: Account) => AccountView;
  send: (change: Omit<AccountsChange, 'revision'>) => void;
}

export type FirstAccounts = Pick<Snapshot, 'accounts' | 'accountCount' | 'accountsComplete'>;

/** More than a window shows. The others are told of once these are drawn. */
export const mostAtFirst = 50;
/** More are told of in turns: no turn holds anything up. */
export const mostAtOnce = 200;
/** Looked at in one turn, whether they changed or not. */
const mostLookedAt = 1_000;
/** From one event to the next, where much changes: the window looks at the whole list after each. */
const restMs = 150;
/** The same, while the window has not been told of all accounts. */
const restOfOthersMs = 30;

/**
 * Tells the window of accounts that changed, and of no others. Of many it is given the first ones, and the others once it asks for them.
 */
export class AccountChanges {
  readonly #parts: AccountChangesParts;
  /** Changed, and to be told of before the next answer. */
  readonly #changed = new Set<string>();
  /** May have changed, with many others. */
  readonly #perhaps = new Set<string>();
  /** The window was not told of them yet. */
  readonly #untold = new Set<string>();
  /** What the window was told last. */
  readonly #told = new Map<string, AccountView>();
  readonly #soon = new Paced(
    () => this.#tellSome(),
    () => (this.#untold.size > 0 ? restOfOthersMs : restMs),
  );

  constructor(parts: AccountChangesParts) {
    this.#parts = parts;
  }

  /** What is told first. */
  first(): FirstAccounts {
    const all = this.#parts.list();
    const first = all.length > mostAtFirst ? new Set(firstShown(all, mostAtFirst)) : undefined;
    const accounts = (first ? all.filter((account) => first.has(account)) : all).map(this.#parts.viewOf);
    return { accounts, accountCount: all.length, accountsComplete: !first };
  }

  /** As {@link first}, for a window that knows nothing. */
  give(): FirstAccounts {
    this.flush();
    const first = this.first();
    this.#begin(first.accounts);
    return first;
  }

  /** The accounts that {@link give} left out are told of from now on. */
  giveOthers(): void {
    if (this.#untold.size > 0)
      for (const { id } of inShownOrder(this.#parts.list())) if (this.#untold.has(id)) this.#perhaps.add(id);
    if (this.#perhaps.size > 0) this.#soon.ask();
  }

  /** What was told counts no more: the vault was locked, or opened. */
  tellAnew(): void {
    const first = this.first();
    this.#begin(first.accounts);
    const { accounts: changed, ...totals } = first;
    this.#parts.send({ changed, removed: [], isAnew: true, ...totals });
    this.giveOthers();
  }

  tellOf(accountId: string): void {
    this.#changed.add(accountId);
    this.#soon.ask();
  }

  /** Each account may have changed. */
  tellOfAll(): void {
    const known = [...this.#told.keys()];
    const all = this.#parts.list().map(({ id }) => id);
    const into = all.length > mostAtOnce ? this.#perhaps : this.#changed;
    for (const accountId of [...known, ...all]) if (!this.#untold.has(accountId)) into.add(accountId);
    if (into.size > 0) this.#soon.ask();
  }

  /** Tells at once of what changed. */
  flush(): void {
    while (this.#changed.size > 0) this.#tell(this.#changed);
  }

  #begin(told: readonly AccountView[]): void {
    for (const each of [this.#changed, this.#perhaps, this.#untold, this.#told]) each.clear();
    for (const view of told) this.#told.set(view.id, view);
    for (const { id } of this.#parts.list()) if (!this.#told.has(id)) this.#untold.add(id);
  }

  #tellSome(): void {
    this.#tell(this.#changed.size > 0 ? this.#changed : this.#perhaps);
    if (this.#changed.size + this.#perhaps.size > 0) setImmediate(this.#soon.ask);
  }

  /** Tells of some of them, and takes those out. */
  #tell(from: Set<string>): void {
    const wasComplete = this.#untold.size === 0;
    const changed: AccountView[] = [];
    const removed: string[] = [];
    let looked = 0;
    for (const accountId of from) {
      if (changed.length + removed.length === mostAtOnce || looked === mostLookedAt) break;
      looked += 1;
      for (const each of [this.#changed, this.#perhaps, this.#untold]) each.delete(accountId);
      const account = this.#parts.find(accountId);
      const view = account && this.#parts.viewOf(account);
      if (view === this.#told.get(accountId)) continue;
      if (view) changed.push(view);
      else removed.push(accountId);
      if (view) this.#told.set(accountId, view);
      else this.#told.delete(accountId);
    }
    const accountsComplete = this.#untold.size === 0;
    if (changed.length + removed.length === 0 && accountsComplete === wasComplete) return;
    const accountCount = this.#parts.list().length;
    this.#parts.send({ changed, removed, isAnew: false, accountCount, accountsComplete });
  }
}
