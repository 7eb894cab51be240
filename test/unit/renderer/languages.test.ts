import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Language, languages } from '../../../electron/messages/language.ts';
import { english } from '../../../renderer/messages/en/index.ts';
import { learn, speak, texts as spoken } from '../../../renderer/messages/texts.ts';

type Say = (...samples: string[]) => unknown;

/** Every text of a catalog by its path; a function by what it says of samples that can be found again. */
function everyText(catalog: unknown, path: string): Array<[path: string, text: string]> {
  if (typeof catalog === 'string') return [[path, catalog]];
  if (typeof catalog === 'function') {
    const samples = Array.from({ length: catalog.length }, (_each, index) => `sample${index}`);
    try {
      return everyText((catalog as Say)(...samples), path);
    } catch {
      // It takes more than texts and numbers; the types hold it.
      return [];
    }
  }
  if (catalog === null || typeof catalog !== 'object') return [];
  return Object.entries(catalog).flatMap(([name, value]) => everyText(value, `${path}.${name}`));
}

/** How much is filled in: texts by what they were, and counts, of which a sample makes no number. */
function filledIn(text: string): number {
  return new Set(text.match(/\{\w+\}|sample\d/gi)).size + (text.match(/NaN/g)?.length ?? 0);
}

const others = languages.filter((language) => language !== 'en');
const englishTexts = everyText(english, 'texts');

afterAll(() => speak('en', 'en'));

describe.each(others)('the words in %s', (language: Language) => {
  let texts: Map<string, string>;

  beforeAll(async () => {
    await learn(language);
    speak(language, language);
    texts = new Map(everyText(spoken, 'texts'));
  });

  test('are there where the English ones are', () => {
    const empty = englishTexts.filter(([path, text]) => text !== '' && !texts.get(path));
    expect(empty.map(([path]) => path)).toEqual([]);
  });

  test('hold what is filled in', () => {
    const wrong = englishTexts.filter(([path, text]) => filledIn(text) !== filledIn(texts.get(path) ?? ''));
    expect(wrong.map(([path, text]) => `${path}: ${text} | ${texts.get(path)}`)).toEqual([]);
  });

  test('are other words than the English ones', () => {
    const same = englishTexts.filter(
      ([path, text]) => /[a-z]{3,} [a-z]{2,} [a-z]{2,}/.test(text) && texts.get(path) === text,
    );
    expect(same.map(([path]) => path)).toEqual([]);
  });

  test('end a sentence where the English ones do', () => {
    const ends = (text: string) => /[.。]$/.test(text);
    // Units of time and the narrow lanes are shortened with a full stop in some languages.
    const sentences = englishTexts.filter(([path]) => !/^texts\.(time|inspector\.lanes)\./.test(path));
    const wrong = sentences.filter(([path, text]) => ends(text) !== ends(texts.get(path) ?? ''));
    expect(wrong.map(([path, text]) => `${path}: ${text} | ${texts.get(path)}`)).toEqual([]);
  });
});

test('a language that was not learnt is not spoken', () => {
  speak('en', 'en');
  speak('xx' as Language, 'xx');
  expect(spoken).toBe(english);
});
