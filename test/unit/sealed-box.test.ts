import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  derivePassphraseKey,
  keyDerivationSchema,
  newKeyDerivation,
  requireStrongPassphrase,
} from '../../electron/vault/passphrase-key.ts';
import { seal, unseal } from '../../electron/vault/sealed-box.ts';

const unreadable = expect.objectContaining({ code: 'STORAGE_SECRET_UNREADABLE' });

describe('a sealed box', () => {
  const key = randomBytes(32);
  const box = seal(key, 'a secret', 'account one');

  test('opens with its key for its purpose', () => {
    expect(unseal(key, box, 'account one').toString()).toBe('a secret');
  });

  test('is another one each time', () => {
    expect(seal(key, 'a secret', 'account one').equals(box)).toBe(false);
  });

  test.each([
    ['another key', () => unseal(randomBytes(32), box, 'account one')],
    ['another purpose', () => unseal(key, box, 'account two')],
    ['nothing in it', () => unseal(key, Buffer.alloc(0), 'account one')],
    ['a tag cut short', () => unseal(key, box.subarray(0, 20), 'account one')],
  ])('does not open with %s', (_name, open) => {
    expect(open).toThrow(unreadable);
  });

  test('does not open when any one of its bits was turned', () => {
    for (let bit = 0; bit < box.length * 8; bit += 1) {
      const turned = Buffer.from(box);
      turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => unseal(key, turned, 'account one')).toThrow(unreadable);
    }
  });
});

describe('a key from a passphrase', () => {
  const derivation = newKeyDerivation(2 ** 14);

  test('is the same for the same passphrase and salt, however its letters are composed', async () => {
    const composed = await derivePassphraseKey('caf\u00e9 au lait', derivation);
    const decomposed = await derivePassphraseKey('cafe\u0301 au lait', derivation);
    expect(composed).toHaveLength(32);
    expect(decomposed.equals(composed)).toBe(true);
  });

  test('is another one for another passphrase or another salt', async () => {
    const key = await derivePassphraseKey('correct horse', derivation);
    expect((await derivePassphraseKey('correct horsf', derivation)).equals(key)).toBe(false);
    expect((await derivePassphraseKey('correct horse', newKeyDerivation(2 ** 14))).equals(key)).toBe(false);
  });

  test('costs 128 MiB by default', () => {
    const { cost, blockSize } = newKeyDerivation();
    expect(128 * cost * blockSize).toBe(128 * 2 ** 20);
  });

  test.each([
    ['cheaper than is safe', { cost: 2 ** 13 }],
    ['of more memory than there may be', { cost: 2 ** 21 }],
    ['of a cost that scrypt has not', { cost: 2 ** 17 + 1 }],
    ['of another function', { name: 'pbkdf2' }],
    ['without a salt', { salt: '' }],
  ])('is refused where a file asks for one %s', (_name, change) => {
    expect(v.safeParse(keyDerivationSchema, { ...derivation, ...change }).success).toBe(false);
  });

  test.each(['', 'short', 'eleven char', 'aaaaaaaaaaaaaaaaaaaa', '            ', '121212121212121212'])(
    'is not made from a passphrase that is easy to guess (%j)',
    (passphrase) => {
      expect(() => requireStrongPassphrase(passphrase)).toThrow(
        expect.objectContaining({ code: 'PASSPHRASE_TOO_WEAK' }),
      );
    },
  );

  test('is made from four words', () => {
    expect(() => requireStrongPassphrase('correct horse battery staple')).not.toThrow();
  });
});
