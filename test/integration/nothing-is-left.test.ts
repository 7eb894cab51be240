import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { AppError } from '../../electron/errors/app-error.ts';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { gatedFetch } from '../support/app/gated-fetch.ts';
import { personAtBrowser } from '../support/app/person.ts';
import {
  type LocalAuthorizationServer,
  signInAndConsent,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

let server: LocalAuthorizationServer;
let app: RunningApp;
let network: ReturnType<typeof gatedFetch>;

beforeAll(async () => {
  server = await startLocalAuthorizationServer();
});
afterAll(() => server.close());
beforeEach(() => {
  network = gatedFetch();
  app = startApp({
    providers: createProviderRegistry(server.issuer),
    browser: personAtBrowser({ as: 'ada' }).browser,
    fetch: network.fetch,
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await app.close();
  server.faults.clear();
});

const begin = () =>
  app.ask('connectAccount', { providerId: 'demo', scopes: ['api:read'], clientId: null, by: 'default' });

/** Asks the API itself whether the last access token that was given still opens it. */
async function lastTokenLives(): Promise<boolean> {
  return lives(server.tokensIssued.findLast(({ kind }) => kind === 'access_token')?.value ?? '');
}

const revocations = () => server.records.filter(({ point }) => point === 'revocation').length;

async function lives(token: string): Promise<boolean> {
  const response = await fetch(`${server.issuer}/api/me`, { headers: { authorization: `Bearer ${token}` } });
  return response.status === 200;
}

describe('tokens that were given but not kept are revoked', () => {
  test('when it can not be read who connected', async () => {
    server.faults.switchOn({ at: 'userinfo', kind: 'status-503' });
    expect(await app.ended((await begin()).attemptId)).toMatchObject({ error: { code: 'SERVER_FAILED' } });
    await expect.poll(lastTokenLives).toBe(false);
  });

  test('when the index can not be written, and no file of them stays', async () => {
    vi.spyOn(app.accounts, 'save').mockImplementation(() => {
      throw new AppError('STORAGE_WRITE_FAILED', 'ENOSPC');
    });
    expect(await app.ended((await begin()).attemptId)).toMatchObject({
      error: { code: 'STORAGE_WRITE_FAILED' },
    });
    await expect.poll(lastTokenLives).toBe(false);
    expect(readdirSync(path.join(app.vaultFolder, 'accounts'))).toEqual([]);
  });

  test('when the attempt was cancelled while they were fetched', async () => {
    const gate = network.holdNext('grant_type=authorization_code');
    const { attemptId } = await begin();
    await gate.carriedOut;
    await app.ask('cancelAttempt', { attemptId });
    gate.release();
    expect(await app.ended(attemptId)).toEqual({ at: 'cancelled' });
    expect(app.accounts.list()).toEqual([]);
    await expect.poll(lastTokenLives).toBe(false);
  });
});

test('a grant that another client’s replaced is let go of by the client that it was given to', async () => {
  const first = await app.ended((await begin()).attemptId);
  const accountId = first.at === 'connected' ? first.accountId : '';
  const { accessToken } = (await app.secrets.load(accountId)).secrets;
  await app.ask('saveClient', {
    providerId: 'demo',
    clientId: 'holdfast-own',
    clientSecret: null,
    label: '',
  });
  const input = { providerId: 'demo', scopes: [], clientId: 'holdfast-own', by: 'default' as const };
  const again = await app.ended((await app.ask('connectAccount', input)).attemptId);
  expect(again).toMatchObject({ at: 'connected', accountId });
  await expect.poll(() => lives(accessToken)).toBe(false);
  expect(await lastTokenLives()).toBe(true);
});

describe('tokens that an account here has already', () => {
  test('are not revoked with an attempt that was given them again and is cancelled', async () => {
    const connected = await app.ended((await begin()).attemptId);
    const accountId = connected.at === 'connected' ? connected.accountId : '';
    const { accessToken, refreshToken } = (await app.secrets.load(accountId)).secrets;
    const before = revocations();
    const gate = network.holdNext('/userinfo');
    const given = { access_token: accessToken, refresh_token: refreshToken };
    network.changeNext('grant_type=authorization_code', (json) => ({ ...json, ...given }));
    const { attemptId } = await app.ask('reconsentAccount', { accountId, moreScopes: [], by: 'default' });
    await gate.carriedOut;
    await app.ask('cancelAttempt', { attemptId });
    gate.release();
    expect(await app.ended(attemptId)).toEqual({ at: 'cancelled' });
    await app.close();
    expect(revocations()).toBe(before);
    expect(await lives(accessToken)).toBe(true);
  });
});

describe('an attempt that is cancelled', () => {
  test('while the provider is asked for its metadata is cancelled, and opens no browser', async () => {
    const gate = network.holdNext('/.well-known/');
    const { attemptId } = await begin();
    await gate.carriedOut;
    await app.ask('cancelAttempt', { attemptId });
    gate.release();
    expect(await app.ended(attemptId)).toEqual({ at: 'cancelled' });
    expect(app.opened).toEqual([]);
  });
});

test('the browser is not opened where an attempt is cancelled while its request is pushed', async () => {
  await app.close();
  const pushing = await startLocalAuthorizationServer({ features: { par: true } });
  app = startApp({ providers: createProviderRegistry(pushing.issuer), fetch: network.fetch });
  const gate = network.holdNext('/request');
  const { attemptId } = await begin();
  await gate.carriedOut;
  await app.ask('cancelAttempt', { attemptId });
  gate.release();
  expect(await app.ended(attemptId)).toEqual({ at: 'cancelled' });
  expect(app.opened).toEqual([]);
  await pushing.close();
});

test('nor for a fresh link that comes when the attempt is over', async () => {
  await app.close();
  const pushing = await startLocalAuthorizationServer({ features: { par: true } });
  app = startApp({ providers: createProviderRegistry(pushing.issuer), fetch: network.fetch });
  const { attemptId } = await begin();
  await expect.poll(() => app.opened.length).toBe(1);
  const gate = network.holdNext('/request');
  const reopened = app.ask('reopenBrowser', { attemptId });
  await gate.carriedOut;
  await app.ask('cancelAttempt', { attemptId });
  await app.ended(attemptId);
  gate.release();
  await expect(reopened).rejects.toMatchObject({ code: 'AUTHORIZATION_UNKNOWN' });
  expect(app.opened).toHaveLength(1);
  await pushing.close();
});

describe('a consent that waits for its turn behind a refresh', () => {
  async function consentBehindRefresh() {
    const { attemptId: first } = await begin();
    const connected = await app.ended(first);
    const accountId = connected.at === 'connected' ? connected.accountId : '';
    const gate = network.holdNext('grant_type=refresh_token');
    const refreshed = app.ask('refreshAccount', { accountId }).catch(() => undefined);
    await gate.carriedOut;
    const { attemptId } = await app.ask('reconsentAccount', {
      accountId,
      moreScopes: ['reports:read'],
      by: 'default',
    });
    await expect
      .poll(() => app.attempts.state.getState().attempts.find(({ id }) => id === attemptId)?.step.at)
      .toBe('exchanging');
    return { accountId, attemptId, gate, refreshed };
  }

  test('can still be cancelled', async () => {
    const { accountId, attemptId, gate, refreshed } = await consentBehindRefresh();
    await app.ask('cancelAttempt', { attemptId });
    gate.release();
    expect(await app.ended(attemptId)).toEqual({ at: 'cancelled' });
    await refreshed;
    expect(app.accounts.get(accountId).grantedScopes).not.toContain('reports:read');
  });

  test('does not bring back an account that was disconnected before it', async () => {
    const { accountId, attemptId, gate } = await consentBehindRefresh();
    const disconnected = app.ask('disconnectAccount', { accountId, revoke: 'never' });
    await new Promise((resolve) => setTimeout(resolve, 200));
    gate.release();
    await disconnected;
    await app.ended(attemptId);
    expect(app.accounts.list()).toEqual([]);
  });
});

describe('tokens held in memory', () => {
  test('do not come back to the disk after a disconnect', async () => {
    const { attemptId } = await begin();
    const connected = await app.ended(attemptId);
    const accountId = connected.at === 'connected' ? connected.accountId : '';
    const encrypt = vi.spyOn(app.cipher, 'encrypt');
    encrypt.mockRejectedValueOnce(new AppError('STORAGE_WRITE_FAILED', 'ENOSPC'));
    await app.ask('refreshAccount', { accountId });
    expect(app.secrets.held).toEqual([accountId]);
    const written = app.accessTokens.writeAllHeld();
    await app.ask('disconnectAccount', { accountId, revoke: 'now' });
    await written;
    expect(readdirSync(path.join(app.vaultFolder, 'accounts'))).toEqual([]);
  });
});

test('a browser that can not be opened leaves the attempt waiting, with a link for another one', async () => {
  let isBroken = true;
  await app.close();
  app = startApp({
    providers: createProviderRegistry(server.issuer),
    browser: async () => {
      if (isBroken) throw new AppError('BROWSER_UNAVAILABLE');
    },
  });
  const { attemptId } = await begin();
  await vi.waitFor(() =>
    expect(app.attempts.state.getState().attempts[0]?.step).toMatchObject({
      at: 'waiting-for-browser',
      isOpened: false,
    }),
  );
  await expect(app.ask('reopenBrowser', { attemptId })).rejects.toMatchObject({
    code: 'BROWSER_UNAVAILABLE',
  });
  isBroken = false;
  await app.ask('reopenBrowser', { attemptId });
  expect(app.attempts.state.getState().attempts[0]?.step).toMatchObject({ isOpened: true });
  await app.ask('copyAuthorizationLink', { attemptId });
  app.receiveLink(await signInAndConsent(app.copied[0] ?? '', { as: 'ada' }));
  expect(await app.ended(attemptId)).toMatchObject({ at: 'connected' });
  expect(app.pendingRequests.size).toBe(0);
});
