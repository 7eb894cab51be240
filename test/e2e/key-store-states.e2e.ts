import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from '@playwright/test';
import type { StartedApp } from './fixtures.ts';
import { type CallApi, expect, type Start, test } from './key-store-fixtures.ts';
import { VaultOnDisk } from './vault-on-disk.ts';

const protectionFiles = ['protection.json', 'protection-copy.json'];
const passphrase = 'seven ravens over the frozen lake';

const seen: Array<Record<'state' | 'the key store' | 'the window said' | 'after', string>> = [];
test.afterAll(() => console.table(seen));

async function snapshotOf({ window: page }: StartedApp) {
  const snapshot = await page.evaluate(() => window.accounts.readSnapshot({}));
  if (!snapshot.ok) throw new Error(snapshot.error.code);
  return snapshot.value;
}

/** For the table at the end: what the window's panel is headed, and how long after the app was started. */
async function note(app: StartedApp, keyStore: string, said: Locator, startedMs: number): Promise<void> {
  const after = `${((Date.now() - startedMs) / 1000).toFixed(1)} s`;
  const { state } = (await snapshotOf(app)).storage;
  const title = (await said.getByRole('heading', { level: 2 }).textContent()) ?? '';
  seen.push({ state, 'the key store': keyStore, 'the window said': title, after });
}

test('a locked keyring: accounts are shown, nothing is asked of their provider, and all goes on once it is unlocked [F:key-store-locked]', async ({
  callApi,
  keyStore,
  server,
  start,
  vault,
}) => {
  await keyStore.lock();
  // Due for a refresh, so that one would be asked for if it could.
  const expired = { accessTokenExpiresAtMs: Date.now() - 60_000 };
  vault.edit(`accounts/${vault.accountId()}.json`, ({ metadata }) => Object.assign(metadata ?? {}, expired));
  const before = { secrets: vault.secrets(), asked: server.records.length };
  const startedMs = Date.now();
  const app = await start();
  const said = app.holdfast.region('The key store is locked');
  await expect(said).toBeVisible({ timeout: 8_000 });
  await note(app, 'is locked', said, startedMs);
  await expect(app.holdfast.account('Ada Lovelace')).toBeVisible();
  const tryAgain = said.getByRole('button', { name: 'Unlock and try again' });
  await tryAgain.click();
  expect(await callApi(app)).toBe('STORAGE_KEY_STORE_LOCKED');
  await expect(tryAgain).toBeVisible();
  expect(server.records.slice(before.asked)).toEqual([]);
  expect(vault.secrets()).toEqual(before.secrets);

  await keyStore.unlock();
  await tryAgain.click();
  await expect(said).toBeHidden();
  expect(await callApi(app)).toBe(200);
  expect(server.records.slice(before.asked).map(({ grantType }) => grantType)).toContain('refresh_token');
});

test('a keyring that never answers: the window is there at once and works, and goes on by itself when it answers [F:key-store-hanging]', async ({
  callApi,
  keyStore,
  start,
}) => {
  await keyStore.pause();
  const startedMs = Date.now();
  const app = await start();
  await expect(app.holdfast.account('Ada Lovelace')).toBeVisible();
  const shownAfterMs = Date.now() - startedMs;
  expect(shownAfterMs).toBeLessThan(3_000);
  await app.holdfast.openSettings();
  const said = app.holdfast.region('The key store does not answer');
  await expect(said).toBeVisible({ timeout: 12_000 });
  const did = `takes questions, answers none; the window was there after ${shownAfterMs} ms`;
  await note(app, did, said, startedMs);
  const askedMs = Date.now();
  await app.electron.evaluate(() => 'the main process answers');
  expect(Date.now() - askedMs).toBeLessThan(500);

  await keyStore.goOn();
  await expect(said).toBeHidden();
  expect(await callApi(app)).toBe(200);
});

test('no key store at all: refused, what is kept stays, and nothing new is written [F:key-store-gone]', async ({
  callApi,
  keyStore,
  start,
  vault,
}) => {
  await keyStore.end();
  await isRefused('gnome-libsecret', 'is not there', { callApi, start, vault });
});

test('a key store whose key everybody knows: refused, what is kept stays, and nothing new is written', async ({
  callApi,
  start,
  vault,
}) => {
  await isRefused('basic', 'is not to be used (--password-store=basic)', { callApi, start, vault });
});

/** With an account from earlier, and for somebody who has none yet. */
async function isRefused(
  passwordStore: string,
  keyStore: string,
  { callApi, start, vault }: { callApi: CallApi; start: Start; vault: VaultOnDisk },
): Promise<void> {
  const before = vault.secrets();
  const startedMs = Date.now();
  const app = await start({ passwordStore });
  const said = app.holdfast.region('There is no safe key store');
  await expect(said).toBeVisible();
  await note(app, keyStore, said, startedMs);
  expect(await callApi(app)).toBe('STORAGE_KEY_STORE_PLAIN_TEXT');
  expect(vault.secrets()).toEqual(before);
  await app.close();

  const configFolder = mkdtempSync(path.join(vault.folder, '../../new-'));
  const another = await start({ passwordStore, configFolder });
  await expect(another.holdfast.region('There is no safe key store')).toBeVisible();
  const wish = { providerId: 'demo', scopes: [], clientId: null, by: 'default' as const };
  await another.window.evaluate((asked) => window.accounts.connectAccount(asked), wish);
  const step = async () => (await snapshotOf(another)).attempts.at(-1)?.step;
  await expect.poll(step).toMatchObject({ at: 'failed', error: { code: 'STORAGE_KEY_STORE_PLAIN_TEXT' } });
  await another.close();
  expect(new VaultOnDisk(path.join(configFolder, 'Holdfast/vault')).texts()).toEqual({});
}

test('another key store than the one that has the key: both are named, nothing is touched, and the earlier one opens it again [F:key-store-changed]', async ({
  callApi,
  start,
  vault,
}) => {
  const before = vault.texts();
  const checkValue = Buffer.from('v11, and what another key store made of it').toString('base64');
  for (const name of protectionFiles)
    vault.edit(name, (value) => Object.assign(value, { backend: 'kwallet6', checkValue }));
  const startedMs = Date.now();
  const app = await start();
  const said = app.holdfast.region('This is another key store');
  await expect(said).toContainText('KWallet');
  await expect(said).toContainText('GNOME Keyring');
  await note(app, 'is another one than protection.json names', said, startedMs);
  expect(await callApi(app)).toBe('STORAGE_KEY_STORE_CHANGED');
  await app.close();
  const after = vault.secrets();
  expect(Object.keys(after)).not.toEqual([]);
  for (const [name, text] of Object.entries(after)) expect(text, name).toBe(before[name]);

  for (const name of protectionFiles) vault.write(name, before[name] ?? '');
  const again = await start();
  expect(await callApi(again)).toBe(200);
});

test.describe('a keyring that was made anew', () => {
  test.use({ hasBrowser: true });

  test('has lost the key: that is said, it can be gone on with, and a new consent sets the old file aside', async ({
    callApi,
    keyStore,
    person,
    start,
    vault,
  }) => {
    const before = vault.secrets();
    await keyStore.loseEverything();
    const startedMs = Date.now();
    const app = await start();
    const { holdfast } = app;
    const said = holdfast.region('The key is gone');
    await expect(said).toContainText('1 account');
    await note(app, 'has another key than before', said, startedMs);
    expect(await callApi(app)).toBe('STORAGE_KEY_LOST');
    expect(vault.secrets()).toEqual(before);
    await said.getByRole('button', { name: 'Go on with a new key…' }).click();
    await holdfast.sheet.getByRole('button', { name: 'Go on', exact: true }).click();
    await expect(said).toBeHidden();
    expect(vault.secrets()).toEqual(before);

    await holdfast.account('Ada Lovelace').click();
    await holdfast.button('Reconnect').click();
    await person.signIn('ada');
    await person.allow();
    await holdfast.seesConnected();
    expect(await callApi(app)).toBe(200);
    const account = `accounts/${vault.accountId()}`;
    const aside = Object.entries(vault.secrets()).filter(([name]) => name.startsWith(`${account}.broken-`));
    expect(aside.map(([, text]) => text)).toEqual([before[`${account}.json`]]);
  });
});

test('a key store that asks for it gets everything encrypted anew, and all can be read afterwards', async ({
  callApi,
  start,
  vault,
}) => {
  const app = await start();
  expect(await callApi(app)).toBe(200);
  const before = vault.fileVersions();
  // Electron 22 never asks. Here it does, once for each ciphertext that it is given.
  await app.electron.evaluate(({ safeStorage }) => {
    const decrypt = safeStorage.decryptStringAsync.bind(safeStorage);
    const given = new Set<string>();
    safeStorage.decryptStringAsync = async (encrypted) => {
      const shouldReEncrypt = !given.has(encrypted.toString('base64'));
      given.add(encrypted.toString('base64'));
      return { ...(await decrypt(encrypted)), shouldReEncrypt };
    };
  });
  await app.window.evaluate(() => window.accounts.checkKeyStore({}));
  const replaced = () => {
    const now = vault.fileVersions();
    return Object.keys(before).filter((name) => now[name] !== before[name]);
  };
  await expect.poll(replaced).toEqual(Object.keys(before));
  await app.close();
  const again = await start();
  expect(await callApi(again)).toBe(200);
});

test('a vault under a passphrase is locked at once with the screen, and when nobody is there', async ({
  callApi,
  start,
}) => {
  const app = await start();
  const { electron, holdfast, window: page } = app;
  await holdfast.openSettings();
  await holdfast.protectByPassphrase(passphrase);
  await page.getByLabel('Lock when nobody is there').selectOption('1');
  const isLockedWithin = async (timeout: number) => {
    await expect(holdfast.heading('Holdfast is locked')).toBeVisible({ timeout });
    await expect(page.getByText('Ada Lovelace')).toBeHidden();
    expect(await callApi(app)).toBe('STORAGE_VAULT_LOCKED');
  };
  expect(await callApi(app)).toBe(200);
  await electron.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'));
  await isLockedWithin(1_000);
  await holdfast.unlock(passphrase);
  await expect(holdfast.heading('Holdfast is locked')).toBeHidden();
  expect(await callApi(app)).toBe(200);
  await electron.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 61;
  });
  // It is asked every 5 s.
  await isLockedWithin(6_000);
});
