import { importJWK, type JWK } from 'jose';
import * as client from 'openid-client';
import { AppError } from '../errors/app-error.ts';
import type { ClientCredential } from './client-credential.ts';

/** JWS algorithms (RFC 7518, RFC 9864) of a key that has no curve; the one that most servers take first. */
const rsaAlgorithms = ['RS256', 'PS256', 'RS384', 'PS384', 'RS512', 'PS512'];
const algorithmByCurve: Record<string, string> = {
  'P-256': 'ES256',
  'P-384': 'ES384',
  'P-521': 'ES512',
  Ed25519: 'Ed25519',
};

/**
 * How a client proves itself at the token endpoint and its like (RFC 6749 2.3, RFC 8414 2): with its key, whose
 * assertions are for the issuer; with its secret in the body, unless the server announces the header alone; or not at all.
 *
 * @throws AppError CLIENT_REJECTED when the key is of no use
 */
export async function createClientAuthentication(
  metadata: client.ServerMetadata,
  { clientSecret, privateKey }: ClientCredential,
): Promise<client.ClientAuth> {
  if (privateKey) return privateKeyJwt(metadata, privateKey);
  if (!clientSecret) return client.None();
  const methods = metadata.token_endpoint_auth_methods_supported ?? ['client_secret_post'];
  const headerAlone = methods.includes('client_secret_basic') && !methods.includes('client_secret_post');
  return headerAlone ? client.ClientSecretBasic(clientSecret) : client.ClientSecretPost(clientSecret);
}

async function privateKeyJwt(metadata: client.ServerMetadata, jwk: JWK): Promise<client.ClientAuth> {
  const announced = metadata.token_endpoint_auth_signing_alg_values_supported ?? [];
  try {
    const key = (await importJWK(jwk, algorithmFor(jwk, announced))) as client.CryptoKey;
    return client.PrivateKeyJwt(jwk.kid ? { key, kid: jwk.kid } : key, {
      [client.modifyAssertion]: (header) => {
        // The older name of the same algorithm is the one that most servers know.
        if (header.alg === 'Ed25519' && !announced.includes('Ed25519')) header.alg = 'EdDSA';
      },
    });
  } catch {
    throw new AppError('CLIENT_REJECTED', 'the private key can’t be used');
  }
}

function algorithmFor({ kty, crv, alg }: JWK, announced: readonly string[]): string {
  if (kty !== 'RSA') return algorithmByCurve[crv ?? ''] ?? '';
  if (alg && rsaAlgorithms.includes(alg)) return alg;
  return rsaAlgorithms.find((each) => announced.includes(each)) ?? 'RS256';
}
