import { describe, expect, test } from 'vitest';
import { type Entry, findEntries, searchable } from '../../../renderer/palette/entry.ts';
import { folded, fuzzyScore, queryWords } from '../../../renderer/palette/fuzzy.ts';

function entry(name: string, more: Partial<Entry> = {}): Entry {
  return { id: name, name, icon: null, act: () => undefined, ...more };
}

const score = (query: string, text: string) => fuzzyScore(queryWords(query), folded(text));

describe('how well a text answers', () => {
  test.each([
    ['its beginning beats the beginning of a later word', 'con', 'Connect GitHub', 'Work console'],
    ['a whole word beats a part of one', 'ada', 'Ada Lovelace', 'Adalbert'],
    ['the beginning of a word beats its middle', 'log', 'Show log', 'Catalogue'],
    ['anything in a row beats letters that only follow each other', 'set', 'Reset', 'Sort every thing'],
    ['the shorter one of two that match alike', 'ada', 'Ada', 'Ada: Disconnect…'],
  ])('%s', (_what, query, better, worse) => {
    expect(score(query, better)).toBeGreaterThan(score(query, worse));
    expect(score(query, worse)).toBeGreaterThan(0);
  });

  test('every word must be found, in any order', () => {
    expect(score('recon ada', 'Ada Lovelace: Reconnect')).toBeGreaterThan(0);
    expect(score('ada grace', 'Ada Lovelace: Reconnect')).toBe(0);
  });

  test('case and accents make no difference', () => {
    expect(score('JOSE muller', 'José Müller')).toBe(score('josé müller', 'Jose Muller'));
  });

  test('letters count from the beginning of a word, and not when they are strewn', () => {
    expect(score('stn', 'Settings')).toBeGreaterThan(0);
    expect(score('xs', 'Settings')).toBe(0);
    expect(score('az', 'a text that ends in another letter, which is z')).toBe(0);
  });

  test('Chinese is found without spaces', () => {
    expect(score('快捷键', '键盘快捷键')).toBeGreaterThan(0);
  });
});

describe('what the palette finds', () => {
  const all = searchable([
    entry('Settings', { isOffered: true }),
    entry('Ada Lovelace', { isOffered: true, alsoFound: 'Local demo ada@example.test' }),
    entry('Ada Lovelace: Reconnect', { isOffered: 'urgently' }),
    entry('Colours: Dark'),
  ]);
  const names = (query: string, recent: string[] = []) =>
    findEntries(all, query, recent).map(({ name }) => name);

  test('before anything is typed: what is urgent, what was used lately, what is offered', () => {
    expect(names('', ['Colours: Dark', 'gone'])).toEqual([
      'Ada Lovelace: Reconnect',
      'Colours: Dark',
      'Settings',
      'Ada Lovelace',
    ]);
  });

  test('by words that are not shown too', () => {
    expect(names('example.test')).toEqual(['Ada Lovelace']);
  });

  test('what was used lately before what is as good', () => {
    expect(names('ada')).toEqual(['Ada Lovelace: Reconnect', 'Ada Lovelace'].reverse());
    expect(names('ada', ['Ada Lovelace: Reconnect'])[0]).toBe('Ada Lovelace: Reconnect');
  });

  test('within a frame among eight thousand, and never more than can be read', () => {
    const many = searchable(
      Array.from({ length: 8000 }, (_, index) =>
        entry(`Person number ${index}: Disconnect…`, { alsoFound: `Provider person${index}@example.test` }),
      ),
    );
    const times = Array.from({ length: 5 }, () => {
      const startedMs = performance.now();
      expect(findEntries(many, 'person 79 disc', [])).toHaveLength(30);
      return performance.now() - startedMs;
    });
    // A frame is 16 ms; a busy machine gets some more.
    expect(Math.min(...times)).toBeLessThan(50);
  });
});
