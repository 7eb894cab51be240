import { createPrivateKey, type JsonWebKey, sign } from 'node:crypto';
import type { SigningKeys } from '../local-authorization-server/signing-keys.ts';

/** A compact RS256 signature over the claims (RFC 7515), with the first of the keys. */
export function signClaims({ keys: [key] }: SigningKeys, claims: Record<string, unknown>): string {
  if (!key) throw new Error('No signing key');
  const header = { alg: 'RS256', typ: 'JWT', kid: key.kid };
  const input = [header, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  const privateKey = createPrivateKey({ key: key as JsonWebKey, format: 'jwk' });
  return `${input}.${sign('RSA-SHA256', Buffer.from(input), privateKey).toString('base64url')}`;
}
