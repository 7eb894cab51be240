import { randomBytes, scrypt } from 'node:crypto';
import * as v from 'valibot';
import { AppError } from '../errors/app-error.ts';

const keyBytes = 32;
const saltBytes = 16;
const leastLength = 12;
const leastDistinct = 6;

const powerOfTwo = v.check((cost: number) => Number.isInteger(Math.log2(cost)), 'a power of two');

/**
 * How a key comes from a passphrase (RFC 7914). It stands in the file beside what the key opens, so that it can grow with the
 * machines; bounded, since a file is foreign input and could ask for all the memory there is.
 */
export const keyDerivationSchema = v.strictObject({
  name: v.literal('scrypt'),
  cost: v.pipe(v.number(), v.safeInteger(), v.minValue(2 ** 14), v.maxValue(2 ** 20), powerOfTwo),
  blockSize: v.pipe(v.number(), v.safeInteger(), v.minValue(8), v.maxValue(16)),
  parallelization: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(4)),
  /** Base64. */
  salt: v.pipe(v.string(), v.base64(), v.minLength(16), v.maxLength(128)),
});

export type KeyDerivation = v.InferOutput<typeof keyDerivationSchema>;

/** @param cost scrypt's N; 2^17 with blocks of 8 takes 128 MiB and about half a second */
export function newKeyDerivation(cost = 2 ** 17): KeyDerivation {
  return {
    name: 'scrypt',
    cost,
    blockSize: 8,
    parallelization: 1,
    salt: randomBytes(saltBytes).toString('base64'),
  };
}

/** @returns 32 bytes; whoever asked for them overwrites them after use */
export function derivePassphraseKey(passphrase: string, derivation: KeyDerivation): Promise<Buffer> {
  const { cost, blockSize, parallelization, salt } = derivation;
  // The same passphrase is typed in different Unicode forms on different systems.
  const normalized = passphrase.normalize('NFKC');
  const options = {
    cost,
    blockSize,
    parallelization,
    maxmem: 129 * cost * blockSize * parallelization + 2 ** 20,
  };
  return new Promise((resolve, reject) => {
    scrypt(normalized, Buffer.from(salt, 'base64'), keyBytes, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

/** For a new passphrase. @throws AppError PASSPHRASE_TOO_WEAK */
export function requireStrongPassphrase(passphrase: string): void {
  const isLong = passphrase.trim().length >= leastLength;
  const isMixed = new Set(passphrase.toLowerCase()).size >= leastDistinct;
  if (!isLong || !isMixed) throw new AppError('PASSPHRASE_TOO_WEAK');
}
