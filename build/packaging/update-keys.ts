import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';

export interface UpdateKeys {
  /** PEM, SPKI: goes into build/updates.json. */
  publicKey: string;
  /** PEM, PKCS #8: goes nowhere but to whoever releases. */
  privateKey: string;
}

/** A new pair of Ed25519 keys (RFC 8032). */
export function newUpdateKeys(): UpdateKeys {
  return generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
}

/**
 * Signs the metadata of an update.
 *
 * @param metadata the file, byte for byte as it will be published
 * @param privateKey PEM, PKCS #8
 * @returns the detached signature, base64 with a line end
 * @throws Error when it is not an Ed25519 key
 */
export function signatureOf(metadata: string, privateKey: string): string {
  const key = createPrivateKey(privateKey);
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('the update key is not an Ed25519 key');
  return `${sign(null, Buffer.from(metadata, 'utf8'), key).toString('base64')}\n`;
}
