import { createPrivateKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import type { JWK } from 'jose';
import { AppError } from '../errors/app-error.ts';

/** How a client proves who it is: with a secret (RFC 6749 2.3.1), with a key (OIDC Core 9), or not at all. */
export interface ClientCredential {
  clientSecret: string | null;
  /** A private RSA, EC or Ed25519 key; `kid` and `alg` as given. */
  privateKey: JWK | null;
}

/** The DER structure inside a PEM text, by the text's label. */
const derTypes: Record<string, 'pkcs8' | 'pkcs1' | 'sec1'> = {
  'PRIVATE KEY': 'pkcs8',
  'RSA PRIVATE KEY': 'pkcs1',
  'EC PRIVATE KEY': 'sec1',
};

const usableCurves = ['P-256', 'P-384', 'P-521', 'Ed25519'];
const fewestRsaBits = 2048;

/**
 * Reads what a person gives as a client's secret. A private key as PEM, with or without its line breaks, or as a JWK is
 * taken for one; anything else is a secret.
 *
 * @throws AppError CLIENT_REJECTED for a key that can't sign: a public, encrypted or weak one, or one of another kind
 */
export function readClientCredential(given: string): ClientCredential {
  const pem = /^-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \1-----$/.exec(given);
  if (pem?.[1] !== undefined) return { clientSecret: null, privateKey: fromPem(pem[1], pem[2] ?? '') };
  const jwk = jwkIn(given);
  return jwk
    ? { clientSecret: null, privateKey: fromJwk(jwk) }
    : { clientSecret: given || null, privateKey: null };
}

function fromPem(label: string, base64: string): JWK {
  const type = derTypes[label];
  if (!type) throw new AppError('CLIENT_REJECTED', `“${label}” is not a private key that can be used`);
  return checked(() => createPrivateKey({ key: Buffer.from(base64, 'base64'), format: 'der', type }));
}

function fromJwk(jwk: JWK): JWK {
  const key = checked(() => createPrivateKey({ key: jwk as JsonWebKey, format: 'jwk' }));
  const { kid, alg } = jwk;
  return { ...key, ...(typeof kid === 'string' && { kid }), ...(typeof alg === 'string' && { alg }) };
}

/** What the library says of a bad key could quote it, so nothing of that goes on. */
function checked(read: () => KeyObject): JWK {
  let jwk: JWK;
  try {
    const key = read();
    if ((key.asymmetricKeyDetails?.modulusLength ?? fewestRsaBits) < fewestRsaBits) throw new Error('weak');
    jwk = key.export({ format: 'jwk' }) as JWK;
    if (jwk.kty !== 'RSA' && !usableCurves.includes(jwk.crv ?? '')) throw new Error('curve');
  } catch {
    throw new AppError(
      'CLIENT_REJECTED',
      'the key is not a private RSA (2048 bits or more), EC or Ed25519 key',
    );
  }
  return jwk;
}

function jwkIn(given: string): JWK | undefined {
  if (!given.startsWith('{')) return undefined;
  try {
    const json = JSON.parse(given) as JWK;
    return typeof json.kty === 'string' ? json : undefined;
  } catch {
    return undefined;
  }
}
