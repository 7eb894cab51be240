import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { SafeStorageCipher } from '../../electron/platform/safe-storage-cipher.ts';
import type { KeyStoreState } from '../../electron/vault/secret-cipher.ts';
import { apiRequest } from '../support/app/api-request.ts';
import type { AppOptions, RunningApp } from '../support/app/app-without-electron.ts';
import { personAtBrowser } from '../support/app/person.ts';
import { begin, startWatched } from '../support/conformance/watched-app.ts';
import {
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

/** What Electron gives where the key store waits for a password that nobody types. */
const never = vi.hoisted(() => () => new Promise<never>(() => undefined));
vi.mock('electron', () => ({
  safeStorage: {
    getSelectedStorageBackend: () => 'gnome_libsecret',
    isAsyncEncryptionAvailable: never,
    encryptStringAsync: never,
    decryptStringAsync: never,
  },
}));

let server: LocalAuthorizationServer;
let app: RunningApp;
let accountId: string;

beforeAll(async () => {
  server = await startLocalAuthorizationServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  start();
  const step = await app.ended(await begin(app, { scopes: ['api:read'] }));
  accountId = step.at === 'connected' ? step.accountId : '';
  server.records.length = 0;
});
afterEach(async () => {
  vi.useRealTimers();
  await app.close();
});

function start(options: Partial<AppOptions> = {}): void {
  app = startWatched(server, { browser: personAtBrowser({ as: 'ada' }).browser, ...options }).app;
}

/** The next run on the same disk, with a key store in another state. */
async function nextRun(state: KeyStoreState): Promise<void> {
  await app.close();
  const { vaultFolder, cipher } = app;
  cipher.state = state;
  start({ vaultFolder, cipher });
  await app.ask('checkKeyStore', {});
}

const call = () => app.ask('callApi', { accountId, request: apiRequest(`${server.issuer}/api/me`) });
const health = async () => (await app.ask('readSnapshot', {})).accounts[0]?.health;

async function keyStoreIsBack(): Promise<void> {
  app.cipher.state = { state: 'ready', backend: 'test' };
  await app.ask('checkKeyStore', {});
  expect((await call()).status).toBe(200);
  expect(await health()).toEqual({ state: 'active' });
}

describe('a key store', () => {
  test('that is locked is said, costs no account, and asks nothing of the provider [F:key-store-locked]', async () => {
    await nextRun({ state: 'locked', backend: 'test' });
    await expect(call()).rejects.toMatchObject({
      code: 'STORAGE_KEY_STORE_LOCKED',
      advice: 'unlock-key-store',
    });
    expect(await app.ended(await begin(app))).toMatchObject({ error: { code: 'STORAGE_KEY_STORE_LOCKED' } });
    expect([app.opened, server.records]).toEqual([[], []]);
    expect(app.accounts.get(accountId).needsReconsent).toBeNull();
    await keyStoreIsBack();
  });

  test('that is gone is said, costs no account, and asks nothing of the provider [F:key-store-gone]', async () => {
    await nextRun({ state: 'missing', backend: 'basic_text' });
    await expect(call()).rejects.toMatchObject({ code: 'STORAGE_KEY_STORE_UNAVAILABLE' });
    expect(await app.ended(await begin(app))).toMatchObject({
      error: { code: 'STORAGE_KEY_STORE_UNAVAILABLE' },
    });
    expect([app.opened, server.records]).toEqual([[], []]);
    expect(app.accounts.get(accountId).needsReconsent).toBeNull();
    await keyStoreIsBack();
  });

  test('that goes between a refresh and its answer loses no new token [F:key-store-gone]', async () => {
    app.clock.aheadMs = 6 * 60_000;
    const encrypt = vi.spyOn(app.cipher, 'encrypt');
    encrypt.mockImplementationOnce(() => {
      app.cipher.state = { state: 'missing', backend: 'basic_text' };
      encrypt.mockRestore();
      return app.cipher.encrypt('');
    });
    expect((await call()).status).toBe(200);
    expect(app.secrets.held).toEqual([accountId]);
    app.cipher.state = { state: 'ready', backend: 'test' };
    await app.accessTokens.writeAllHeld();
    expect(app.secrets.held).toEqual([]);
  });

  test('with another key can read nothing any more; the account says so, and a new consent mends it [F:key-store-changed]', async () => {
    await nextRun({ state: 'ready', backend: 'test' });
    app.cipher.loseKey();
    await expect(call()).rejects.toMatchObject({ code: 'STORAGE_SECRET_UNREADABLE', advice: 'reconnect' });
    expect(await health()).toEqual({ state: 'unreadable', cause: 'STORAGE_SECRET_UNREADABLE' });
    const { attemptId } = await app.ask('reconsentAccount', { accountId, moreScopes: [], by: 'default' });
    expect(await app.ended(attemptId)).toMatchObject({ at: 'connected', accountId });
    expect((await call()).status).toBe(200);
  });
});

describe('a key store that does not answer', () => {
  test('is waited for for 8 s, whatever it is asked [F:key-store-hanging]', async () => {
    vi.useFakeTimers();
    const cipher = new SafeStorageCipher();
    const asked = Promise.allSettled([
      cipher.check(),
      cipher.encrypt('a'),
      cipher.decrypt(Buffer.from('v11abc')),
    ]);
    await vi.advanceTimersByTimeAsync(16_000);
    expect(await asked).toMatchObject([
      { value: { state: 'hanging' } },
      { reason: { code: 'STORAGE_KEY_STORE_HANGING' } },
      { reason: { code: 'STORAGE_KEY_STORE_HANGING' } },
    ]);
  });

  test('keeps nobody from the window: what it shows is there at once [F:key-store-hanging]', async () => {
    await app.close();
    const { vaultFolder, cipher } = app;
    vi.spyOn(cipher, 'check').mockImplementation(never);
    start({ vaultFolder, cipher });
    void app.ask('checkKeyStore', {});
    const { accounts, storage } = await app.ask('readSnapshot', {});
    expect(accounts.map(({ displayName }) => displayName)).toEqual(['Ada Lovelace']);
    expect(storage.state).toBe('checking');
  });
});
