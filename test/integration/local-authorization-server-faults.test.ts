import * as client from 'openid-client';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  type Fault,
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';
import { type Asked, authorize, discover } from '../support/local-authorization-server/plain-client.ts';

let server: LocalAuthorizationServer;
let config: client.Configuration;

beforeAll(async () => {
  server = await startLocalAuthorizationServer();
  config = await discover(server);
});
afterEach(() => server.faults.clear());
afterAll(() => server.close());

const connect = (asked?: Asked) => authorize(config, asked);

function callApi(path: string, accessToken?: string, init: RequestInit = {}) {
  const headers = { ...init.headers, ...(accessToken && { authorization: `Bearer ${accessToken}` }) };
  return fetch(`${server.issuer}${path}`, { ...init, headers });
}

describe('faults', () => {
  const strike = (fault: Omit<Fault, 'at'>) => {
    server.faults.switchOn({ at: 'discovery', ...fault });
    return fetch(`${server.issuer}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(2000) });
  };

  it.each([500, 503, 429] as const)('answers %i once, with Retry-After', async (status) => {
    const response = await strike({ kind: `status-${status}`, retryAfterSeconds: 7 });
    expect([response.status, response.headers.get('retry-after')]).toEqual([status, '7']);
    expect(await discover(server)).toBeTruthy();
  });

  it('strikes as often as told', async () => {
    await strike({ kind: 'status-500', times: 2 });
    await expect(discover(server)).rejects.toThrow();
    expect(await discover(server)).toBeTruthy();
  });

  it('answers with a web page, much too long, cut off, late, or not at all', async () => {
    expect((await strike({ kind: 'html' })).headers.get('content-type')).toContain('text/html');
    expect((await (await strike({ kind: 'huge-body' })).text()).length).toBeGreaterThan(10_000_000);
    await expect((await strike({ kind: 'truncated' })).text()).rejects.toThrow();
    const startMs = performance.now();
    expect((await strike({ kind: 'slow', delayMs: 200 })).status).toBe(200);
    expect(performance.now() - startMs).toBeGreaterThan(190);
    await expect(strike({ kind: 'drop-before' })).rejects.toThrow();
    await expect(strike({ kind: 'hang' })).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  it('refuses a refresh, which stays good', async () => {
    const { refresh_token = '' } = await connect();
    server.faults.switchOn({ at: 'refresh', kind: 'invalid-grant' });
    await expect(client.refreshTokenGrant(config, refresh_token)).rejects.toMatchObject({
      error: 'invalid_grant',
    });
    expect(await client.refreshTokenGrant(config, refresh_token)).toHaveProperty('access_token');
  });

  it('loses a refresh on the way there, or on the way back', async () => {
    const { refresh_token = '' } = await connect();
    server.faults.switchOn({ at: 'refresh', kind: 'drop-before' });
    await expect(client.refreshTokenGrant(config, refresh_token)).rejects.toThrow();
    server.faults.switchOn({ at: 'refresh', kind: 'drop-after' });
    await expect(client.refreshTokenGrant(config, refresh_token)).rejects.toThrow();
    await expect(client.refreshTokenGrant(config, refresh_token)).rejects.toMatchObject({
      error: 'invalid_grant',
    });
  });

  it('tells code requests from refreshes, and strikes at every other point', async () => {
    server.faults.switchOn({ at: 'token', kind: 'status-500' });
    await expect(connect()).rejects.toThrow();
    const { access_token, refresh_token = '' } = await connect();
    server.faults.switchOn({ at: 'token', kind: 'status-500' });
    expect(await client.refreshTokenGrant(config, refresh_token)).toHaveProperty('access_token');
    const paths = {
      userinfo: '/userinfo',
      revocation: '/revocation',
      jwks: '/jwks',
      authorization: '/auth',
      api: '/api/me',
    };
    for (const [at, path] of Object.entries(paths)) {
      server.faults.switchOn({ at: at as Fault['at'], kind: 'status-503' });
      expect([at, (await callApi(path, access_token)).status]).toEqual([at, 503]);
    }
  });

  it('gives another person’s userinfo', async () => {
    const { access_token } = await connect();
    server.faults.switchOn({ at: 'userinfo', kind: 'subject-switch' });
    await expect(client.fetchUserInfo(config, access_token, 'ada')).rejects.toThrow();
  });

  it('is switched over HTTP, though not by a web page', async () => {
    const post = (headers: Record<string, string>) =>
      fetch(`${server.issuer}/faults`, {
        method: 'POST',
        headers,
        body: '{"at":"jwks","kind":"status-500"}',
      });
    expect((await post({ 'content-type': 'application/json' })).status).toBe(403);
    expect((await post({ 'holdfast-faults': 'on', 'content-type': 'text/plain' })).status).toBe(400);
    expect((await post({ 'holdfast-faults': 'on', 'content-type': 'application/json' })).status).toBe(204);
    expect((await fetch(`${server.issuer}/jwks`)).status).toBe(500);
    await post({ 'holdfast-faults': 'on', 'content-type': 'application/json' });
    await fetch(`${server.issuer}/faults`, { method: 'DELETE', headers: { 'holdfast-faults': 'on' } });
    expect((await fetch(`${server.issuer}/jwks`)).status).toBe(200);
  });
});

describe('records', () => {
  it('tells what was asked and every secret that passed', async () => {
    server.records.length = 0;
    const tokens = await connect();
    await client.refreshTokenGrant(config, tokens.refresh_token ?? '');
    expect(server.records.filter(({ point }) => point === 'token' || point === 'refresh')).toMatchObject([
      { method: 'POST', path: '/token', point: 'token', grantType: 'authorization_code', status: 200 },
      { method: 'POST', path: '/token', point: 'refresh', grantType: 'refresh_token', status: 200 },
    ]);
    const values = server.tokensIssued.map(({ value }) => value);
    expect(values).toEqual(
      expect.arrayContaining([tokens.access_token, tokens.refresh_token, tokens.id_token]),
    );
    const kinds = new Set(server.tokensIssued.map(({ kind }) => kind));
    expect(kinds).toContain('code');
    expect(kinds).toContain('code_verifier');
  });

  it('notes a lost answer as status 0, and still what was issued', async () => {
    const { refresh_token = '' } = await connect();
    const before = server.tokensIssued.length;
    server.faults.switchOn({ at: 'refresh', kind: 'drop-after' });
    await client.refreshTokenGrant(config, refresh_token).catch(() => undefined);
    expect(server.records.at(-1)).toMatchObject({ point: 'refresh', status: 0, fault: 'drop-after' });
    expect(server.tokensIssued.length).toBeGreaterThan(before);
  });
});
