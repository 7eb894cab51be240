import type { JsonRows } from './json-rows.ts';

/** As high as a page may be in Chromium, in rows, with room to spare. */
const mostRows = 1_200_000;

export function canFold(rows: JsonRows, row: number): boolean {
  return (rows.sizes[row] ?? 0) > 0;
}

/** The rows that are seen. */
export function visibleRows(rows: JsonRows, folded: ReadonlySet<number>): Int32Array {
  const seen = new Int32Array(Math.min(rows.count, mostRows));
  // As a large answer is shown at first, and quicker.
  if (folded.size === 0) {
    for (let row = 0; row < seen.length; row += 1) seen[row] = row;
    return seen;
  }
  let count = 0;
  for (let row = 0; row < rows.count && count < seen.length; count += 1) {
    seen[count] = row;
    row = folded.has(row) ? (rows.nexts[row] ?? row + 1) : row + 1;
  }
  return seen.subarray(0, count);
}

/** Folds everything from a depth on: 0 leaves one row, 1 the outermost members. */
export function foldedFrom(rows: JsonRows, depth: number): Set<number> {
  const folded = new Set<number>();
  for (let row = 0; row < rows.count; row += 1)
    if (canFold(rows, row) && (rows.depths[row] ?? 0) >= depth) folded.add(row);
  return folded;
}

/** How far things are in each other, for the levels that can be chosen. */
export function deepestFold(rows: JsonRows): number {
  let deepest = 0;
  for (let row = 0; row < rows.count; row += 1)
    if (canFold(rows, row)) deepest = Math.max(deepest, rows.depths[row] ?? 0);
  return deepest;
}

export function toggled(folded: ReadonlySet<number>, row: number): Set<number> {
  const next = new Set(folded);
  if (!next.delete(row)) next.add(row);
  return next;
}

/** With all that a row is in unfolded. */
export function revealed(rows: JsonRows, folded: ReadonlySet<number>, row: number): ReadonlySet<number> {
  const next = new Set(folded);
  for (let at = rows.parents[row] ?? -1; at >= 0; at = rows.parents[at] ?? -1) next.delete(at);
  return next.size === folded.size ? folded : next;
}

/** Where a row stands among those that are seen, which ascend; -1: it is folded away. */
export function placeOf(seen: ArrayLike<number>, row: number): number {
  let low = 0;
  let high = seen.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = seen[middle] ?? 0;
    if (at === row) return middle;
    if (at < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
