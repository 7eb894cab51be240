import * as client from 'openid-client';

/** In the order of preference, with what Web Crypto calls them. */
const algorithms = {
  ES256: { name: 'ECDSA', namedCurve: 'P-256' },
  PS256: { name: 'RSA-PSS', hash: 'SHA-256' },
  RS256: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
} as const;

type Algorithm = keyof typeof algorithms;

/** @returns a new private key as a JWK in JSON, or null where the server announces no DPoP that this app can do */
export async function createDpopKey(configuration: client.Configuration): Promise<string | null> {
  const announced = configuration.serverMetadata().dpop_signing_alg_values_supported ?? [];
  const algorithm = (Object.keys(algorithms) as Algorithm[]).find((each) => announced.includes(each));
  if (!algorithm) return null;
  const { privateKey } = await client.randomDPoPKeyPair(algorithm, { extractable: true });
  return JSON.stringify({ ...(await crypto.subtle.exportKey('jwk', privateKey)), alg: algorithm });
}

/** @param skewAt seconds by which the clock of the server of an address is ahead of the one that the configuration knows */
export async function dpopHandleFrom(
  configuration: client.Configuration,
  dpopKey: string,
  skewAt?: (url: string) => number,
): Promise<client.DPoPHandle> {
  const modify: client.ModifyAssertionFunction = (_header, payload) => {
    payload.iat = Number(payload.iat) + (skewAt?.(String(payload.htu)) ?? 0);
  };
  const options = skewAt && { [client.modifyAssertion]: modify };
  return client.getDPoPHandle(configuration, await keyPairFrom(dpopKey), options);
}

async function keyPairFrom(dpopKey: string) {
  const jwk = JSON.parse(dpopKey) as JsonWebKey & { alg: Algorithm };
  const algorithm = algorithms[jwk.alg];
  const { kty, crv, x, y, n, e, alg } = jwk;
  const publicJwk = { kty, crv, x, y, n, e, alg } as JsonWebKey;
  return {
    privateKey: await crypto.subtle.importKey('jwk', jwk, algorithm, false, ['sign']),
    publicKey: await crypto.subtle.importKey('jwk', publicJwk, algorithm, true, ['verify']),
  };
}
