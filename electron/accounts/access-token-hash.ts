import { createHash } from 'node:crypto';
import { decodeProtectedHeader } from 'jose';
import { AppError } from '../errors/app-error.ts';

/**
 * An ID token may vouch for the access token beside it by its hash (OIDC 3.1.3.6). In the code flow openid-client does
 * not look at it.
 *
 * @param idToken checked already but for this
 * @throws AppError ID_TOKEN_INVALID when it vouches for another one
 */
export function checkAccessTokenHash(idToken: string, atHash: unknown, accessToken: string): void {
  if (atHash === undefined) return;
  const algorithm = hashOf(decodeProtectedHeader(idToken).alg ?? '');
  const digest = algorithm ? createHash(algorithm).update(accessToken, 'ascii').digest() : undefined;
  if (digest?.subarray(0, digest.length / 2).toString('base64url') !== atHash) {
    throw new AppError('ID_TOKEN_INVALID', 'it vouches for another access token');
  }
}

/** The hash that goes with a JWS algorithm (OIDC 3.1.3.6); EdDSA hashes by SHA-512. */
function hashOf(alg: string): string | undefined {
  const bits = /^Ed(DSA|25519)$/.test(alg) ? '512' : /^[REP]S(256|384|512)$/.exec(alg)?.[1];
  return bits && `sha${bits}`;
}
