import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
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

let server: LocalAuthorizationServer;
let app: RunningApp;
let person: ReturnType<typeof personAtBrowser>;
let accountId: string;
let accountFile: string;
let indexFile: string;

beforeAll(async () => {
  server = await startLocalAuthorizationServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  person = personAtBrowser({ as: 'ada' });
  app = startApp({ providers: createProviderRegistry(server.issuer), browser: person.browser });
  accountId = await connect(app);
  accountFile = path.join(app.vaultFolder, 'accounts', `${accountId}.json`);
  indexFile = path.join(app.vaultFolder, 'accounts.json');
});
afterEach(() => app.close());

/** The next run, after something was done to the files. */
async function startAgainAfter(work: () => void): Promise<void> {
  await app.close();
  work();
  const { vaultFolder, cipher } = app;
  app = startApp({
    providers: createProviderRegistry(server.issuer),
    browser: person.browser,
    vaultFolder,
    cipher,
  });
  await app.posture.check();
  await app.inspectAccounts();
}

const setAside = async () => (await app.ask('readSnapshot', {})).vault.setAside;
const nameOfOnly = async () => (await setAside())[0]?.name ?? '';
const health = async () => (await app.ask('readSnapshot', {})).accounts[0]?.health;
const callMe = async () => {
  const request = apiRequest(`${server.issuer}/api/me`);
  return (await app.ask('callApi', { accountId, request })).status;
};
const inVault = (name: string) => path.join(app.vaultFolder, name);

describe("an account's file that was broken", () => {
  beforeEach(() => startAgainAfter(() => writeFileSync(accountFile, '{"schemaVersion": 3, "va')));

  test('is in the list at once and after the next start, with whose it is', async () => {
    const entry = {
      name: expect.stringMatching(/^accounts\/[\w-]+\.broken-[\w-]+Z\.json$/),
      what: 'account',
      accountName: 'Ada Lovelace',
      sizeBytes: 24,
    };
    expect(await setAside()).toMatchObject([entry]);
    expect(Math.abs(Date.now() - ((await setAside())[0]?.atMs ?? 0))).toBeLessThan(60_000);
    await startAgainAfter(() => undefined);
    expect(await setAside()).toMatchObject([entry]);
  });

  test('is not put back while it is broken, nor when it is of a newer version', async () => {
    const name = await nameOfOnly();
    await expect(app.ask('restoreSetAside', { name })).rejects.toMatchObject({ code: 'STORAGE_FILE_BROKEN' });
    writeFileSync(inVault(name), '{"schemaVersion": 99, "value": {}}');
    await expect(app.ask('restoreSetAside', { name })).rejects.toMatchObject({ code: 'STORAGE_FILE_NEWER' });
    expect(existsSync(accountFile)).toBe(false);
    expect(await setAside()).toHaveLength(1);
  });

  test('can be deleted', async () => {
    const name = await nameOfOnly();
    await app.ask('removeSetAside', { name });
    expect(existsSync(inVault(name))).toBe(false);
    expect(await setAside()).toEqual([]);
  });
});

test('an account file that was mended is put back, and the account works in the same run', async () => {
  const whole = readFileSync(accountFile, 'utf8');
  await startAgainAfter(() => writeFileSync(accountFile, 'x'));
  expect(await health()).toMatchObject({ state: 'unreadable' });
  const name = await nameOfOnly();
  writeFileSync(inVault(name), whole);
  await app.ask('restoreSetAside', { name });
  expect(await health()).toEqual({ state: 'active' });
  expect(await callMe()).toBe(200);
  expect(await setAside()).toEqual([]);
});

test('what stands in the place of a file that is put back is set aside in its turn', async () => {
  const first = readFileSync(indexFile, 'utf8');
  person.choices = { as: 'grace' };
  await connect(app);
  const aside = 'accounts.broken-2026-01-02T03-04-05-006Z.json';
  const second = readFileSync(indexFile, 'utf8');
  await startAgainAfter(() => writeFileSync(inVault(aside), first));
  expect(await setAside()).toMatchObject([
    { name: aside, what: 'accounts', accountName: null, atMs: Date.UTC(2026, 0, 2, 3, 4, 5, 6) },
  ]);
  await app.ask('restoreSetAside', { name: aside });
  expect(readFileSync(inVault(await nameOfOnly()), 'utf8')).toBe(second);
  // Whom the older index does not know is not lost: the account's own file names her.
  expect(app.accounts.list().map(({ displayName }) => displayName)).toEqual(['Ada Lovelace', 'Grace Hopper']);
});

test('settings that are put back are in force at once', async () => {
  await app.ask('changeSettings', { theme: 'dark' });
  const aside = 'settings.broken-2026-01-02T03-04-05-006Z.json';
  await startAgainAfter(() => renameSync(inVault('settings.json'), inVault(aside)));
  expect((await app.ask('readSnapshot', {})).settings.theme).toBe('system');
  await app.ask('restoreSetAside', { name: aside });
  expect((await app.ask('readSnapshot', {})).settings.theme).toBe('dark');
});

test.each([
  '../outside.broken-2026-01-02T03-04-05-006Z.json',
  'accounts/../settings.json',
  'settings.json',
  'accounts.json',
  '/etc/passwd',
  'nothing.broken-2026-01-02T03-04-05-006Z.json',
])('%s is no file that was set aside, and is neither put back nor deleted', async (name) => {
  await app.ask('changeSettings', { theme: 'dark' });
  writeFileSync(path.join(app.vaultFolder, '..', 'outside.broken-2026-01-02T03-04-05-006Z.json'), '{}');
  const before = readdirSync(path.join(app.vaultFolder, '..'), { recursive: true });
  for (const request of ['restoreSetAside', 'removeSetAside'] as const)
    await expect(app.ask(request, { name })).rejects.toMatchObject({ code: 'REQUEST_REFUSED' });
  expect(readdirSync(path.join(app.vaultFolder, '..'), { recursive: true })).toEqual(before);
});

test('the vault folder is shown in the file manager', async () => {
  await app.ask('showVaultFolder', {});
  expect(app.shown).toEqual([app.vaultFolder]);
});
