import type { AccountsChange, AccountView } from '../../electron/ipc/contract.ts';
import { keptAccount } from './kept-account.ts';
import type { Slice } from './slice.ts';

/** What the window was told of the accounts. */
export interface ToldAccounts {
  /** In the order of their positions. */
  accounts: Slice<readonly AccountView[]>;
  /** How many there are: of many the first come with the snapshot, and the others soon after. */
  accountCount: number;
  accountsComplete: boolean;
}

/** What is known once a change was told of; accounts that did not change are the very same. A change that is out of date changes nothing. */
export function withAccountsChange(told: ToldAccounts, change: AccountsChange): ToldAccounts {
  const { revision, isAnew, removed, accountCount, accountsComplete } = change;
  if (revision <= told.accounts.revision) return told;
  const before = told.accounts.value;
  const changed = change.changed.map(keptAccount);
  const value = isAnew ? inOrder(changed) : merged(before, changed, removed);
  return { accounts: { revision, value }, accountCount, accountsComplete };
}

function merged(
  before: readonly AccountView[],
  changed: readonly AccountView[],
  removed: readonly string[],
): readonly AccountView[] {
  if (changed.length + removed.length === 0) return before;
  if (removed.length === 0) {
    const places = changed.map((account) => placeOf(before, account));
    if (places.every((place) => place !== undefined)) {
      const after = [...before];
      for (const [index, place] of places.entries()) after.splice(place, 1, changed[index] as AccountView);
      return after;
    }
  }
  const others = new Set([...removed, ...changed.map(({ id }) => id)]);
  return inOrder([...before.filter(({ id }) => !others.has(id)), ...changed]);
}

/** Where the same account stands in the list; undefined where that place is another's. */
function placeOf(accounts: readonly AccountView[], { id, position }: AccountView): number | undefined {
  let [low, high] = [0, accounts.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((accounts[middle]?.position ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return accounts[low]?.id === id ? low : undefined;
}

function inOrder(accounts: readonly AccountView[]): readonly AccountView[] {
  return [...accounts].sort((one, other) => one.position - other.position);
}
