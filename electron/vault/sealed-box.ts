import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { AppError } from '../errors/app-error.ts';

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/**
 * Encrypts under AES-256-GCM with a fresh nonce.
 *
 * @param key 32 bytes
 * @param purpose bound to the box: it opens for the same purpose alone, so that boxes can't be swapped
 */
export function seal(key: Buffer, plain: Buffer | string, purpose: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagBytes });
  cipher.setAAD(Buffer.from(purpose));
  const body = Buffer.concat([cipher.update(plain as string), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** @throws AppError STORAGE_SECRET_UNREADABLE for another key, another purpose, or a box that was changed */
export function unseal(key: Buffer, box: Buffer, purpose: string): Buffer {
  try {
    const nonce = box.subarray(0, nonceBytes);
    const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagBytes });
    decipher.setAAD(Buffer.from(purpose));
    decipher.setAuthTag(box.subarray(nonceBytes, nonceBytes + tagBytes));
    return Buffer.concat([decipher.update(box.subarray(nonceBytes + tagBytes)), decipher.final()]);
  } catch (cause) {
    throw new AppError('STORAGE_SECRET_UNREADABLE', '', { cause });
  }
}
