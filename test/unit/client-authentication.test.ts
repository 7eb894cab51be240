import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { decodeProtectedHeader, jwtVerify } from 'jose';
import type { ServerMetadata } from 'openid-client';
import { describe, expect, test } from 'vitest';
import { createClientAuthentication } from '../../electron/clients/client-authentication.ts';
import type { ClientCredential } from '../../electron/clients/client-credential.ts';

const issuer = 'https://login.example.test';

/** What a token request would carry. */
async function applied(credential: Partial<ClientCredential>, metadata: Partial<ServerMetadata> = {}) {
  const server = { issuer, token_endpoint: `${issuer}/token`, ...metadata };
  const authenticate = await createClientAuthentication(server, {
    clientSecret: null,
    privateKey: null,
    ...credential,
  });
  const body = new URLSearchParams();
  const headers = new Headers();
  await authenticate(server, { client_id: 'me' }, body, headers);
  return { body, authorization: headers.get('authorization') };
}

describe('a client with a secret', () => {
  const post = { body: new URLSearchParams({ client_id: 'me', client_secret: 's/1' }), authorization: null };
  const basic = { body: new URLSearchParams(), authorization: `Basic ${btoa('me:s%2F1')}` };

  test.each([
    ['nothing', undefined, post],
    ['both ways', ['client_secret_basic', 'client_secret_post'], post],
    ['the body alone', ['client_secret_post'], post],
    ['the header alone', ['client_secret_basic', 'private_key_jwt'], basic],
    ['neither', ['none'], post],
  ])('sends it as the server announces it: %s', async (_what, methods, expected) => {
    const metadata = methods ? { token_endpoint_auth_methods_supported: methods } : {};
    expect(await applied({ clientSecret: 's/1' }, metadata)).toEqual(expected);
  });
});

test('a client with nothing sends its id alone', async () => {
  expect(await applied({})).toEqual({ body: new URLSearchParams({ client_id: 'me' }), authorization: null });
});

describe('a client with a private key', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-384' });
  const ed25519 = generateKeyPairSync('ed25519');
  const jwk = (key: KeyObject, more: object = {}) => ({ ...key.export({ format: 'jwk' }), ...more });

  test('sends an assertion of its own making, short-lived and for the issuer alone [R39]', async () => {
    const { body, authorization } = await applied({ privateKey: jwk(ec.privateKey, { kid: 'one' }) });
    expect(authorization).toBeNull();
    expect(body.get('client_assertion_type')).toBe('urn:ietf:params:oauth:client-assertion-type:jwt-bearer');
    expect(body.has('client_secret')).toBe(false);
    const assertion = body.get('client_assertion') ?? '';
    const { payload, protectedHeader } = await jwtVerify(assertion, ec.publicKey);
    expect(protectedHeader).toEqual({ alg: 'ES384', kid: 'one' });
    expect(payload).toMatchObject({ iss: 'me', sub: 'me', aud: issuer, jti: expect.any(String) });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBeLessThanOrEqual(60);
  });

  test.each([
    ['RSA, nothing announced', rsa, {}, undefined, 'RS256'],
    ['RSA, PS256 announced alone', rsa, {}, ['ES256', 'PS256'], 'PS256'],
    ['RSA, both announced', rsa, {}, ['PS256', 'RS256'], 'RS256'],
    ['RSA whose JWK says PS384', rsa, { alg: 'PS384' }, ['RS256'], 'PS384'],
    ['EC', ec, {}, ['RS256'], 'ES384'],
    ['Ed25519 by its newer name', ed25519, {}, ['Ed25519', 'EdDSA'], 'Ed25519'],
    ['Ed25519 by its older name', ed25519, {}, ['EdDSA'], 'EdDSA'],
    ['Ed25519, nothing announced', ed25519, {}, undefined, 'EdDSA'],
  ])(
    'signs with the algorithm that fits its key and the server: %s',
    async (_what, pair, more, announced, alg) => {
      const metadata = announced ? { token_endpoint_auth_signing_alg_values_supported: announced } : {};
      const { body } = await applied({ privateKey: jwk(pair.privateKey, more) }, metadata);
      const assertion = body.get('client_assertion') ?? '';
      expect(decodeProtectedHeader(assertion).alg).toBe(alg);
      expect((await jwtVerify(assertion, pair.publicKey)).payload.aud).toBe(issuer);
    },
  );

  test('which is of no use is told of before anything is sent', async () => {
    await expect(applied({ privateKey: { kty: 'EC', crv: 'P-256' } })).rejects.toMatchObject({
      code: 'CLIENT_REJECTED',
    });
  });
});
