import { createPublicKey, verify } from 'node:crypto';
import { AppError } from '../errors/app-error.ts';

/** Metadata of an update is one small file. */
export const longestMetadata = 64 * 1024;

/**
 * Checks the detached signature of an update's metadata (Ed25519, RFC 8032). The metadata names each file with its SHA-512, so that
 * whoever can write to the place where updates are published, and has not the key, can change none of them.
 *
 * @param metadata the file as it came, byte for byte
 * @param signature base64
 * @param publicKey PEM
 * @throws AppError UPDATE_SIGNATURE_INVALID
 */
export function requireSigned(metadata: string, signature: string, publicKey: string): void {
  if (metadata.length > longestMetadata) throw new AppError('UPDATE_SIGNATURE_INVALID', 'it is too large');
  const bytes = Buffer.from(signature.trim(), 'base64');
  const key = createPublicKey(publicKey);
  if (key.asymmetricKeyType !== 'ed25519')
    throw new AppError('UPDATE_SIGNATURE_INVALID', 'not an Ed25519 key');
  if (!verify(null, Buffer.from(metadata, 'utf8'), key, bytes))
    throw new AppError('UPDATE_SIGNATURE_INVALID');
}
