import { type JsonRows, keyEnd, kindOf, valueEnd } from './json-rows.ts';

/** The rows with a key or a value that has the words in it, however they are written. */
export function matchesIn(rows: JsonRows, words: string): number[] {
  if (words === '') return [];
  const found: number[] = [];
  const pattern = new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi');
  const count = rows.count;
  let row = 0;
  let bounds = boundsOf(rows, row);
  for (let match = pattern.exec(rows.text); match; match = pattern.exec(rows.text)) {
    const at = match.index;
    if (row + 1 < count && beginningOf(rows, row + 1) <= at) {
      while (row + 1 < count && beginningOf(rows, row + 1) <= at) row += 1;
      bounds = boundsOf(rows, row);
    }
    if (found[found.length - 1] !== row && isIn(bounds, at)) found.push(row);
  }
  return found;
}

function beginningOf(rows: JsonRows, row: number): number {
  const key = rows.keyStarts[row] ?? -1;
  return key >= 0 ? key : (rows.starts[row] ?? 0);
}

interface Bounds {
  keyStart: number;
  keyEnd: number;
  start: number;
  end: number;
}

/** Of its key and of its value, as far as that is none that holds others. */
function boundsOf(rows: JsonRows, row: number): Bounds {
  const isLeaf = kindOf(rows, row) !== 'end' && (rows.sizes[row] ?? 0) === 0;
  const start = rows.starts[row] ?? 0;
  const end = isLeaf ? valueEnd(rows, row) : start;
  return { keyStart: rows.keyStarts[row] ?? -1, keyEnd: keyEnd(rows, row), start, end };
}

/** Not what stands between: a colon, a comma, a bracket. */
function isIn({ keyStart, keyEnd, start, end }: Bounds, at: number): boolean {
  return (at >= keyStart && at < keyEnd) || (at >= start && at < end);
}
