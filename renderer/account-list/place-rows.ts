import type { AccountView } from '../../electron/ipc/contract.ts';
import type { AccountGroup } from '../store/account-groups.ts';

/** In CSS pixels: where a row is must be known before it is drawn. The rows take their heights from here. */
const rowHeight = 48;
const rowGap = 2;
const headingHeight = 28;
const groupGap = 10;
const edge = 4;

export interface PlacedGroup {
  /** null: its accounts stand in the list itself, without a heading. */
  providerId: string | null;
  top: number;
  height: number;
  /** From 1, among what stands in the list itself. */
  position: number;
  siblings: number;
}

/** A line of the list: an account, or the heading of a group. */
export interface PlacedRow {
  /** null for a heading. */
  account: AccountView | null;
  group: PlacedGroup;
  top: number;
  height: number;
  /** From 1, among its siblings: those of its group, or all that stands in the list itself. */
  position: number;
  siblings: number;
}

export interface PlacedRows {
  rows: readonly PlacedRow[];
  /** Where the row of an account is among all, by its id. Few are ever asked for: all of them by name would be made anew for each letter. */
  indexOf: (accountId: string | undefined) => number | undefined;
  height: number;
}

/** Every line of the list with its place, in the order of reading. */
export function placeRows(groups: readonly AccountGroup[]): PlacedRows {
  const named = groups.filter(({ providerId }) => providerId !== null).length;
  const alone = groups.reduce((sum, { providerId, accounts }) => sum + (providerId ? 0 : accounts.length), 0);
  const rows: PlacedRow[] = [];
  let top = edge;
  let position = 0;
  for (const { providerId, accounts } of groups) {
    if (rows.length > 0) top += groupGap;
    if (providerId !== null) position += 1;
    const group: PlacedGroup = { providerId, top, height: 0, position, siblings: alone + named };
    if (providerId !== null) {
      rows.push({ account: null, group, top, height: headingHeight, position, siblings: alone + named });
      top += headingHeight;
    }
    for (const [index, account] of accounts.entries()) {
      const place =
        providerId === null
          ? { position: ++position, siblings: alone + named }
          : { position: index + 1, siblings: accounts.length };
      rows.push({ account, group, top, height: rowHeight, ...place });
      top += rowHeight + rowGap;
    }
    group.height = top - rowGap - group.top;
  }
  return { rows, indexOf: lookUp(rows), height: top - rowGap + edge };
}

function lookUp(rows: readonly PlacedRow[]): PlacedRows['indexOf'] {
  const known = new Map<string, number>();
  return (accountId) => {
    if (accountId === undefined) return undefined;
    const index = known.get(accountId) ?? rows.findIndex(({ account }) => account?.id === accountId);
    known.set(accountId, index);
    return index < 0 ? undefined : index;
  };
}

/** The groups with what the search left of them. */
export function groupsOf(groups: readonly AccountGroup[], found: readonly AccountView[]): AccountGroup[] {
  const left = groups.map(({ providerId }): AccountGroup => ({ providerId, accounts: [] }));
  const alone = left.find(({ providerId }) => providerId === null);
  const byProvider = new Map(left.map((group) => [group.providerId, group]));
  for (const account of found) (byProvider.get(account.providerId) ?? alone)?.accounts.push(account);
  return left.filter(({ accounts }) => accounts.length > 0);
}
