import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { apiRequest } from '../support/app/api-request.ts';
import { type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { connect, personAtBrowser } from '../support/app/person.ts';
import { TestCipher } from '../support/app/test-cipher.ts';
import {
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

const script = path.resolve(import.meta.dirname, '../support/conformance/app-holder.ts');
const key = randomBytes(32);

let server: LocalAuthorizationServer;
let vaultFolder: string;
let other: Awaited<ReturnType<typeof otherProcess>>;
let app: RunningApp;

beforeEach(async () => {
  server = await startLocalAuthorizationServer();
  vaultFolder = path.join(mkdtempSync(path.join(os.tmpdir(), 'holdfast-two-')), 'vault');
  other = await otherProcess();
});
afterEach(async () => {
  other.child.kill('SIGKILL');
  await app.close();
  await server.close();
});

/** The app in another process, which has the vault first. */
async function otherProcess() {
  const child = spawn(process.execPath, [script, vaultFolder, server.issuer, key.toString('base64')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
  const answer = async () => (await answers.next()).value ?? '';
  expect(await answer()).toBe('ready');
  return {
    child,
    ask: (order: string) => {
      child.stdin.write(`${order}\n`);
      return answer();
    },
  };
}

async function startHere(): Promise<void> {
  app = startApp({
    providers: createProviderRegistry(server.issuer),
    vaultFolder,
    cipher: new TestCipher(key),
    browser: personAtBrowser({ as: 'ada' }).browser,
  });
  await app.posture.check();
  app.begin();
}

const filesNow = () =>
  readdirSync(vaultFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => [name, readFileSync(path.join(parentPath, name), 'utf8')]);
const refreshes = () => server.records.filter(({ point }) => point === 'refresh').length;
const states = () => app.posture.state.getState().state;

test('a second process reads what is there, writes nothing, sends no refresh, and says why', async () => {
  const accountId = await other.ask('connect');
  await startHere();
  const before = filesNow();
  expect((await app.ask('readSnapshot', {})).storage).toEqual({ state: 'in-use' });
  expect(app.accounts.list().map(({ id }) => id)).toEqual([accountId]);
  const inUse = { code: 'STORAGE_IN_USE' };
  await expect(app.ask('refreshAccount', { accountId })).rejects.toMatchObject(inUse);
  await expect(app.ask('labelAccount', { accountId, label: 'Work' })).rejects.toMatchObject(inUse);
  await expect(app.ask('changeSettings', { theme: 'dark' })).rejects.toMatchObject(inUse);
  await expect(app.ask('disconnectAccount', { accountId, revoke: 'now' })).rejects.toMatchObject(inUse);
  await expect(app.ask('leave', { evenIfNotRevoked: true })).rejects.toMatchObject(inUse);
  const wish = { providerId: 'demo', scopes: [], clientId: null, by: 'default' as const };
  const { attemptId } = await app.ask('connectAccount', wish);
  expect(await app.ended(attemptId)).toMatchObject({ at: 'failed', error: inUse });
  expect(refreshes()).toBe(0);
  expect(server.records.filter(({ point }) => point === 'revocation')).toEqual([]);
  expect(filesNow()).toEqual(before);
  expect(await other.ask('refresh')).toBe('refreshed');
});

test('what is due is refreshed by the first alone, and by the second once it has the vault', async () => {
  await other.ask('connect');
  await startHere();
  app.clock.aheadMs = 10 * 60_000;
  app.wake();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(refreshes()).toBe(0);
  expect(await other.ask('close')).toBe('closed');
  await app.ask('checkKeyStore', {});
  await expect.poll(states).toBe('ready');
  await expect.poll(refreshes).toBe(1);
});

test('when the first is gone, trying again reads what it wrote last, and the vault is ours', async () => {
  await startHere();
  expect(app.accounts.list()).toEqual([]);
  const accountId = await other.ask('connect');
  await other.ask('refresh');
  await app.ask('checkKeyStore', {});
  expect(states()).toBe('in-use');
  other.child.kill('SIGKILL');
  await new Promise((resolve) => other.child.once('exit', resolve));
  await app.ask('checkKeyStore', {});
  expect(states()).toBe('ready');
  expect(app.accounts.list().map(({ id }) => id)).toEqual([accountId]);
  const request = apiRequest(`${server.issuer}/api/me`);
  expect((await app.ask('callApi', { accountId, request })).status).toBe(200);
  expect(await connect(app)).not.toBe(accountId);
  expect(app.accounts.list()).toHaveLength(2);
});
