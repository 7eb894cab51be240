import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { apiRequest } from '../support/app/api-request.ts';
import { type AppOptions, type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { fillVault, readAll } from '../support/app/kept-secrets.ts';
import { connect, personAtBrowser } from '../support/app/person.ts';
import {
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

let server: LocalAuthorizationServer;
let app: RunningApp;
let person: ReturnType<typeof personAtBrowser>;
let accountId: string;
let secrets: Record<string, string>;

beforeAll(async () => {
  server = await startLocalAuthorizationServer();
  server.faults.switchOn({ at: 'revocation', kind: 'status-503' });
});
afterAll(() => server.close());
beforeEach(async () => {
  start();
  accountId = await fillVault(app, person, server);
  secrets = await readAll(app);
});
afterEach(() => app.close());

function start(options: Partial<AppOptions> = {}): void {
  person = personAtBrowser({ as: 'ada' });
  app = startApp({ providers: createProviderRegistry(server.issuer), browser: person.browser, ...options });
}

/** The next run on the same disk; `between` changes something in between. */
async function nextRun(between: () => void = () => undefined): Promise<void> {
  await app.close();
  between();
  start({ vaultFolder: app.vaultFolder, cipher: app.cipher });
  await app.posture.check();
}

const vault = () => app.ask('readSnapshot', {});
const storage = async () => (await vault()).storage;
const health = async () => (await vault()).accounts[0]?.health;
const callMe = () => app.ask('callApi', { accountId, request: apiRequest(`${server.issuer}/api/me`) });
const attempt = async () => {
  const wish = { providerId: 'demo', scopes: [], clientId: null, by: 'default' as const };
  return app.ended((await app.ask('connectAccount', wish)).attemptId);
};
/** Every file of the vault with what is in it, but the sign that it is in use. */
const disk = () => {
  const entries = readdirSync(app.vaultFolder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== 'in-use.json');
  return files
    .map(({ name, parentPath }) => [name, readFileSync(path.join(parentPath, name), 'utf8')])
    .sort();
};

describe.each([
  ['locked', 'STORAGE_KEY_STORE_LOCKED'],
  ['hanging', 'STORAGE_KEY_STORE_HANGING'],
  ['missing', 'STORAGE_KEY_STORE_UNAVAILABLE'],
  ['plain-text', 'STORAGE_KEY_STORE_PLAIN_TEXT'],
] as const)('a key store that is %s', (state, code) => {
  test('is told apart, asks nothing of a provider, and changes nothing on the disk', async () => {
    await nextRun(() => {
      app.cipher.state = { state, backend: 'test' };
    });
    const before = disk();
    expect(await storage()).toEqual({ state, backend: 'test' });
    expect(await health()).toEqual({ state: 'vault-locked' });
    await expect(callMe()).rejects.toMatchObject({ code });
    expect(await attempt()).toMatchObject({ error: { code } });
    expect([app.opened, server.records]).toEqual([[], []]);
    expect(disk()).toEqual(before);
    app.cipher.state = { state: 'ready', backend: 'test' };
    await app.ask('checkKeyStore', {});
    expect((await callMe()).status).toBe(200);
    expect(await readAll(app)).toEqual(secrets);
  });
});

describe('a key store that answers late', () => {
  test('is taken as it answers, without being asked again [F:key-store-hanging]', async () => {
    await nextRun(() => {
      app.cipher.state = { state: 'hanging', backend: 'test' };
    });
    expect((await storage()).state).toBe('hanging');
    app.cipher.answerLate({ state: 'ready', backend: 'test' });
    await expect.poll(storage).toMatchObject({ state: 'ready', protection: 'key-store' });
    expect((await callMe()).status).toBe(200);
  });

  test('and has lost its key, is told of as such', async () => {
    await nextRun(() => {
      app.cipher.loseKey();
      app.cipher.state = { state: 'hanging', backend: 'test' };
    });
    app.cipher.answerLate({ state: 'ready', backend: 'test' });
    await expect.poll(storage).toEqual({ state: 'key-lost', backend: 'test' });
  });
});

test('a key store that closes in the middle of a run is told of, and asked again', async () => {
  await nextRun();
  app.cipher.state = { state: 'locked', backend: 'test' };
  await expect(callMe()).rejects.toMatchObject({ code: 'STORAGE_KEY_STORE_LOCKED' });
  await expect.poll(storage).toEqual({ state: 'locked', backend: 'test' });
  app.cipher.state = { state: 'ready', backend: 'test' };
  expect((await callMe()).status).toBe(200);
  expect((await storage()).state).toBe('ready');
});

describe('another key store', () => {
  beforeEach(() =>
    nextRun(() => {
      app.cipher.state = { state: 'ready', backend: 'another' };
    }),
  );

  test('is told from the earlier one, whose secrets stay untouched [F:key-store-changed]', async () => {
    const before = disk();
    expect(await storage()).toEqual({ state: 'changed', backend: 'another', earlierBackend: 'test' });
    expect((await vault()).vault.unreadableAccounts).toBe(1);
    await expect(callMe()).rejects.toMatchObject({ code: 'STORAGE_KEY_STORE_CHANGED' });
    expect(await attempt()).toMatchObject({ error: { code: 'STORAGE_KEY_STORE_CHANGED' } });
    expect(disk()).toEqual(before);
    expect(server.records).toEqual([]);
  });

  test('gives way to the earlier one, as if nothing had been', async () => {
    app.cipher.state = { state: 'ready', backend: 'test' };
    await app.ask('checkKeyStore', {});
    expect((await storage()).state).toBe('ready');
    expect((await vault()).vault.unreadableAccounts).toBe(0);
    expect(await readAll(app)).toEqual(secrets);
  });

  test('is gone on with: what it can’t read stays listed and on the disk until a new consent', async () => {
    const account = path.join(app.vaultFolder, 'accounts', `${accountId}.json`);
    const before = readFileSync(account, 'utf8');
    await app.ask('goOnWithThisKeyStore', {});
    expect((await storage()).state).toBe('ready');
    expect(await health()).toEqual({ state: 'unreadable', cause: 'STORAGE_SECRET_UNREADABLE' });
    expect((await vault()).vault.unreadableAccounts).toBe(1);
    expect(readFileSync(account, 'utf8')).toBe(before);
    await nextRun();
    expect((await storage()).state).toBe('ready');
    await expect.poll(async () => (await vault()).vault.unreadableAccounts).toBe(1);
    const { attemptId } = await app.ask('reconsentAccount', { accountId, moreScopes: [], by: 'default' });
    expect(await app.ended(attemptId)).toMatchObject({ at: 'connected', accountId });
    expect((await vault()).vault.unreadableAccounts).toBe(0);
    expect((await callMe()).status).toBe(200);
  });

  test('that has the same key under another name is the same one', async () => {
    await app.close();
    const { cipher, vaultFolder } = app;
    cipher.state = { state: 'ready', backend: 'test' };
    const check = cipher.check.bind(cipher);
    cipher.check = async () => ({ ...(await check()), backend: 'renamed' });
    start({ vaultFolder, cipher });
    await app.posture.check();
    expect(await storage()).toEqual({ state: 'ready', backend: 'renamed', protection: 'key-store' });
    expect(await readAll(app)).toEqual(secrets);
  });
});

describe('a key store that lost its key', () => {
  beforeEach(() => nextRun(() => app.cipher.loseKey()));

  test('is told from another one', async () => {
    expect(await storage()).toEqual({ state: 'key-lost', backend: 'test' });
    await expect(callMe()).rejects.toMatchObject({ code: 'STORAGE_KEY_LOST', advice: 'reconnect' });
    expect(await attempt()).toMatchObject({ error: { code: 'STORAGE_KEY_LOST' } });
  });

  test('is gone on with, and new accounts are kept beside those that can’t be read', async () => {
    await app.ask('goOnWithThisKeyStore', {});
    await app.ask('removeClient', { providerId: 'demo', clientId: 'another-client' });
    person.choices = { as: 'grace' };
    const added = await connect(app);
    await nextRun();
    expect((await app.secrets.load(added)).secrets.refreshToken).toBeTruthy();
    await expect(callMe()).rejects.toMatchObject({ code: 'STORAGE_SECRET_UNREADABLE' });
  });

  test('can be gone on from, and from nothing else', async () => {
    await app.ask('goOnWithThisKeyStore', {});
    await expect(app.ask('goOnWithThisKeyStore', {})).rejects.toMatchObject({ code: 'REQUEST_REFUSED' });
  });
});

test('accounts of this run only leave no trace on the disk', async () => {
  await app.close();
  start();
  app.cipher.state = { state: 'missing', backend: 'none' };
  await app.posture.check();
  await app.ask('keepForThisRunOnly', {});
  const before = disk();
  accountId = await connect(app);
  await app.ask('refreshAccount', { accountId });
  expect((await callMe()).status).toBe(200);
  await app.ask('disconnectAccount', { accountId, revoke: 'later' });
  await connect(app);
  await app.close();
  expect(disk()).toEqual(before);
});
