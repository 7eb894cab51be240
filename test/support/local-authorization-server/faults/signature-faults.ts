import { createPublicKey, type JsonWebKey } from 'node:crypto';
import { exportJWK, generateKeyPair, UnsecuredJWT } from 'jose';
import type { IdTokenParts, KeyRing } from '../key-ring.ts';
import type { FaultEffect } from './fault-effect.ts';
import { tamperWith } from './id-token-faults.ts';

/** Signatures that should not be. Where other keys are published, they stay so until the faults are cleared. */
export const signatureFaults = {
  'alg-none': tamperWith(async ({ claims }) => new UnsecuredJWT(claims).encode()),
  'bad-signature': tamperWith(async (token, { keys }) => spoilt(await keys.sign(token))),
  /** Good in itself, and its key is published; only that the metadata names RS256 alone. */
  'alg-not-announced': tamperWith((token, { keys }) => signedByEs256(token, keys)),
  /** For metadata that names ES256 too. */
  'bad-es256-signature': tamperWith(async (token, { keys }) => spoilt(await signedByEs256(token, keys))),
  'hs256-with-the-public-key': tamperWith(async ({ header, claims }, { keys }) => {
    const key = createPublicKey({ key: keys.current as JsonWebKey, format: 'jwk' });
    const pem = String(key.export({ type: 'spki', format: 'pem' }));
    return keys.sign({ header: { ...header, alg: 'HS256' }, claims }, new TextEncoder().encode(pem));
  }),
} satisfies Record<string, FaultEffect>;

function spoilt(idToken: string): string {
  const [header, claims, signature = ''] = idToken.split('.');
  const changed = Buffer.from(signature, 'base64url').reverse().toString('base64url');
  return [header, claims, changed].join('.');
}

/** Publishes the key for it, beside those that are published. */
async function signedByEs256({ header, claims }: IdTokenParts, keys: KeyRing): Promise<string> {
  const pair = await generateKeyPair('ES256', { extractable: true });
  const about = { kid: 'of-another-alg', alg: 'ES256', use: 'sig' };
  keys.publish([...keys.ownPublicKeys, { ...(await exportJWK(pair.publicKey)), ...about }]);
  const key = await exportJWK(pair.privateKey);
  return keys.sign({ header: { ...header, alg: 'ES256', kid: about.kid }, claims }, key);
}
