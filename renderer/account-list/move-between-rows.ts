import type { PlacedRow } from './place-rows.ts';

const rowsPerPage = 8;

/**
 * The row that a key leads to from another: the next, the one before, the first, the last. Headings are passed over.
 *
 * @param from undefined where no row has the focus
 * @returns undefined for other keys, and where there is no row
 */
export function rowAfterKey(
  rows: readonly PlacedRow[],
  from: string | undefined,
  key: string,
): number | undefined {
  const accounts = rows.flatMap(({ account }, index) => (account ? [index] : []));
  const at = accounts.findIndex((index) => rows[index]?.account?.id === from);
  const last = accounts.length - 1;
  const targets: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + rowsPerPage,
    PageUp: at - rowsPerPage,
    Home: 0,
    End: last,
  };
  const target = Object.hasOwn(targets, key) ? targets[key] : undefined;
  return target === undefined ? undefined : accounts[Math.max(0, Math.min(target, last))];
}
