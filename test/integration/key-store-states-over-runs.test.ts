import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { apiRequest } from '../support/app/api-request.ts';
import { type AppOptions, type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { fillVault, readAll } from '../support/app/kept-secrets.ts';
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

const storage = async () => (await app.ask('readSnapshot', {})).storage;
const callMe = () => app.ask('callApi', { accountId, request: apiRequest(`${server.issuer}/api/me`) });

describe('a vault from before there were check values', () => {
  const forget = () => {
    for (const name of ['protection', 'protection-copy']) rmSync(path.join(app.vaultFolder, `${name}.json`));
  };

  test('is opened by a key store that can read one of its secrets', async () => {
    await nextRun(forget);
    expect(await storage()).toEqual({ state: 'ready', backend: 'test', protection: 'key-store' });
    expect(await readAll(app)).toEqual(secrets);
    await nextRun(() => app.cipher.loseKey());
    expect((await storage()).state).toBe('key-lost');
  });

  test('has lost its key where none of them can be read', async () => {
    await nextRun(() => {
      forget();
      app.cipher.loseKey();
    });
    expect(await storage()).toEqual({ state: 'key-lost', backend: 'test' });
  });

  test('with nothing in it is any key store’s', async () => {
    await app.close();
    start();
    await app.posture.check();
    expect((await storage()).state).toBe('ready');
  });
});

describe('a key store that asks for everything to be encrypted anew', () => {
  test('gets all of it, and needs its old key no more', async () => {
    await nextRun(() => app.cipher.rotateKey());
    await expect.poll(() => app.vaultReport.getState().converting).toBeNull();
    await app.close();
    await nextRun(() => app.cipher.dropOldKeys());
    expect((await storage()).state).toBe('ready');
    expect(await readAll(app)).toEqual(secrets);
  });

  test('tells how far it is', async () => {
    await app.close();
    app.cipher.rotateKey();
    start({ vaultFolder: app.vaultFolder, cipher: app.cipher });
    const seen: unknown[] = [];
    app.vaultReport.subscribe(({ converting }) => seen.push(converting));
    await app.posture.check();
    await expect.poll(() => seen).toContainEqual({ done: 2, total: 3 });
    await expect.poll(() => seen.at(-1)).toBeNull();
  });

  test('is asked at any time of a run', async () => {
    await nextRun();
    app.cipher.rotateKey();
    expect((await callMe()).status).toBe(200);
    await nextRun(() => app.cipher.dropOldKeys());
    expect(await readAll(app)).toMatchObject(secrets);
  });

  test('and does so for ever, is obeyed once a run', async () => {
    await app.close();
    const { cipher, vaultFolder } = app;
    const decrypt = cipher.decrypt.bind(cipher);
    cipher.decrypt = async (cipherText) => ({ ...(await decrypt(cipherText)), encryptAgain: true });
    start({ vaultFolder, cipher });
    const seen: unknown[] = [];
    app.vaultReport.subscribe(({ converting }) => seen.push(converting));
    await app.posture.check();
    await callMe();
    await app.close();
    expect(seen.filter((each) => each === null)).toHaveLength(1);
  });
});

test('a passphrase vault whose protection.json and copy are gone is no key store’s, and is left untouched', async () => {
  await app.ask('protectByPassphrase', { passphrase: 'correct horse battery staple' });
  await nextRun(() => {
    for (const name of ['protection', 'protection-copy']) rmSync(path.join(app.vaultFolder, `${name}.json`));
  });
  expect(await storage()).toEqual({ state: 'key-lost', backend: 'test' });
});
