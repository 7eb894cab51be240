import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { AppError } from '../../electron/errors/app-error.ts';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { apiRequest } from '../support/app/api-request.ts';
import { type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { gatedFetch } from '../support/app/gated-fetch.ts';
import { connect, personAtBrowser } from '../support/app/person.ts';
import {
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

const minute = 60_000;
let server: LocalAuthorizationServer;
let app: RunningApp;
let accountId: string;
let network: ReturnType<typeof gatedFetch>;

beforeAll(async () => {
  server = await startLocalAuthorizationServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  app = start();
  accountId = await connect(app);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await app.close();
  server.faults.clear();
});

function start(previous?: RunningApp): RunningApp {
  network = gatedFetch();
  const kept = previous ? { vaultFolder: previous.vaultFolder, cipher: previous.cipher } : {};
  const browser = personAtBrowser({ as: 'ada' }).browser;
  return startApp({
    providers: createProviderRegistry(server.issuer),
    browser,
    fetch: network.fetch,
    ...kept,
  });
}

const callMe = () => app.ask('callApi', { accountId, request: apiRequest(`${server.issuer}/api/me`) });
const stepOf = (attemptId: string) =>
  app.attempts.state.getState().attempts.find(({ id }) => id === attemptId)?.step.at;
const health = async () => (await app.ask('readSnapshot', {})).accounts[0]?.health;

describe('a refresh that the server carried out', () => {
  test('is kept although the keys of its ID token can not be had [R24]', async () => {
    await app.close();
    app = start(app);
    app.clock.aheadMs = 6 * minute;
    server.faults.switchOn({ at: 'jwks', kind: 'status-503' });
    expect((await callMe()).status).toBe(200);
    server.faults.clear();
    app.clock.aheadMs += 6 * minute;
    expect((await callMe()).status).toBe(200);
  });

  test('is refused when its ID token names somebody else [R22] [F:refreshed-id-token-with-another-sub]', async () => {
    app.clock.aheadMs = 6 * minute;
    const payload = Buffer.from(JSON.stringify({ iss: server.issuer, sub: 'mallory' })).toString('base64url');
    const idToken = `${Buffer.from('{"alg":"RS256"}').toString('base64url')}.${payload}.c2ln`;
    const body = { access_token: 'other', token_type: 'bearer', expires_in: 300, id_token: idToken };
    network.answerNext('grant_type=refresh_token', () => Response.json(body));
    await expect(callMe()).rejects.toMatchObject({ code: 'ACCOUNT_IDENTITY_CHANGED' });
  });

  test.each([null, '', 'no-jwt', {}])('is kept although its ID token is %j', async (idToken) => {
    app.clock.aheadMs = 6 * minute;
    network.changeNext('grant_type=refresh_token', (json) => ({ ...json, id_token: idToken }));
    expect((await callMe()).status).toBe(200);
    app.clock.aheadMs += 6 * minute;
    expect((await callMe()).status).toBe(200);
  });

  test('is held in memory while the disk takes nothing, and written later [R24] [F:disk-full]', async () => {
    app.clock.aheadMs = 6 * minute;
    vi.spyOn(app.cipher, 'encrypt').mockRejectedValueOnce(new AppError('STORAGE_WRITE_FAILED', 'ENOSPC'));
    expect((await callMe()).status).toBe(200);
    expect(await health()).toMatchObject({ state: 'unreachable', error: { code: 'STORAGE_WRITE_FAILED' } });
    expect((await callMe()).status).toBe(200);
    const again = startApp({
      providers: createProviderRegistry(server.issuer),
      vaultFolder: app.vaultFolder,
      cipher: app.cipher,
    });
    expect((await again.secrets.load(accountId)).secrets).toEqual(
      (await app.secrets.load(accountId)).secrets,
    );
    await again.close();
  });

  test('and whose answer is on its way when the app quits is waited for [R24]', async () => {
    app.clock.aheadMs = 6 * minute;
    const gate = network.holdNext('grant_type=refresh_token');
    const called = callMe().catch(() => undefined);
    await gate.carriedOut;
    const closed = app.close();
    gate.release();
    await closed;
    await called;
    app = start(app);
    app.clock.aheadMs = 12 * minute;
    expect((await callMe()).status).toBe(200);
  });
});

describe('a refresh that can not be noted on disk first', () => {
  test('is not sent, however often it is tried', async () => {
    app.clock.aheadMs = 6 * minute;
    const before = server.records.length;
    vi.spyOn(app.secrets, 'noteRefreshSent').mockImplementation(() => {
      throw new AppError('STORAGE_WRITE_FAILED', 'ENOSPC');
    });
    for (const _try of [1, 2]) await expect(callMe()).rejects.toMatchObject({ code: 'STORAGE_WRITE_FAILED' });
    expect(server.records.slice(before).filter(({ point }) => point === 'refresh')).toEqual([]);
    vi.restoreAllMocks();
    expect((await callMe()).status).toBe(200);
  });
});

describe('a refresh under way', () => {
  test('does not write over a consent that was given meanwhile', async () => {
    app.clock.aheadMs = 6 * minute;
    const gate = network.holdNext('grant_type=refresh_token');
    const called = callMe();
    await gate.carriedOut;
    const { attemptId } = await app.ask('reconsentAccount', {
      accountId,
      moreScopes: ['reports:read'],
      by: 'default',
    });
    await expect.poll(() => stepOf(attemptId)).toBe('exchanging');
    gate.release();
    expect(await app.ended(attemptId)).toMatchObject({ at: 'connected' });
    await called;
    app.clock.aheadMs = 0;
    const reports = apiRequest(`${server.issuer}/api/reports`);
    expect((await app.ask('callApi', { accountId, request: reports })).status).toBe(200);
  });

  test('does not make a person who connects again lose a name that they give meanwhile', async () => {
    const gate = network.holdNext('grant_type=refresh_token');
    const refreshed = app.ask('refreshAccount', { accountId });
    await gate.carriedOut;
    const input = { providerId: 'demo', scopes: [], clientId: null, by: 'default' as const };
    const { attemptId } = await app.ask('connectAccount', input);
    await expect.poll(() => stepOf(attemptId)).toBe('exchanging');
    await new Promise((resolve) => setTimeout(resolve, 200));
    await app.ask('labelAccount', { accountId, label: 'Work' });
    gate.release();
    expect(await app.ended(attemptId)).toMatchObject({ at: 'connected', accountId });
    await refreshed;
    expect(app.accounts.get(accountId).label).toBe('Work');
  });

  test('can not bring a disconnected account back to the disk', async () => {
    app.clock.aheadMs = 6 * minute;
    const gate = network.holdNext('/revocation');
    const disconnected = app.ask('disconnectAccount', { accountId, revoke: 'now' });
    await gate.carriedOut;
    const called = callMe().then(
      () => 'answered',
      (error: { code: string }) => error.code,
    );
    gate.release();
    await disconnected;
    expect(await called).toBe('ACCOUNT_UNKNOWN');
    expect(existsSync(path.join(app.vaultFolder, 'accounts', `${accountId}.json`))).toBe(false);
  });
});

test('a consent that brings the same refresh token again does not revoke it', async () => {
  const { refreshToken } = (await app.secrets.load(accountId)).secrets;
  network.changeNext('grant_type=authorization_code', (json) => ({ ...json, refresh_token: refreshToken }));
  const { attemptId } = await app.ask('reconsentAccount', { accountId, moreScopes: [], by: 'default' });
  expect(await app.ended(attemptId)).toMatchObject({ at: 'connected' });
  await app.ask('refreshAccount', { accountId });
  expect(await health()).toEqual({ state: 'active' });
});

test('two calls at once after a start decrypt once, and the slower never brings old tokens back', async () => {
  await app.close();
  app = start(app);
  await app.posture.check();
  const decrypt = vi.spyOn(app.cipher, 'decrypt');
  await Promise.all([callMe(), callMe(), callMe()]);
  const decrypted = await Promise.all(decrypt.mock.results.map(({ value }) => value));
  expect(decrypted.filter(({ plainText }) => plainText.includes('refreshToken'))).toHaveLength(1);
});

test('two attempts of one person at once are one account', async () => {
  await app.ask('disconnectAccount', { accountId, revoke: 'now' });
  await Promise.all([connect(app), connect(app)]);
  expect(app.accounts.list()).toHaveLength(1);
});
