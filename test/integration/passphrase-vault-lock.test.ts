import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { AppError } from '../../electron/errors/app-error.ts';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { apiRequest } from '../support/app/api-request.ts';
import { type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { gatedFetch } from '../support/app/gated-fetch.ts';
import { fillVault, kindsOf, passphrase, readAll } from '../support/app/kept-secrets.ts';
import { personAtBrowser } from '../support/app/person.ts';
import {
  type LocalAuthorizationServer,
  signInAndConsent,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

const minute = 60_000;
let server: LocalAuthorizationServer;
let app: RunningApp;
let network: ReturnType<typeof gatedFetch>;
let person: ReturnType<typeof personAtBrowser>;
let accountId: string;

beforeAll(async () => {
  server = await startLocalAuthorizationServer();
  server.faults.switchOn({ at: 'revocation', kind: 'status-503' });
});
afterAll(() => server.close());
beforeEach(async () => {
  start();
  accountId = await fillVault(app, person, server);
  await app.ask('protectByPassphrase', { passphrase });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await app.close();
});

function start(previous?: RunningApp): void {
  network = gatedFetch();
  person = personAtBrowser({ as: 'ada' });
  app = startApp({
    providers: createProviderRegistry(server.issuer),
    browser: (url, running) => person.browser(url, running),
    fetch: network.fetch,
    ...(previous && { vaultFolder: previous.vaultFolder, cipher: previous.cipher }),
  });
}

const locked = { code: 'STORAGE_VAULT_LOCKED', advice: 'unlock-vault' };
const callMe = () => app.ask('callApi', { accountId, request: apiRequest(`${server.issuer}/api/me`) });
const unlock = () => app.ask('unlockVault', { passphrase });
const isKeyHeld = () => {
  try {
    return app.protection.vault.requireKey().some((byte) => byte !== 0);
  } catch {
    return false;
  }
};
const requestsTo = (point: string) => server.records.filter((record) => record.point === point);
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 150));

describe('locking', () => {
  test('lets go of decrypted tokens and of the key', async () => {
    const decrypt = vi.spyOn(app.protection.cipher, 'decrypt');
    await callMe();
    expect(decrypt).not.toHaveBeenCalled();
    const key = app.protection.vault.requireKey();
    await app.passphraseLock.lock();
    expect(isKeyHeld()).toBe(false);
    expect(key.equals(Buffer.alloc(32))).toBe(true);
    await unlock();
    decrypt.mockClear();
    await callMe();
    expect(decrypt).toHaveBeenCalled();
  });

  test('waits with the key for a refresh under way, whose answer is written', async () => {
    const before = (await app.secrets.load(accountId)).secrets;
    const gate = network.holdNext('grant_type=refresh_token');
    const refreshed = app.ask('refreshAccount', { accountId });
    await gate.carriedOut;
    const settled = app.passphraseLock.lock();
    expect((await app.ask('readSnapshot', {})).storage.state).toBe('passphrase-locked');
    await aWhile();
    expect(isKeyHeld()).toBe(true);
    gate.release();
    await expect(refreshed).rejects.toMatchObject(locked);
    await settled;
    expect(isKeyHeld()).toBe(false);
    await unlock();
    const after = (await app.secrets.load(accountId)).secrets;
    expect(after.refreshToken).not.toBe(before.refreshToken);
    await app.ask('refreshAccount', { accountId });
  });

  test('keeps what a full disk did not take, and writes it when it does', async () => {
    const full = vi.spyOn(app.secrets.files, 'replace').mockImplementation(() => {
      throw new AppError('STORAGE_WRITE_FAILED', 'ENOSPC');
    });
    await app.ask('refreshAccount', { accountId });
    const { secrets } = await app.secrets.load(accountId);
    await app.passphraseLock.lock();
    expect(app.secrets.held).toEqual([accountId]);
    full.mockRestore();
    await app.accessTokens.writeAllHeld();
    expect(app.secrets.held).toEqual([]);
    await app.close();
    start(app);
    await unlock();
    expect((await app.secrets.load(accountId)).secrets).toEqual(secrets);
  });

  test('and unlocking with a full disk in between loses nothing', async () => {
    const full = vi.spyOn(app.secrets.files, 'replace').mockImplementation(() => {
      throw new AppError('STORAGE_WRITE_FAILED', 'ENOSPC');
    });
    await app.ask('refreshAccount', { accountId });
    const { secrets } = await app.secrets.load(accountId);
    await app.passphraseLock.lock();
    await unlock();
    expect((await app.secrets.load(accountId)).secrets).toEqual(secrets);
    full.mockRestore();
    await app.accessTokens.writeAllHeld();
    expect(app.secrets.held).toEqual([]);
  });

  test('and unlocking before a refresh under way has ended keeps the key', async () => {
    const gate = network.holdNext('grant_type=refresh_token');
    const refreshed = app.ask('refreshAccount', { accountId });
    await gate.carriedOut;
    const settled = app.passphraseLock.lock();
    await unlock();
    gate.release();
    await refreshed;
    await settled;
    expect(isKeyHeld()).toBe(true);
    expect((await callMe()).status).toBe(200);
  });

  test('lets no refresh begin that waits for its turn', async () => {
    const gate = network.holdNext('/revocation');
    const disconnected = app.ask('disconnectAccount', { accountId, revoke: 'now' }).catch(() => undefined);
    await gate.carriedOut;
    const refreshed = app.ask('refreshAccount', { accountId });
    const settled = app.passphraseLock.lock();
    gate.release();
    await expect(refreshed).rejects.toMatchObject(locked);
    await Promise.all([disconnected, settled]);
    expect(requestsTo('refresh')).toEqual([]);
    await unlock();
    expect(app.accounts.list()).toHaveLength(1);
  });

  test('holds back the answer to a call that was under way', async () => {
    const gate = network.holdNext('/api/me');
    const called = callMe();
    await gate.carriedOut;
    await app.ask('lockVault', {});
    gate.release();
    await expect(called).rejects.toMatchObject(locked);
  });

  test('ends attempts, and a link that comes later is let fall without a word', async () => {
    await app.ask('removeClient', { providerId: 'demo', clientId: 'another-client' });
    let callback = '';
    const arrived = new Promise<void>((resolve) => {
      person.browser = async (url) => {
        callback = await signInAndConsent(url.href, { as: 'grace' });
        resolve();
      };
    });
    const { attemptId } = await app.ask('connectAccount', {
      ...{ providerId: 'demo', scopes: [], clientId: null, by: 'private-use-uri' },
    });
    await arrived;
    await app.passphraseLock.lock();
    app.receiveLink(callback);
    await unlock();
    expect(await app.ended(attemptId)).toEqual({ at: 'cancelled' });
    const { accounts, notices } = await app.ask('readSnapshot', {});
    expect([accounts.length, notices]).toEqual([1, []]);
    expect(requestsTo('token')).toEqual([]);
  });

  test('in the middle of putting everything under the passphrase still ends it', async () => {
    await app.ask('protectByKeyStore', {});
    const secrets = await readAll(app);
    const stop = app.vaultReport.subscribe(({ converting }) => {
      if (converting?.done === 1) void app.passphraseLock.lock();
    });
    await expect(app.ask('protectByPassphrase', { passphrase })).rejects.toMatchObject(locked);
    stop();
    await expect.poll(isKeyHeld).toBe(false);
    await unlock();
    expect(kindsOf(app)).toEqual(['passphrase']);
    expect(await readAll(app)).toEqual(secrets);
  });
});

describe('in the background of a locked vault', () => {
  test('nothing is refreshed or revoked, and unlocking wakes both', async () => {
    app.begin();
    await app.passphraseLock.lock();
    app.clock.aheadMs = 24 * 60 * minute;
    server.records.length = 0;
    app.wake();
    await aWhile();
    expect(server.records).toEqual([]);
    await unlock();
    await expect.poll(() => requestsTo('refresh').length).toBeGreaterThan(0);
    await expect.poll(() => requestsTo('revocation').length).toBeGreaterThan(0);
  });

  test('nothing begins at a start before it was unlocked', async () => {
    await app.close();
    start(app);
    app.clock.aheadMs = 24 * 60 * minute;
    await app.posture.check();
    app.begin();
    await aWhile();
    expect(server.records).toEqual([]);
    expect(app.revocations.state.getState().entries[0]?.tries).toBe(0);
    await unlock();
    await expect.poll(() => requestsTo('refresh').length).toBeGreaterThan(0);
  });
});
