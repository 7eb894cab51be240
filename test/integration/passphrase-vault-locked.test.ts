import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type EventName, requests } from '../../electron/ipc/contract.ts';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { apiRequest } from '../support/app/api-request.ts';
import { type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { fillVault, otherPassphrase, passphrase } from '../support/app/kept-secrets.ts';
import { personAtBrowser } from '../support/app/person.ts';
import {
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

let server: LocalAuthorizationServer;
let app: RunningApp;
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
  await app.close();
});

function start(previous?: RunningApp): void {
  person = personAtBrowser({ as: 'ada' });
  app = startApp({
    providers: createProviderRegistry(server.issuer),
    browser: (url, running) => person.browser(url, running),
    ...(previous && { vaultFolder: previous.vaultFolder, cipher: previous.cipher }),
  });
}

const locked = { code: 'STORAGE_VAULT_LOCKED', advice: 'unlock-vault' };
const callMe = () => app.ask('callApi', { accountId, request: apiRequest(`${server.issuer}/api/me`) });
const unlock = () => app.ask('unlockVault', { passphrase });

describe('a locked vault', () => {
  test('tells the window nothing of what is in it', async () => {
    await app.ask('lockVault', {});
    const snapshot = await app.ask('readSnapshot', {});
    expect(snapshot).toMatchObject({
      storage: { state: 'passphrase-locked', nextTryAtMs: null },
      ...{ accounts: [], attempts: [], providers: [], notices: [], revocations: [] },
      vault: { setAside: [], converting: null, unreadableAccounts: 0 },
    });
    expect(JSON.stringify(snapshot)).not.toMatch(/Ada|Grace|another-client/);
  });

  test('refuses everything but what opens it, or has nothing to do with it', async () => {
    await app.ask('lockVault', {});
    const answers: Record<string, unknown> = {};
    for (const [name, handler] of Object.entries(app.handlers as Record<string, (input: unknown) => unknown>))
      answers[name] = await Promise.resolve()
        .then(() => handler({ passphrase, theme: 'dark', noticeId: '' }))
        .then(
          () => 'answered',
          (error: { code: string }) => error.code,
        );
    const answered = Object.keys(answers).filter((name) => answers[name] === 'answered');
    expect(answered.sort()).toEqual([
      ...['changeSettings', 'checkKeyStore', 'dismissNotice', 'lockVault', 'readSnapshot', 'unlockVault'],
    ]);
    const refused = Object.values(answers).filter((answer) => answer === 'STORAGE_VAULT_LOCKED');
    expect(refused).toHaveLength(Object.keys(requests).length - answered.length);
  });

  test('sends events that tell nothing either, and all of it again when it is open', async () => {
    const sent: [EventName, unknown][] = [];
    app.snapshot.publish((event, payload) => sent.push([event, payload]));
    await app.ask('lockVault', {});
    app.accounts.touch(app.accounts.list()[0]?.id ?? '');
    app.wake();
    const names = new Set(sent.map(([event]) => event));
    expect(names).toContain('accounts.changed');
    expect(JSON.stringify(sent)).not.toMatch(/Ada|Grace|another-client/);
    sent.length = 0;
    await unlock();
    const told = JSON.stringify(sent);
    for (const name of ['Ada Lovelace', 'Grace Hopper', 'another-client']) expect(told).toContain(name);
  });

  test('is locked at every start', async () => {
    await app.close();
    start(app);
    expect((await app.ask('readSnapshot', {})).storage.state).toBe('passphrase-locked');
    await expect(callMe()).rejects.toMatchObject(locked);
    await app.posture.check();
    expect((await app.ask('readSnapshot', {})).accounts).toEqual([]);
  });

  test('is no matter of accounts for this run', async () => {
    await app.ask('lockVault', {});
    await expect(app.ask('keepForThisRunOnly', {})).rejects.toMatchObject(locked);
  });

  test('is there only under a passphrase', async () => {
    await app.ask('protectByKeyStore', {});
    await expect(app.ask('lockVault', {})).rejects.toMatchObject({ code: 'REQUEST_REFUSED' });
    await expect(app.ask('unlockVault', { passphrase })).rejects.toMatchObject({ code: 'REQUEST_REFUSED' });
    expect((await callMe()).status).toBe(200);
  });
});

describe('a wrong passphrase', () => {
  const guess = () =>
    app.ask('unlockVault', { passphrase: otherPassphrase }).then(
      (): { code: string; retryAfterSeconds?: number } => ({ code: 'unlocked' }),
      (error: { code: string; retryAfterSeconds?: number }) => error,
    );
  const nextTryAtMs = async () => {
    const { storage } = await app.ask('readSnapshot', {});
    return storage.state === 'passphrase-locked' ? storage.nextTryAtMs : undefined;
  };

  beforeEach(() => app.passphraseLock.lock());

  test('is waited for from the third on, twice as long each time, and 5 minutes at most', async () => {
    const waits: unknown[] = [];
    for (let wrong = 0; wrong < 12; wrong += 1) {
      expect(await guess()).toMatchObject({ code: 'PASSPHRASE_WRONG' });
      const paused = await guess();
      if (paused.code !== 'PASSPHRASE_PAUSED') {
        expect(paused.code).toBe('PASSPHRASE_WRONG');
        wrong += 1;
        continue;
      }
      waits.push(paused.retryAfterSeconds);
      app.clock.aheadMs += (paused.retryAfterSeconds ?? 0) * 1000;
    }
    expect(waits).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
  });

  test('is told of with the time of the next try, and forgotten with the right one', async () => {
    expect(await nextTryAtMs()).toBeNull();
    for (let wrong = 0; wrong < 3; wrong += 1) await guess();
    const inMs = Number(await nextTryAtMs()) - Date.now();
    expect(inMs).toBeGreaterThan(1000);
    expect(inMs).toBeLessThanOrEqual(2000);
    await expect(unlock()).rejects.toMatchObject({ code: 'PASSPHRASE_PAUSED', retryAfterSeconds: 2 });
    app.clock.aheadMs = 2000;
    await unlock();
    await app.passphraseLock.lock();
    expect(await nextTryAtMs()).toBeNull();
    expect(await guess()).toMatchObject({ code: 'PASSPHRASE_WRONG' });
    expect(await guess()).toMatchObject({ code: 'PASSPHRASE_WRONG' });
  });

  test('is remembered over a restart', async () => {
    for (let wrong = 0; wrong < 3; wrong += 1) await guess();
    await app.close();
    start(app);
    expect(Number(await nextTryAtMs())).toBeGreaterThan(Date.now());
    expect(await guess()).toMatchObject({ code: 'PASSPHRASE_PAUSED' });
  });

  test('tried many times at once is tried no more often', async () => {
    const codes = (await Promise.all(Array.from({ length: 10 }, guess))).map(({ code }) => code);
    expect(codes.filter((code) => code === 'PASSPHRASE_WRONG')).toHaveLength(3);
    expect(codes.filter((code) => code === 'PASSPHRASE_PAUSED')).toHaveLength(7);
  });

  test('counts in a change of the passphrase too', async () => {
    await unlock();
    const change = { current: otherPassphrase, next: 'four other words here' };
    for (let wrong = 0; wrong < 3; wrong += 1)
      await expect(app.ask('changePassphrase', change)).rejects.toMatchObject({ code: 'PASSPHRASE_WRONG' });
    await expect(app.ask('changePassphrase', change)).rejects.toMatchObject({ code: 'PASSPHRASE_PAUSED' });
  });
});
