import {
  createLocalJWKSet,
  createRemoteJWKSet,
  decodeJwt,
  decodeProtectedHeader,
  type JWK,
  type JWTPayload,
  jwtVerify,
} from 'jose';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import {
  desktopClient,
  type FaultKind,
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';
import { exchangeCode, post } from '../support/local-authorization-server/wire-client.ts';

let server: LocalAuthorizationServer;

beforeAll(async () => {
  server = await startLocalAuthorizationServer();
});
afterEach(() => server.faults.clear());
afterAll(() => server.close());

const clientId = desktopClient.client_id;
const nowSeconds = () => Date.now() / 1000;

async function idTokenWith(kind?: FaultKind, as = 'ada'): Promise<string> {
  if (kind) server.faults.switchOn({ at: 'token', kind });
  const { id_token } = await (await exchangeCode(server, { as })).json();
  return id_token;
}

async function publishedKeys(): Promise<Array<Record<string, string>>> {
  return (await (await fetch(`${server.issuer}/jwks`)).json()).keys;
}

/** By the keys that are published now, and by nothing but the signature. */
async function isSignedWell(idToken: string): Promise<boolean> {
  const keys = createRemoteJWKSet(new URL(`${server.issuer}/jwks`));
  const currentDate = new Date((decodeJwt(idToken).exp ?? nowSeconds()) * 1000 - 1000);
  return jwtVerify(idToken, keys, { currentDate }).then(
    () => true,
    () => false,
  );
}

test('an ID token is right when no fault is on', async () => {
  const idToken = await idTokenWith();
  expect(decodeJwt(idToken)).toMatchObject({
    iss: server.issuer,
    sub: 'ada',
    aud: clientId,
    nonce: 'the-nonce',
  });
  expect(await isSignedWell(idToken)).toBe(true);
});

const wrongClaims: Array<[FaultKind, (claims: JWTPayload) => boolean]> = [
  ['wrong-iss', ({ iss }) => iss === 'https://another-issuer.example'],
  ['missing-iss', ({ iss }) => iss === undefined],
  ['another-sub', ({ sub }) => sub === 'somebody-else'],
  ['missing-sub', ({ sub }) => sub === undefined],
  ['wrong-aud', ({ aud }) => aud === 'another-client'],
  ['missing-aud', ({ aud }) => aud === undefined],
  ['aud-as-array', ({ aud }) => Array.isArray(aud) && aud.join() === clientId],
  ['second-audience-without-azp', ({ aud, azp }) => aud?.length === 2 && azp === undefined],
  ['wrong-azp', ({ aud, azp }) => aud?.length === 2 && azp === 'another-client'],
  ['missing-iat', ({ iat }) => iat === undefined],
  ['iat-in-the-future', ({ iat = 0 }) => iat > nowSeconds() + 3600],
  ['iat-a-week-old', ({ iat = 0, exp = 0 }) => iat < nowSeconds() - 6 * 86_400 && exp > nowSeconds()],
  ['expired', ({ exp = 0 }) => exp < nowSeconds() - 3000],
  ['missing-exp', ({ exp }) => exp === undefined],
  ['wrong-nonce', ({ nonce }) => nonce !== 'the-nonce' && nonce !== undefined],
  ['missing-nonce', ({ nonce }) => nonce === undefined],
  ['bad-at-hash', ({ at_hash }) => typeof at_hash === 'string'],
];

test.each(wrongClaims)('%s is just that, under a good signature', async (kind, isStruck) => {
  const idToken = await idTokenWith(kind);
  expect(decodeJwt(idToken)).toSatisfy(isStruck);
  expect(await isSignedWell(idToken)).toBe(true);
});

test('any claims can be set and left out by hand, in a refreshed ID token too', async () => {
  const { refresh_token } = await (await exchangeCode(server)).json();
  const changes = { members: { auth_time: 'yesterday' }, without: ['sub'] };
  server.faults.switchOn({ at: 'refresh', kind: 'id-token-changed', ...changes });
  const form = { grant_type: 'refresh_token', client_id: clientId, refresh_token };
  const claims = decodeJwt((await (await post(server, '/token', form)).json()).id_token);
  expect(claims).toMatchObject({ iss: server.issuer, auth_time: 'yesterday' });
  expect(claims).not.toHaveProperty('sub');
});

test.each([
  ['alg-none', { alg: 'none' }, 1, false],
  ['bad-signature', { alg: 'RS256' }, 1, false],
  ['hs256-with-the-public-key', { alg: 'HS256' }, 1, false],
  ['alg-not-announced', { alg: 'ES256' }, 2, true],
  ['bad-es256-signature', { alg: 'ES256' }, 2, false],
  ['wrong-kid-with-several-keys', { alg: 'RS256' }, 2, false],
  ['unknown-kid-with-several-keys', { kid: 'nobody-knows' }, 2, false],
  ['several-keys-without-kid', { alg: 'RS256' }, 2, false],
  ['one-key-without-kid', { alg: 'RS256' }, 1, true],
  ['key-rotated', { alg: 'RS256' }, 1, true],
  ['key-rotated-just-before-signing', { alg: 'RS256' }, 1, true],
] as const)('%s: header %o, %i published, signed well: %s', async (kind, header, keyCount, isGood) => {
  const idToken = await idTokenWith(kind);
  expect(decodeProtectedHeader(idToken)).toMatchObject(header);
  const keys = await publishedKeys();
  expect(keys).toHaveLength(keyCount);
  expect(keys.every((key) => !('d' in key))).toBe(true);
  expect(await isSignedWell(idToken)).toBe(isGood);
});

test('keys without a name have none in the ID token either', async () => {
  expect(decodeProtectedHeader(await idTokenWith('one-key-without-kid'))).not.toHaveProperty('kid');
  expect(await publishedKeys()).toEqual([expect.not.objectContaining({ kid: expect.anything() })]);
  server.faults.clear();
  expect(await publishedKeys()).toEqual([expect.objectContaining({ kid: expect.any(String) })]);
});

test('a key that was named though another one signed is a published one', async () => {
  const { kid } = decodeProtectedHeader(await idTokenWith('wrong-kid-with-several-keys'));
  expect((await publishedKeys()).map((key) => key.kid)).toContain(kid);
});

test('a rotated key goes on signing, is alone published, and outlives a restart', async () => {
  const before = createLocalJWKSet({ keys: (await publishedKeys()) as unknown as JWK[] });
  await idTokenWith('key-rotated-just-before-signing');
  const later = await idTokenWith();
  await expect(jwtVerify(later, before)).rejects.toThrow();
  expect(await isSignedWell(later)).toBe(true);
  const again = await startLocalAuthorizationServer({ state: JSON.parse(JSON.stringify(server.state())) });
  const { keys } = await (await fetch(`${again.issuer}/jwks`)).json();
  expect(keys[0].kid).toBe((await publishedKeys())[0]?.kid);
  await again.close();
});

test('keys nobody can read stand before the good one', async () => {
  const idToken = await idTokenWith();
  server.faults.switchOn({ at: 'jwks', kind: 'unreadable-key-in-key-set' });
  const keys = await publishedKeys();
  expect(keys.map(({ kty }) => kty)).toEqual(['XYZ', 'RSA', 'RSA']);
  expect(keys[2]?.kid).toBe(decodeProtectedHeader(idToken).kid);
});

test('what was tampered with is noted among the secrets, as is what was issued', async () => {
  const before = server.tokensIssued.length;
  const idToken = await idTokenWith('wrong-nonce', 'alan');
  const added = server.tokensIssued.slice(before).filter(({ kind }) => kind === 'id_token');
  expect(added).toHaveLength(2);
  expect(added.map(({ value }) => value)).toContain(idToken);
});
