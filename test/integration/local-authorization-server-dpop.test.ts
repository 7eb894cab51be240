import { createHash } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import * as client from 'openid-client';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  confidentialClient,
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';
import { askForCode, exchangeCode, post } from '../support/local-authorization-server/wire-client.ts';

let server: LocalAuthorizationServer;
let withNonces: LocalAuthorizationServer;
let key: Awaited<ReturnType<typeof generateKeyPair>>;

beforeAll(async () => {
  server = await startLocalAuthorizationServer({ features: { dpop: true } });
  withNonces = await startLocalAuthorizationServer({ features: { dpopNonce: true } });
  key = await generateKeyPair('ES256', { extractable: true });
});
afterEach(() => withNonces.faults.clear());
afterAll(() => Promise.all([server.close(), withNonces.close()]));

const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url');

async function proof(claims: JWTPayload, typ = 'dpop+jwt', by = key): Promise<string> {
  return new SignJWT({ jti: crypto.randomUUID(), iat: Math.floor(Date.now() / 1000), ...claims })
    .setProtectedHeader({ alg: 'ES256', typ, jwk: await exportJWK(by.publicKey) })
    .sign(by.privateKey);
}

async function exchange(of: LocalAuthorizationServer, claims: JWTPayload = {}) {
  const { form } = await askForCode(of);
  const dpop = await proof({ htm: 'POST', htu: `${of.issuer}/token`, ...claims });
  return post(of, '/token', form, { dpop });
}

function callApi(token: string, dpop?: string, scheme = 'DPoP', of = server) {
  const headers = { authorization: `${scheme} ${token}`, ...(dpop && { dpop }) };
  return fetch(`${of.issuer}/api/me?a=b`, { headers });
}

describe('a token that is bound to a key', () => {
  let token: string;
  let good: JWTPayload;

  beforeEach(async () => {
    const answer = await (await exchange(server)).json();
    expect(answer.token_type).toBe('DPoP');
    token = answer.access_token;
    good = { htm: 'GET', htu: `${server.issuer}/api/me`, ath: hashOf(token) };
  });

  it('opens the API and userinfo with a proof', async () => {
    const dpop = await proof(good);
    expect(await (await callApi(token, dpop)).json()).toMatchObject({ subject: 'ada' });
    expect(server.records.at(-1)).toMatchObject({ authorizationScheme: 'DPoP', dpopProof: dpop });
    const atUserinfo = await proof({ ...good, htu: `${server.issuer}/userinfo` });
    const headers = { authorization: `DPoP ${token}`, dpop: atUserinfo };
    expect((await fetch(`${server.issuer}/userinfo`, { headers })).status).toBe(200);
  });

  it('opens nothing as a bearer token, nor without a proof', async () => {
    for (const response of [await callApi(token, undefined, 'Bearer'), await callApi(token)]) {
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toMatch(/^DPoP error="/);
    }
    expect((await callApi(token, await proof(good), 'Bearer')).status).toBe(401);
  });

  it('opens nothing by the same proof again', async () => {
    const dpop = await proof(good);
    expect((await callApi(token, dpop)).status).toBe(200);
    expect((await callApi(token, dpop)).status).toBe(401);
  });

  it.each([
    ['another method', { htm: 'POST' }],
    ['another path', { htu: 'http://127.0.0.1/api/me' }],
    ['another token', { ath: hashOf('another') }],
    ['no token', { ath: undefined }],
    ['an hour ago', { iat: Math.floor(Date.now() / 1000) - 3600 }],
    ['no time', { iat: undefined }],
    ['no jti', { jti: undefined }],
  ] as Array<[string, JWTPayload]>)('opens nothing by a proof for %s', async (_what, wrong) => {
    const response = await callApi(token, await proof({ ...good, ...wrong }));
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([
      401,
      'DPoP error="invalid_dpop_proof"',
    ]);
  });

  it('opens nothing by another key, another type, or two proofs', async () => {
    const stranger = await generateKeyPair('ES256', { extractable: true });
    expect(await calculateJwkThumbprint(await exportJWK(stranger.publicKey))).not.toBe(
      await calculateJwkThumbprint(await exportJWK(key.publicKey)),
    );
    expect((await callApi(token, await proof(good, 'dpop+jwt', stranger))).status).toBe(401);
    expect((await callApi(token, await proof(good, 'JWT'))).status).toBe(401);
    expect((await callApi(token, `${await proof(good)}, ${await proof(good)}`)).status).toBe(401);
  });
});

it('a token that is not bound is a bearer token only', async () => {
  const { access_token, token_type } = await (await exchangeCode(server)).json();
  expect(token_type).toBe('Bearer');
  expect((await callApi(access_token, undefined, 'Bearer')).status).toBe(200);
  const ath = hashOf(access_token);
  const dpop = await proof({ htm: 'GET', htu: `${server.issuer}/api/me`, ath });
  expect((await callApi(access_token, dpop)).status).toBe(401);
});

it('without the feature the scheme is unknown', async () => {
  const plain = await startLocalAuthorizationServer();
  const response = await exchange(plain);
  const { access_token, token_type } = await response.json();
  expect(token_type).toBe('Bearer');
  expect((await callApi(access_token, 'any', 'DPoP', plain)).headers.get('www-authenticate')).toBe('Bearer');
  await plain.close();
});

describe('nonces', () => {
  it('are wanted at the token endpoint and at the API, which know the same ones', async () => {
    const refused = await exchange(withNonces);
    expect([refused.status, (await refused.json()).error]).toEqual([400, 'use_dpop_nonce']);
    const nonce = refused.headers.get('dpop-nonce') ?? '';
    const { access_token } = await (await exchange(withNonces, { nonce })).json();
    const claims = { htm: 'GET', htu: `${withNonces.issuer}/api/me`, ath: hashOf(access_token) };
    const without = await callApi(access_token, await proof(claims), 'DPoP', withNonces);
    expect(without.headers.get('www-authenticate')).toBe('DPoP error="use_dpop_nonce"');
    expect(without.headers.get('dpop-nonce')).toBe(nonce);
    const dpop = await proof({ ...claims, nonce });
    expect((await callApi(access_token, dpop, 'DPoP', withNonces)).status).toBe(200);
  });

  it('can be found wanting again and again', async () => {
    withNonces.faults.switchOn({ at: 'token', kind: 'use-dpop-nonce', times: 2 });
    for (let times = 0; times < 2; times += 1) {
      const response = await exchange(withNonces, { nonce: 'any' });
      expect([response.status, response.headers.has('dpop-nonce')]).toEqual([400, true]);
    }
    withNonces.faults.switchOn({ at: 'api', kind: 'use-dpop-nonce' });
    const response = await callApi('any', undefined, 'DPoP', withNonces);
    expect(response.headers.get('www-authenticate')).toContain('DPoP error="use_dpop_nonce"');
  });

  it('are what openid-client expects', async () => {
    const { client_id, client_secret } = confidentialClient;
    const execute = [client.allowInsecureRequests];
    const config = await client.discovery(new URL(withNonces.issuer), client_id, client_secret, undefined, {
      execute,
    });
    const DPoP = client.getDPoPHandle(config, await client.randomDPoPKeyPair());
    const tokens = await client.clientCredentialsGrant(config, { scope: 'api:read' }, { DPoP });
    expect(tokens.token_type).toBe('dpop');
    const url = new URL(`${withNonces.issuer}/api/me`);
    const options = { DPoP };
    const response = await client.fetchProtectedResource(
      config,
      tokens.access_token,
      url,
      'GET',
      undefined,
      undefined,
      options,
    );
    expect(response.status).toBe(200);
  });
});
