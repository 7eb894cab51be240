import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonReader, readJsonRows } from '../../../renderer/console/json-reader.ts';
import type { JsonRows } from '../../../renderer/console/json-rows.ts';
import { laidOut } from '../../../renderer/console/json-text.ts';

function readIn(pieces: readonly string[]): JsonRows | undefined {
  const reader = new JsonReader();
  for (const piece of pieces) reader.write(piece);
  return reader.end();
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** With gaps, and with some letters written as codes. */
const json = fc
  .tuple(fc.jsonValue({ stringUnit: 'binary' }), fc.constantFrom(0, 1, 2, '\t'), fc.boolean())
  .map(([value, space, isEscaped]) => {
    const text = JSON.stringify(value, null, space);
    return isEscaped ? text.replace(/[/\u{80}-\u{ffff}]/gu, escaped) : text;
  });

function escaped(letter: string): string {
  if (letter === '/') return '\\/';
  return [...letter].map((each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
}

/** What is nearly JSON: one letter put in, taken out or changed. */
const nearly = fc
  .tuple(
    json,
    fc.nat(),
    fc.constantFrom('', '"', '\\', '{', ']', ',', ':', '0', '-', '.', 'e', 'u', ' ', '\n', '\u0001', 't'),
    fc.nat(1),
  )
  .map(([text, place, letter, taken]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + letter + text.slice(at + taken);
  });

const lines = fc.string({
  maxLength: 12,
  unit: fc.constantFrom(
    '"',
    '\\',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '0',
    '1',
    '-',
    '+',
    '.',
    'e',
    'E',
    'u',
    'n',
    'true',
    'null',
    ' ',
  ),
});

describe('JsonReader', () => {
  it('takes for JSON what JSON.parse does, and nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(json, nearly, lines), (text) => {
        expect(readJsonRows(text) !== undefined).toBe(isJson(text));
      }),
      { numRuns: 4000 },
    );
  });

  it('reads the same wherever a text is cut', () => {
    const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 });
    fc.assert(
      fc.property(fc.oneof(json, nearly), cuts, (text, parts) => {
        const places = [0, ...parts.map((part) => Math.floor(part * text.length)), text.length].sort(
          (a, b) => a - b,
        );
        const whole = readJsonRows(text);
        expect(readIn(places.slice(1).map((place, index) => text.slice(places[index], place)))).toEqual(
          whole,
        );
        expect(readIn([...Array(text.length).keys()].map((at) => text.charAt(at)))).toEqual(whole);
      }),
      { numRuns: 500 },
    );
  });

  it('has rows that stay while more are to come, and what is open ends with them', () => {
    const places = ({ starts, keyStarts, depths, parents, positions, count }: JsonRows, most = count) =>
      [starts, keyStarts, depths, parents, positions].map((column) => [...column.subarray(0, most)]);
    fc.assert(
      fc.property(json, (text) => {
        const whole = readJsonRows(text) as JsonRows;
        const reader = new JsonReader();
        for (const letter of text) {
          reader.write(letter);
          const rows = reader.soFar();
          if (!rows) continue;
          expect(rows.isWhole).toBe(false);
          expect(places(rows)).toEqual(places(whole, rows.count));
          const ends = [...whole.nexts.subarray(0, rows.count)];
          expect([...rows.nexts]).toEqual(ends.map((end) => Math.min(end, rows.count)));
        }
        expect(reader.end()).toEqual(whole);
      }),
    );
  });

  it('loses no value', () => {
    fc.assert(
      fc.property(json, (text) => {
        const rows = readJsonRows(text);
        expect(JSON.parse(rows ? laidOut(rows) : '')).toEqual(JSON.parse(text));
      }),
    );
  });

  it.each([
    '[1.]',
    '[01]',
    '[.5]',
    '[1e]',
    '[+1]',
    '[-]',
    '["\t"]',
    '["\\x"]',
    '["\\u12g4"]',
    '[1,]',
    '{"a"}',
    '{a:1}',
    '[1}',
    '[]]',
    '"',
    '[nul]',
    '\ufeff1',
  ])('takes %j for no JSON, like JSON.parse', (text) => {
    expect(isJson(text)).toBe(false);
    expect(readJsonRows(text)).toBeUndefined();
  });

  it('goes far inwards', () => {
    const depth = 100_000;
    expect(readJsonRows('['.repeat(depth) + ']'.repeat(depth))?.count).toBe(2 * depth - 1);
  });
});
