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
  /** Where the row of an account is among all, by its id. */
  indexById: ReadonlyMap<string, number>;
  height: number;
}

/** Every line of the list with its place, in the order of reading. */
export function placeRows(groups: readonly AccountGroup[]): PlacedRows {
  const named = groups.filter(({ providerId }) => providerId !== null).length;
  const alone = groups.reduce((sum, { providerId, accounts }) => sum + (providerId ? 0 : accounts.length), 0);
  const rows: PlacedRow[] = [];
  const indexById = new Map<string, number>();
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
      indexById.set(account.id, rows.length);
      rows.push({ account, group, top, height: rowHeight, ...place });
      top += rowHeight + rowGap;
    }
    group.height = top - rowGap - group.top;
  }
  return { rows, indexById, height: top - rowGap + edge };
}

/** The groups with what the search left of them. */
export function groupsOf(groups: readonly AccountGroup[], found: readonly AccountView[]): AccountGroup[] {
  const left = new Set(found);
  return groups.flatMap(({ providerId, accounts }) => {
    const kept = accounts.filter((account) => left.has(account));
    return kept.length > 0 ? [{ providerId, accounts: kept }] : [];
  });
}
