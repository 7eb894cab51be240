import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Conf from 'conf';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { AppError } from '../../electron/errors/app-error.ts';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { apiRequest } from '../support/app/api-request.ts';
import { type AppOptions, type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { connect, personAtBrowser } from '../support/app/person.ts';
import {
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

let server: LocalAuthorizationServer;
let app: RunningApp;
let accountId: string;

beforeAll(async () => {
  server = await startLocalAuthorizationServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  app = startApp({
    providers: createProviderRegistry(server.issuer),
    browser: personAtBrowser({ as: 'ada' }).browser,
  });
  accountId = await connect(app);
});
afterEach(() => app.close());

/** The next run on the same disk, with what is different about it. */
async function startAgain(options: Partial<AppOptions> = {}): Promise<void> {
  await app.close();
  const { vaultFolder, cipher } = app;
  const browser = personAtBrowser({ as: 'ada' }).browser;
  const providers = createProviderRegistry(server.issuer);
  app = startApp({ providers, browser, vaultFolder, cipher, ...options });
}

const callMe = (issuer = server.issuer) =>
  app.ask('callApi', { accountId, request: apiRequest(`${issuer}/api/me`) });
const account = async () => (await app.ask('readSnapshot', {})).accounts[0];

describe('an account whose provider this run does not have', () => {
  test('says so, is not refreshed, and can be forgotten', async () => {
    await startAgain({ providers: createProviderRegistry(undefined) });
    expect((await account())?.health).toMatchObject({ error: { code: 'PROVIDER_UNKNOWN' } });
    await expect(callMe()).rejects.toMatchObject({ code: 'PROVIDER_UNKNOWN' });
    await expect(app.ask('disconnectAccount', { accountId, revoke: 'now' })).rejects.toMatchObject({
      code: 'PROVIDER_UNKNOWN',
    });
    expect(await app.ask('disconnectAccount', { accountId, revoke: 'never' })).toMatchObject({
      onlyForgotten: true,
    });
    expect(app.accounts.list()).toEqual([]);
  });

  test('or has at another issuer, never sends its tokens there', async () => {
    const other = await startLocalAuthorizationServer();
    await startAgain({ providers: createProviderRegistry(other.issuer) });
    app.clock.aheadMs = 10 * 60_000;
    await expect(callMe(other.issuer)).rejects.toMatchObject({ code: 'PROVIDER_UNKNOWN' });
    await expect(app.ask('refreshAccount', { accountId })).rejects.toMatchObject({
      code: 'PROVIDER_UNKNOWN',
    });
    expect(other.records).toEqual([]);
    await other.close();
  });
});

describe('an account at a provider with several clients', () => {
  test('keeps the client that connected it, whichever is registered later', async () => {
    const other = { providerId: 'demo', clientId: 'another-client' };
    await app.ask('saveClient', { ...other, clientSecret: null, label: '' });
    app.clock.aheadMs = 10 * 60_000;
    expect((await callMe()).status).toBe(200);
    await app.ask('removeClient', other);
    await app.ask('disconnectAccount', { accountId, revoke: 'now' });
    expect(server.records.filter(({ point }) => point === 'revocation')).not.toHaveLength(0);
  });
});

describe('for this run only', () => {
  beforeEach(async () => {
    app.cipher.state = { state: 'missing', backend: 'basic_text' };
    await startAgain();
    await app.ask('checkKeyStore', {});
    await app.ask('keepForThisRunOnly', {});
  });

  test('a lasting account that consents again stays in the index for the next run', async () => {
    const { attemptId } = await app.ask('reconsentAccount', { accountId, moreScopes: [], by: 'default' });
    expect(await app.ended(attemptId)).toMatchObject({ at: 'connected' });
    expect((await account())?.keptForThisRunOnly).toBe(true);
    expect((await callMe()).status).toBe(200);
    await startAgain();
    expect(app.accounts.list().map(({ id }) => id)).toEqual([accountId]);
  });

  test('and disconnected then, it is gone for good', async () => {
    const { attemptId } = await app.ask('reconsentAccount', { accountId, moreScopes: [], by: 'default' });
    await app.ended(attemptId);
    await app.ask('disconnectAccount', { accountId, revoke: 'now' });
    await startAgain();
    expect(app.accounts.list()).toEqual([]);
  });

  test('an account whose new consent can not be kept is as it was, in memory alone', async () => {
    await app.ask('disconnectAccount', { accountId, revoke: 'never' });
    const kept = await connect(app);
    app.cipher.state = { state: 'ready', backend: 'test' };
    await app.ask('checkKeyStore', {});
    vi.spyOn(app.accounts, 'save').mockImplementationOnce(() => {
      throw new AppError('STORAGE_WRITE_FAILED', 'ENOSPC');
    });
    const { attemptId } = await app.ask('reconsentAccount', {
      accountId: kept,
      moreScopes: [],
      by: 'default',
    });
    expect(await app.ended(attemptId)).toMatchObject({ error: { code: 'STORAGE_WRITE_FAILED' } });
    expect(readdirSync(path.join(app.vaultFolder, 'accounts'))).toEqual([]);
    accountId = kept;
    expect((await callMe()).status).toBe(200);
    await app.ask('refreshAccount', { accountId });
  });

  test('is not undone by a check of the key store that was under way', async () => {
    const checking = app.ask('checkKeyStore', {});
    await app.ask('keepForThisRunOnly', {});
    await checking;
    expect((await app.ask('readSnapshot', {})).storage.state).toBe('this-run-only');
  });
});

test('an index that can not be opened at start is not written over', async () => {
  const index = path.join(app.vaultFolder, 'accounts.json');
  const before = readFileSync(index, 'utf8');
  let blocked = true;
  await startAgain({
    openStoreFile: ({ name, ...rest }) => {
      if (blocked && name === 'accounts') throw Object.assign(new Error('busy'), { code: 'EBUSY' });
      return new Conf({ ...rest, configName: name });
    },
    browser: personAtBrowser({ as: 'grace' }).browser,
  });
  expect((await app.ask('readSnapshot', {})).notices[0]?.error.code).toBe('STORAGE_READ_FAILED');
  const { attemptId } = await app.ask('connectAccount', {
    providerId: 'demo',
    scopes: [],
    clientId: null,
    by: 'default',
  });
  expect(await app.ended(attemptId)).toMatchObject({ error: { code: 'STORAGE_READ_FAILED' } });
  expect(readFileSync(index, 'utf8')).toBe(before);
  blocked = false;
  await connect(app);
  expect(app.accounts.list().map(({ displayName }) => displayName)).toEqual(['Ada Lovelace', 'Grace Hopper']);
});

test('an account connected again after its tokens were unreadable is healthy [F:key-store-changed]', async () => {
  app.cipher.loseKey();
  await startAgain();
  await expect(callMe()).rejects.toMatchObject({ code: 'STORAGE_KEY_LOST' });
  await app.ask('goOnWithThisKeyStore', {});
  await expect(callMe()).rejects.toMatchObject({ code: 'STORAGE_SECRET_UNREADABLE' });
  expect(await connect(app)).toBe(accountId);
  expect((await account())?.health).toEqual({ state: 'active' });
});
