import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { apiRequest } from '../support/app/api-request.ts';
import { type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { connect, personAtBrowser } from '../support/app/person.ts';
import {
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

const minute = 60_000;
let server: LocalAuthorizationServer;
let app: RunningApp;
let accountId: string;

beforeAll(async () => {
  server = await startLocalAuthorizationServer({ accessTokenSeconds: 300 });
});
afterAll(() => server.close());
beforeEach(async () => {
  app = startApp({
    providers: createProviderRegistry(server.issuer),
    browser: personAtBrowser({ as: 'ada' }).browser,
  });
  accountId = await connect(app);
});
afterEach(async () => {
  await app.close();
  server.faults.clear();
});

const callMe = () => app.ask('callApi', { accountId, request: apiRequest(`${server.issuer}/api/me`) });
const refreshes = () => server.records.filter(({ grantType }) => grantType === 'refresh_token').length;
const health = async () => (await app.ask('readSnapshot', {})).accounts[0]?.health;
const refreshTokenOf = async (id: string) => (await app.secrets.load(id)).secrets.refreshToken;

describe('a refresh', () => {
  test('is not made while the access token has more than 60 s to live', async () => {
    const before = refreshes();
    app.clock.aheadMs = 4 * minute - 1_000;
    expect((await callMe()).status).toBe(200);
    expect(refreshes()).toBe(before);
  });

  test('is made on demand from 60 s before expiry, and rotates the refresh token [R23] [R24]', async () => {
    const before = refreshes();
    const old = await refreshTokenOf(accountId);
    app.clock.aheadMs = 4 * minute + 1_000;
    expect((await callMe()).status).toBe(200);
    expect(refreshes()).toBe(before + 1);
    expect(await refreshTokenOf(accountId)).not.toBe(old);
  });

  test('is made ahead of time by the schedule', async () => {
    const before = refreshes();
    app.clock.aheadMs = 4 * minute + 1_000;
    app.schedule.planAll();
    await expect.poll(refreshes).toBe(before + 1);
    app.clock.aheadMs = 0;
  });

  test('is made once after a 401, and the call is sent again', async () => {
    const before = refreshes();
    const { secrets } = await app.secrets.load(accountId);
    await fetch(`${server.issuer}/token/revocation`, { method: 'POST' });
    const tokenSet = await app.secrets.load(accountId);
    await app.secrets.save(
      accountId,
      { ...tokenSet, secrets: { ...secrets, accessToken: 'no-longer-valid' } },
      'as-before',
    );
    const answer = await callMe();
    expect(answer).toMatchObject({ status: 200, refreshed: true });
    expect(refreshes()).toBe(before + 1);
  });

  test('is one request for two calls at once [F:two-refreshes-at-once]', async () => {
    const before = refreshes();
    app.clock.aheadMs = 6 * minute;
    const answers = await Promise.all([callMe(), callMe(), callMe()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(refreshes()).toBe(before + 1);
  });

  test('is durable before the new access token is used [R24]', async () => {
    app.clock.aheadMs = 6 * minute;
    await callMe();
    const kept = startApp({
      providers: createProviderRegistry(server.issuer),
      vaultFolder: app.vaultFolder,
      cipher: app.cipher,
    });
    expect(await kept.secrets.load(accountId)).toEqual(await app.secrets.load(accountId));
    await kept.close();
  });

  test('writes one small file and not the index', async () => {
    const index = path.join(app.vaultFolder, 'accounts.json');
    const before = readFileSync(index, 'utf8');
    app.clock.aheadMs = 6 * minute;
    await callMe();
    expect(readFileSync(index, 'utf8')).toBe(before);
    expect(readdirSync(path.join(app.vaultFolder, 'accounts'))).toEqual([`${accountId}.json`]);
  });
});

describe('a refresh that is rejected', () => {
  test('says that the account needs a new consent, and keeps it', async () => {
    await server.revokeGrantsOf('ada');
    app.clock.aheadMs = 6 * minute;
    await expect(callMe()).rejects.toMatchObject({ code: 'GRANT_INVALID', advice: 'reconnect' });
    expect(await health()).toMatchObject({ state: 'needs-reconsent', cause: 'GRANT_INVALID' });
    expect(app.accounts.list()).toHaveLength(1);
  });

  test('tried again ends the same way, for the same cause and since the same time', async () => {
    await server.revokeGrantsOf('ada');
    app.clock.aheadMs = 6 * minute;
    await expect(callMe()).rejects.toMatchObject({ code: 'GRANT_INVALID' });
    const first = await health();
    app.clock.aheadMs = 60 * minute;
    await expect(callMe()).rejects.toMatchObject({ code: 'GRANT_INVALID' });
    expect(await health()).toEqual(first);
  });

  test('a new consent brings the same account back', async () => {
    await server.revokeGrantsOf('ada');
    app.clock.aheadMs = 6 * minute;
    await expect(callMe()).rejects.toMatchObject({ code: 'GRANT_INVALID' });
    app.clock.aheadMs = 0;
    const { attemptId } = await app.ask('reconsentAccount', { accountId, moreScopes: [], by: 'default' });
    expect(await app.ended(attemptId)).toMatchObject({ at: 'connected', accountId });
    expect(await health()).toEqual({ state: 'active' });
    expect((await callMe()).status).toBe(200);
  });
});

describe('a refresh that finds no server', () => {
  test.each([
    ['status-500', 'SERVER_FAILED'],
    ['status-503', 'SERVER_FAILED'],
    ['status-429', 'SERVER_RATE_LIMITED'],
    ['html', 'SERVER_RESPONSE_INVALID'],
    ['drop-before', 'TRANSPORT_UNREACHABLE'],
  ] as const)(
    '%s changes nothing of the account and is over with the next good answer',
    async (kind, code) => {
      app.clock.aheadMs = 6 * minute;
      server.faults.switchOn({ at: 'refresh', kind });
      await expect(callMe()).rejects.toMatchObject({ code });
      expect(await health()).toMatchObject({ state: 'unreachable', error: { code } });
      expect(app.accounts.get(accountId).needsReconsent).toBeNull();
      expect((await callMe()).status).toBe(200);
      expect(await health()).toEqual({ state: 'active' });
    },
  );

  test('does not stop a call while the old access token still lives', async () => {
    app.clock.aheadMs = 4 * minute + 1_000;
    server.faults.switchOn({ at: 'refresh', kind: 'status-503' });
    expect((await callMe()).status).toBe(200);
  });
});

describe('a refresh whose answer is lost', () => {
  test('is noted on disk, tried again, and then told for what it was [R24] [F:rotated-token-whose-answer-is-lost]', async () => {
    app.clock.aheadMs = 6 * minute;
    server.faults.switchOn({ at: 'refresh', kind: 'drop-after' });
    await expect(callMe()).rejects.toMatchObject({ code: 'TRANSPORT_UNREACHABLE' });
    expect(app.secrets.metadata(accountId).refreshSentAtMs).not.toBeNull();
    await expect(callMe()).rejects.toMatchObject({ code: 'GRANT_ANSWER_LOST' });
    expect(await health()).toMatchObject({ state: 'needs-reconsent', cause: 'GRANT_ANSWER_LOST' });
  });
});
