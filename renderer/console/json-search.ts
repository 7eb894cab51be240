import type { JsonRows } from './json-rows.ts';

/** The rows with a key or a value that has the words in it, however they are written. */
export function matchesIn(rows: JsonRows, words: string): number[] {
  if (words === '') return [];
  const found: number[] = [];
  const pattern = new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi');
  const count = rows.kinds.length;
  let row = 0;
  for (let match = pattern.exec(rows.text); match; match = pattern.exec(rows.text)) {
    const at = match.index;
    while (row + 1 < count && beginningOf(rows, row + 1) <= at) row += 1;
    if (isIn(rows, row, at) && found[found.length - 1] !== row) found.push(row);
  }
  return found;
}

function beginningOf(rows: JsonRows, row: number): number {
  const key = rows.keyStarts[row] ?? -1;
  return key >= 0 ? key : (rows.starts[row] ?? 0);
}

/** Not what stands between: a colon, a comma, a bracket. */
function isIn(rows: JsonRows, row: number, at: number): boolean {
  if (at >= (rows.keyStarts[row] ?? -1) && at < (rows.keyEnds[row] ?? -1)) return true;
  const isLeaf = rows.kinds[row] !== 'end' && (rows.sizes[row] ?? 0) === 0;
  return isLeaf && at >= (rows.starts[row] ?? 0) && at < (rows.ends[row] ?? 0);
}
