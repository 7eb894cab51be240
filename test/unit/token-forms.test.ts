import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formsOfToken } from '../../electron/console/answer-body.ts';
import { urlEncoded } from '../../electron/errors/url-encoded.ts';

test('a token is looked for as it is, as JSON and as a URL would have it, whatever its letters', () => {
  const letter = fc.oneof(
    fc.constantFrom(...'aZ0_-.~/+=:%"\\ \u00fc'),
    fc.string({ unit: 'binary', maxLength: 1 }),
  );
  const token = fc.array(letter, { minLength: 1, maxLength: 12 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(token, (text) => {
      const all = [text, JSON.stringify(text).slice(1, -1), text.replaceAll('/', '\\/'), urlEncoded(text)];
      expect(new Set(formsOfToken(text))).toEqual(new Set(all));
    }),
    { numRuns: 5_000 },
  );
});
