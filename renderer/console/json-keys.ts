import { canFold } from './json-folds.ts';
import { type JsonRows, kindOf } from './json-rows.ts';

export interface TreePlace {
  rows: JsonRows;
  /** The rows that are seen. */
  seen: Int32Array;
  folded: ReadonlySet<number>;
  /** Where the active row stands among them; -1: none is. */
  place: number;
  /** How many rows fit the view. */
  page: number;
}

/** What a key does in a tree, as ARIA describes it: to go to a place, or to fold or unfold the active row. */
export function actOfKey(key: string, tree: TreePlace): { goTo: number } | 'toggle' | undefined {
  const { rows, seen, folded, place, page } = tree;
  const row = seen[place] ?? -1;
  const mayFold = row >= 0 && canFold(rows, row);
  switch (key) {
    case 'ArrowDown':
      return { goTo: nodeFrom(tree, place + 1, 1) };
    case 'ArrowUp':
      return { goTo: nodeFrom(tree, place - 1, -1) };
    case 'PageDown':
      return { goTo: nodeFrom(tree, Math.min(place + page, seen.length - 1), -1) };
    case 'PageUp':
      return { goTo: nodeFrom(tree, Math.max(place - page, 0), 1) };
    case 'Home':
      return { goTo: 0 };
    case 'End':
      return { goTo: nodeFrom(tree, seen.length - 1, -1) };
    case 'ArrowRight':
      if (!mayFold) return undefined;
      return folded.has(row) ? 'toggle' : { goTo: place + 1 };
    case 'ArrowLeft':
      if (mayFold && !folded.has(row)) return 'toggle';
      return { goTo: seen.indexOf(rows.parents[row] ?? -1) };
    case 'Enter':
    case ' ':
      return mayFold ? 'toggle' : undefined;
    default:
      return undefined;
  }
}

/** The nearest place that is a node: closing brackets are none. */
function nodeFrom({ rows, seen, place }: TreePlace, from: number, step: 1 | -1): number {
  let at = from;
  while (at >= 0 && at < seen.length && kindOf(rows, seen[at] ?? 0) === 'end') at += step;
  return at >= 0 && at < seen.length ? at : place;
}
