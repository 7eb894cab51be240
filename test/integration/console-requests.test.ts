import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { apiRequest } from '../support/app/api-request.ts';
import { type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { connect, personAtBrowser } from '../support/app/person.ts';
import {
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

const passphrase = 'four words of a passphrase';

let server: LocalAuthorizationServer;
let app: RunningApp;
let accountId: string;

const start = (options: Partial<Parameters<typeof startApp>[0]> = {}) =>
  startApp({
    providers: createProviderRegistry(server.issuer),
    browser: personAtBrowser({ as: 'ada' }).browser,
    ...options,
  });
const startAgain = async () => {
  const { vaultFolder, cipher } = app;
  await app.close();
  app = start({ vaultFolder, cipher });
  await app.posture.check();
};

beforeAll(async () => {
  server = await startLocalAuthorizationServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  app = start();
  accountId = await connect(app);
});
afterEach(() => app.close());

const request = (where: string, changes = {}) => apiRequest(server.issuer + where, changes);
const call = (where: string, changes = {}) =>
  app.ask('callApi', { accountId, request: request(where, changes) });
const book = () => app.ask('readRequests', { accountId });
const onDisk = () => readFileSync(path.join(app.vaultFolder, 'requests.json'), 'utf8');

test('what was sent is kept over a restart, encrypted, equal ones in a row once, and at most 50', async () => {
  const headers = [
    { name: 'X-Api-Key', value: 'canary-of-a-header' },
    { name: 'X-Plain', value: 'seen' },
  ];
  for (let round = 0; round < 2; round += 1)
    await call('/api/echo?access_token=canary-of-a-query', { method: 'POST', headers, body: '{"a":1}' });
  await call('/api/nothing');
  await startAgain();
  const { history } = await book();
  expect(history).toMatchObject([
    { method: 'GET', url: `${server.issuer}/api/nothing`, status: 404 },
    { method: 'POST', status: 200, body: '{"a":1}', url: `${server.issuer}/api/echo?access_token=` },
  ]);
  expect(history[1]?.headers).toEqual([
    { name: 'X-Api-Key', value: '' },
    { name: 'X-Plain', value: 'seen' },
  ]);
  expect(onDisk()).not.toContain('echo');
  for (let round = 0; round < 51; round += 1) await call(`/api/nothing?page=${round}`);
  expect((await book()).history).toHaveLength(50);
});

test('a saved request comes first when it was used last, and is gone when it is removed', async () => {
  const save = (name: string, where: string) =>
    app.ask('saveRequest', { accountId, name, request: request(where) });
  const { requestId } = await save('Me', '/api/me');
  app.clock.aheadMs += 1000;
  await save('Items', '/api/items');
  app.clock.aheadMs += 1000;
  expect((await book()).saved.map(({ name }) => name)).toEqual(['Items', 'Me']);
  await call('/api/me');
  expect((await book()).saved.map(({ name }) => name)).toEqual(['Me', 'Items']);
  await app.ask('removeRequest', { accountId, requestId });
  await startAgain();
  expect((await book()).saved.map(({ name }) => name)).toEqual(['Items']);
  const body = 'b'.repeat(65 * 1024);
  const large = { accountId, name: 'Large', request: request('/api/echo', { method: 'POST', body }) };
  await expect(app.ask('saveRequest', large)).rejects.toMatchObject({ code: 'REQUEST_TOO_LARGE' });
});

test('cleared history can be brought back, with what came since', async () => {
  await call('/api/me');
  await app.ask('clearRequestHistory', { accountId });
  expect((await book()).history).toEqual([]);
  await call('/api/items');
  await app.ask('restoreRequestHistory', { accountId });
  const paths = (await book()).history.map(({ url }) => new URL(url).pathname);
  expect(paths).toEqual(['/api/items', '/api/me']);
});

test('it goes with its account, and from one protection to the other', async () => {
  await call('/api/me');
  await app.requestBooks.writeUnwritten();
  const before = onDisk();
  await app.ask('protectByPassphrase', { passphrase });
  expect((await book()).history).toHaveLength(1);
  expect(onDisk()).not.toBe(before);
  await startAgain();
  await app.ask('unlockVault', { passphrase });
  await app.ask('protectByKeyStore', {});
  await startAgain();
  expect((await book()).history).toHaveLength(1);
  await app.ask('disconnectAccount', { accountId, revoke: 'never' });
  expect(JSON.parse(onDisk()).value).toEqual([]);
});

test('a broken file is set aside, told of, and a new one is begun', async () => {
  await call('/api/me');
  await app.requestBooks.writeUnwritten();
  writeFileSync(path.join(app.vaultFolder, 'requests.json'), 'no JSON at all');
  await startAgain();
  expect((await app.ask('readSnapshot', {})).vault.setAside).toMatchObject([{ what: 'requests' }]);
  expect((await book()).history).toEqual([]);
  await call('/api/me');
  expect((await book()).history).toHaveLength(1);
});

test('an answer waits for no disk: what was sent is seen at once, and written within about a second', async () => {
  await call('/api/me');
  await call('/api/items');
  expect((await book()).history).toHaveLength(2);
  expect(existsSync(path.join(app.vaultFolder, 'requests.json'))).toBe(false);
  await expect
    .poll(() => existsSync(path.join(app.vaultFolder, 'requests.json')), { timeout: 3_000 })
    .toBe(true);
  const before = onDisk();
  expect((await book()).history).toHaveLength(2);
  expect(onDisk()).toBe(before);
});

test('what was sent just before the vault was locked is there once it is unlocked', async () => {
  await app.ask('protectByPassphrase', { passphrase });
  await call('/api/me');
  await app.passphraseLock.lock();
  await app.ask('unlockVault', { passphrase });
  expect((await book()).history).toHaveLength(1);
});
