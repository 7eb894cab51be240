import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { apiRequest } from '../support/app/api-request.ts';
import { type AppOptions, type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { fillVault, kindsOf, otherPassphrase, passphrase, readAll } from '../support/app/kept-secrets.ts';
import { personAtBrowser } from '../support/app/person.ts';
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
});
afterAll(() => server.close());
beforeEach(async () => {
  start();
  server.faults.switchOn({ at: 'revocation', kind: 'status-503' });
  accountId = await fillVault(app, person, server);
  secrets = await readAll(app);
});
afterEach(async () => {
  await app.close();
  server.faults.clear();
});

function start(options: Partial<AppOptions> = {}): void {
  person = personAtBrowser({ as: 'ada' });
  app = startApp({ providers: createProviderRegistry(server.issuer), browser: person.browser, ...options });
}

async function nextRun(options: Partial<AppOptions> = {}): Promise<void> {
  await app.close();
  start({ vaultFolder: app.vaultFolder, cipher: app.cipher, ...options });
  await app.posture.check();
}

const storage = async () => (await app.ask('readSnapshot', {})).storage;
const callMe = () => app.ask('callApi', { accountId, request: apiRequest(`${server.issuer}/api/me`) });
const onDisk = (name: string) => readFileSync(path.join(app.vaultFolder, `${name}.json`), 'utf8');

describe('a vault under a passphrase', () => {
  test('is put under it whole, and opens with it in the next run, and with no other', async () => {
    expect(Object.keys(secrets)).toHaveLength(3);
    await app.ask('protectByPassphrase', { passphrase });
    expect(await storage()).toEqual({ state: 'ready', backend: 'passphrase', protection: 'passphrase' });
    expect(kindsOf(app)).toEqual(['passphrase']);
    expect((await callMe()).status).toBe(200);
    await nextRun();
    expect(await storage()).toEqual({ state: 'passphrase-locked', nextTryAtMs: null });
    await expect(app.ask('unlockVault', { passphrase: otherPassphrase })).rejects.toMatchObject({
      code: 'PASSPHRASE_WRONG',
    });
    await app.ask('unlockVault', { passphrase });
    expect(await readAll(app)).toMatchObject(secrets);
    expect((await callMe()).status).toBe(200);
  });

  test('needs no key store any more', async () => {
    await app.ask('protectByPassphrase', { passphrase });
    app.cipher.state = { state: 'missing', backend: 'test' };
    await nextRun();
    await app.ask('unlockVault', { passphrase });
    expect(await readAll(app)).toEqual(secrets);
  });

  test('has its key nowhere but sealed, and no secret outside the ciphertext', async () => {
    await app.ask('protectByPassphrase', { passphrase });
    const [protection, copy] = [onDisk('protection'), onDisk('protection-copy')];
    expect(Object.keys(JSON.parse(protection).value).sort()).toEqual([
      ...['derivation', 'isComplete', 'present', 'sealedKey'],
    ]);
    expect(copy).toBe(protection);
    expect(protection).not.toContain(passphrase);
  });

  test('is not made from a weak passphrase, and all stays as it was', async () => {
    const before = onDisk('protection');
    await expect(app.ask('protectByPassphrase', { passphrase: 'short' })).rejects.toMatchObject({
      code: 'PASSPHRASE_TOO_WEAK',
    });
    expect(onDisk('protection')).toBe(before);
    expect(kindsOf(app)).toEqual(['key-store']);
    expect(await storage()).toMatchObject({ state: 'ready', protection: 'key-store' });
  });

  test('is not made twice', async () => {
    await app.ask('protectByPassphrase', { passphrase });
    await expect(app.ask('protectByPassphrase', { passphrase })).rejects.toMatchObject({
      code: 'REQUEST_REFUSED',
    });
  });

  test('gets another passphrase without a change to any secret', async () => {
    await app.ask('protectByPassphrase', { passphrase });
    const before = onDisk(`accounts/${accountId}`);
    await expect(
      app.ask('changePassphrase', { current: otherPassphrase, next: 'something else altogether' }),
    ).rejects.toMatchObject({ code: 'PASSPHRASE_WRONG' });
    await expect(app.ask('changePassphrase', { current: passphrase, next: 'weak' })).rejects.toMatchObject({
      code: 'PASSPHRASE_TOO_WEAK',
    });
    await app.ask('changePassphrase', { current: passphrase, next: otherPassphrase });
    expect(onDisk(`accounts/${accountId}`)).toBe(before);
    await nextRun();
    await expect(app.ask('unlockVault', { passphrase })).rejects.toMatchObject({ code: 'PASSPHRASE_WRONG' });
    await app.ask('unlockVault', { passphrase: otherPassphrase });
    expect(await readAll(app)).toEqual(secrets);
  });

  test('goes back to the key store whole, and leaves no key behind', async () => {
    await app.ask('protectByPassphrase', { passphrase });
    await app.ask('protectByKeyStore', {});
    expect(await storage()).toMatchObject({ state: 'ready', protection: 'key-store' });
    expect(kindsOf(app)).toEqual(['key-store']);
    expect(onDisk('protection') + onDisk('protection-copy')).not.toContain('sealedKey');
    await nextRun();
    expect(await readAll(app)).toEqual(secrets);
  });

  test.each([
    ['missing', 'STORAGE_KEY_STORE_UNAVAILABLE'],
    ['plain-text', 'STORAGE_KEY_STORE_PLAIN_TEXT'],
    ['locked', 'STORAGE_KEY_STORE_LOCKED'],
    ['hanging', 'STORAGE_KEY_STORE_HANGING'],
  ] as const)('does not go back to a key store that is %s', async (state, code) => {
    await app.ask('protectByPassphrase', { passphrase });
    app.cipher.state = { state, backend: 'test' };
    await expect(app.ask('protectByKeyStore', {})).rejects.toMatchObject({ code });
    expect(await storage()).toMatchObject({ state: 'ready', protection: 'passphrase' });
    expect(await readAll(app)).toEqual(secrets);
    await nextRun();
    await app.ask('unlockVault', { passphrase });
    expect(await readAll(app)).toEqual(secrets);
  });

  test('tells how far it is while everything is put under it', async () => {
    const seen: unknown[] = [];
    app.vaultReport.subscribe(({ converting }) => seen.push(converting));
    await app.ask('protectByPassphrase', { passphrase });
    expect(seen).toEqual([{ done: 0, total: 3 }, { done: 1, total: 3 }, { done: 2, total: 3 }, null]);
  });

  test('whose protection.json is broken opens by its copy', async () => {
    await app.ask('protectByPassphrase', { passphrase });
    await app.close();
    const { writeFileSync } = await import('node:fs');
    writeFileSync(path.join(app.vaultFolder, 'protection.json'), '{"schemaVersion": 1, "val');
    await nextRun();
    await app.ask('unlockVault', { passphrase });
    expect(await readAll(app)).toEqual(secrets);
    expect(JSON.parse(onDisk('protection'))).toMatchObject({ value: { present: 'passphrase' } });
  });

  test('of a newer version shows nothing, is not opened and not written over', async () => {
    await app.ask('protectByPassphrase', { passphrase });
    await app.close();
    const { writeFileSync } = await import('node:fs');
    const newer = JSON.stringify({ schemaVersion: 9, value: {} });
    writeFileSync(path.join(app.vaultFolder, 'protection.json'), newer);
    await nextRun();
    await expect(callMe()).rejects.toMatchObject({ code: 'STORAGE_VAULT_LOCKED' });
    expect((await app.ask('readSnapshot', {})).accounts).toEqual([]);
    await expect(app.ask('unlockVault', { passphrase })).rejects.toMatchObject({
      code: 'STORAGE_FILE_NEWER',
    });
    expect(onDisk('protection')).toBe(newer);
  });
});

describe('accounts that were kept for this run only', () => {
  test.each(['missing', 'plain-text', 'hanging', 'locked'] as const)(
    'become lasting under a passphrase, where the key store is %s',
    async (state) => {
      await app.close();
      start();
      app.cipher.state = { state, backend: 'none' };
      await app.posture.check();
      await app.ask('keepForThisRunOnly', {});
      accountId = await fillVault(app, person, server);
      expect(await readAll(app)).toEqual({});
      await app.ask('protectByPassphrase', { passphrase });
      secrets = await readAll(app);
      expect(Object.keys(secrets)).toHaveLength(3);
      expect((await app.ask('readSnapshot', {})).accounts).toMatchObject([{ keptForThisRunOnly: false }]);
      await nextRun();
      await app.ask('unlockVault', { passphrase });
      expect(await readAll(app)).toEqual(secrets);
      expect((await callMe()).status).toBe(200);
    },
  );

  test('become lasting beside accounts that only an absent key store can read, which come back with it', async () => {
    await app.close();
    app.cipher.state = { state: 'missing', backend: 'test' };
    start({ vaultFolder: app.vaultFolder, cipher: app.cipher });
    await app.posture.check();
    await app.ask('protectByPassphrase', { passphrase });
    await expect(callMe()).rejects.toMatchObject({ code: 'STORAGE_KEY_STORE_UNAVAILABLE' });
    app.cipher.state = { state: 'ready', backend: 'test' };
    await nextRun();
    await app.ask('unlockVault', { passphrase });
    await expect.poll(() => kindsOf(app)).toEqual(['passphrase']);
    expect(await readAll(app)).toMatchObject(secrets);
  });

  test('are not put under a passphrase while a key store that waits has secrets', async () => {
    app.cipher.state = { state: 'locked', backend: 'test' };
    await nextRun();
    await expect(app.ask('protectByPassphrase', { passphrase })).rejects.toMatchObject({
      code: 'STORAGE_KEY_STORE_LOCKED',
    });
  });
});
