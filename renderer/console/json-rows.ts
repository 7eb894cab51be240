import { endOfString, isBoundary } from './json-tokens.ts';

export type RowKind = 'object' | 'list' | 'text' | 'number' | 'word' | 'end';

/**
 * A JSON text as rows, as it is laid out: one for each member, and one for each bracket that ends what is not empty. All numbers
 * are places in `text`, or rows; nothing is copied, so that large numbers stay exactly as they came, and what can be found in the
 * text is not kept besides.
 */
export interface JsonRows {
  text: string;
  /** Whether it is all of it; else what is still open ends with the last row so far. */
  isWhole: boolean;
  count: number;
  depths: Int32Array;
  /** -1: no key. */
  keyStarts: Int32Array;
  /** Of the values. */
  starts: Int32Array;
  /** The row after this one and everything in it. */
  nexts: Int32Array;
  /** -1: the outermost. */
  parents: Int32Array;
  /** Which member it is, from 1. */
  positions: Int32Array;
  /** How many members it has. */
  sizes: Int32Array;
}

/** By the letter that it begins with. */
export function kindOf({ text, starts }: JsonRows, row: number): RowKind {
  const first = text.charCodeAt(starts[row] ?? 0);
  if (first === 0x22) return 'text';
  if (first === 0x7b) return 'object';
  if (first === 0x5b) return 'list';
  if (first === 0x7d || first === 0x5d) return 'end';
  return first === 0x2d || (first >= 0x30 && first <= 0x39) ? 'number' : 'word';
}

/** The place after the key; -1: it has none. */
export function keyEnd({ text, keyStarts }: JsonRows, row: number): number {
  const start = keyStarts[row] ?? -1;
  return start < 0 ? -1 : endOfString(text, start + 1) + 1;
}

/** The place after a value that holds no others, looked for no further than so many letters. */
export function valueEnd(
  { text, starts }: JsonRows,
  row: number,
  longest = Number.POSITIVE_INFINITY,
): number {
  const start = starts[row] ?? 0;
  if (text.charCodeAt(start) === 0x22) return endOfString(text, start + 1, start + longest) + 1;
  let at = start + 1;
  while (at < text.length && at - start < longest && !isBoundary(text.charCodeAt(at))) at += 1;
  return at;
}
