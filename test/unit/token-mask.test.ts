import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formsOfToken } from '../../electron/console/answer-body.ts';
import { TokenMask } from '../../electron/console/token-mask.ts';

/** Cuts bytes at places that are given as parts of their length. */
function cutAt(bytes: Buffer, cuts: readonly number[]): Buffer[] {
  const places = [0, ...cuts.map((cut) => Math.floor(cut * bytes.length)), bytes.length].sort(
    (a, b) => a - b,
  );
  return places.slice(1).map((place, index) => bytes.subarray(places[index], place));
}

function maskedIn(token: string, pieces: readonly Uint8Array[]) {
  const mask = new TokenMask(token);
  const masked = pieces.map((piece) => mask.masked([piece]));
  return { text: Buffer.concat([...masked, mask.end()]).toString('latin1'), found: mask.found };
}

const token = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'b', '/', '"', '+', '=', '\\', '%') }),
  fc.constant('eyJhbGciOiJFZERTQSJ9.e30.c2ln'),
);
const textWith = (secret: string) =>
  fc.array(
    fc.oneof(
      fc.constantFrom(...formsOfToken(secret)).map((form) => Buffer.from(form)),
      fc.constantFrom(...formsOfToken(secret)).map((form) => Buffer.from(form, 'utf16le')),
      fc.constantFrom(...formsOfToken(secret)).map((form) => Buffer.from(form.slice(0, -1))),
      fc
        .string({ maxLength: 6, unit: fc.constantFrom('a', 'b', '/', '"', '\\', 'é', ' ') })
        .map((text) => Buffer.from(text)),
    ),
    { maxLength: 12 },
  );

describe('TokenMask', () => {
  test('masks the same wherever what it reads is cut', () => {
    const cases = token.chain((secret) =>
      fc.tuple(
        fc.constant(secret),
        textWith(secret),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }),
      ),
    );
    fc.assert(
      fc.property(cases, ([secret, pieces, cuts]) => {
        const bytes = Buffer.concat(pieces);
        const whole = maskedIn(secret, [bytes]);
        expect(maskedIn(secret, cutAt(bytes, cuts))).toEqual(whole);
        expect(
          maskedIn(
            secret,
            [...bytes].map((byte) => Uint8Array.of(byte)),
          ),
        ).toEqual(whole);
      }),
      { numRuns: 400 },
    );
  });

  test('leaves no form of a token, and everything else as it was', () => {
    const secret = 'a/b+c=d"e';
    for (const form of formsOfToken(secret)) {
      const { text, found } = maskedIn(
        secret,
        cutAt(Buffer.from(`{"x":"${form}"}${form}é`), [0.1, 0.3, 0.8]),
      );
      expect(Buffer.from(text, 'latin1').toString()).toBe('{"x":"[access token]"}[access token]é');
      expect(found).toBe(true);
    }
    expect(maskedIn(secret, [Buffer.from('a/b+c=d')])).toEqual({ text: 'a/b+c=d', found: false });
  });
});
