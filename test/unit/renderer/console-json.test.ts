import { describe, expect, it } from 'vitest';
import { foldedFrom, placeOf, revealed, visibleRows } from '../../../renderer/console/json-folds.ts';
import { actOfKey } from '../../../renderer/console/json-keys.ts';
import { readJsonRows } from '../../../renderer/console/json-reader.ts';
import type { JsonRows } from '../../../renderer/console/json-rows.ts';
import { matchesIn } from '../../../renderer/console/json-search.ts';
import { copiedValue, jsonPath, keyText, laidOut, valueText } from '../../../renderer/console/json-text.ts';

const rowsOf = (text: string): JsonRows => {
  const rows = readJsonRows(text);
  if (!rows) throw new Error('no JSON');
  return rows;
};
const rowOf = (rows: JsonRows, key: string) =>
  rows.starts.findIndex((_start, row) => keyText(rows, row) === `"${key}"`);

describe('readJsonRows', () => {
  it('leaves letters that turn the words around them as codes', () => {
    expect(readJsonRows('["\\u00e9\\u202e\\u2066\\u200f"]')?.text).toBe('["é\\u202e\\u2066\\u200f"]');
  });

  it.each([
    '1',
    '"a"',
    '[]',
    '{}',
    '[[],{}]',
    '{"a":[1,{"b":null}],"c":"\\n\\"x\\\\"}',
    ' [ 1 , -2.5 , true ] ',
    '{"":{"":[[[]]]}}',
  ])('lays %j out as JSON.stringify does', (text) => {
    expect(laidOut(rowsOf(text))).toBe(JSON.stringify(JSON.parse(text), null, 2));
  });

  it('keeps numbers as they came, and names that come twice', () => {
    const text = '{"id":12345678901234567890,"id":1.0}';
    expect(laidOut(rowsOf(text))).toBe('{\n  "id": 12345678901234567890,\n  "id": 1.0\n}');
  });

  it('shows letters that were written as codes, but nothing that would not be seen', () => {
    expect(valueText(rowsOf('"caf\\u00e9 \\/ \\u4f60\\ud83d\\ude00 \\\\u00e9 \\u0007\\u2028"'), 0)).toBe(
      '"café / 你😀 \\\\u00e9 \\u0007\\u2028"',
    );
  });

  it.each(['', '{', '{"a":1,}', 'nope'])('takes %j for no JSON', (text) => {
    expect(readJsonRows(text)).toBeUndefined();
  });
});

describe('the tree', () => {
  const rows = rowsOf('{"items":[{"id":1,"name":"One"},{"id":2,"odd name":"Two"}],"next":null}');

  it('says where a node is', () => {
    expect(jsonPath(rows, rowOf(rows, 'odd name'))).toBe('$.items[1]["odd name"]');
    expect(jsonPath(rows, 0)).toBe('$');
  });

  it('copies a text without its quotes, and all else as JSON', () => {
    expect(copiedValue(rows, rowOf(rows, 'name'))).toBe('One');
    expect(JSON.parse(copiedValue(rows, rowOf(rows, 'items')))).toHaveLength(2);
    expect(copiedValue(rows, rowOf(rows, 'next'))).toBe('null');
  });

  it('folds from a level on, and unfolds what a match is in', () => {
    const folded = foldedFrom(rows, 1);
    expect([...visibleRows(rows, folded)].map((row) => keyText(rows, row))).toEqual([
      '',
      '"items"',
      '"next"',
      '',
    ]);
    const match = rowOf(rows, 'odd name');
    expect(placeOf(visibleRows(rows, folded), match)).toBe(-1);
    expect(placeOf(visibleRows(rows, revealed(rows, folded, match)), match)).toBeGreaterThan(0);
  });

  it('finds keys and values in any case, and nothing in what stands between', () => {
    expect(matchesIn(rows, 'ONE').map((row) => keyText(rows, row))).toEqual(['"name"']);
    expect(matchesIn(rows, 'name').map((row) => keyText(rows, row))).toEqual(['"name"', '"odd name"']);
    expect(matchesIn(rows, ':')).toEqual([]);
    expect(matchesIn(rows, '},{')).toEqual([]);
    expect(matchesIn(rows, '(')).toEqual([]);
  });

  it('is walked by arrow keys, past closing brackets', () => {
    const folded = new Set<number>();
    const seen = visibleRows(rows, folded);
    const at = (row: number) => ({ rows, seen, folded, place: placeOf(seen, row), page: 4 });
    const one = rowOf(rows, 'name');
    expect(actOfKey('ArrowDown', at(one))).toEqual({ goTo: placeOf(seen, one + 2) });
    expect(actOfKey('ArrowLeft', at(one))).toEqual({ goTo: placeOf(seen, rows.parents[one] ?? 0) });
    expect(actOfKey('ArrowLeft', at(rowOf(rows, 'items')))).toBe('toggle');
    expect(actOfKey('End', at(0))).toEqual({ goTo: placeOf(seen, rowOf(rows, 'next')) });
    expect(actOfKey('x', at(0))).toBeUndefined();
  });
});
