import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { apiRequest } from '../support/app/api-request.ts';
import { type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { personAtBrowser } from '../support/app/person.ts';
import { begin, startWatched } from '../support/conformance/watched-app.ts';
import {
  signInAndConsent,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

const hourMs = 3_600_000;
let app: RunningApp;
const closing: Array<() => unknown> = [];

afterEach(async () => {
  vi.useRealTimers();
  await app.close();
  for (const close of closing.splice(0)) await close();
});

/** A server in a process of its own, whose clock is right. */
async function serverElsewhere(...options: string[]): Promise<string> {
  const run = path.resolve(import.meta.dirname, '../support/local-authorization-server/run.ts');
  const child = spawn(process.execPath, [run, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  closing.push(() => child.kill());
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return (JSON.parse(line.toString()) as { issuer: string }).issuer;
}

const setClock = (offMs: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + offMs });

async function connectWithClockOff(issuer: string, offMs: number): Promise<string> {
  app = startApp({
    providers: createProviderRegistry(issuer),
    // Only the app's clock is wrong, not the browser's.
    browser: async (url, running) => {
      vi.useRealTimers();
      const callback = await signInAndConsent(url.href, { as: 'ada' });
      setClock(offMs);
      running.receiveLink(callback);
    },
  });
  setClock(offMs);
  const step = await app.ended(await begin(app, { scopes: ['api:read'] }));
  expect(step).toMatchObject({ at: 'connected' });
  return step.at === 'connected' ? step.accountId : '';
}

describe.each([1, -1])('with a clock that is off by %i h', (hours) => {
  test('an account connects, serves and refreshes, and its token ends by the clock it was counted by [F:clock-off-by-an-hour]', async () => {
    const issuer = await serverElsewhere();
    const accountId = await connectWithClockOff(issuer, hours * hourMs);
    const { accessTokenExpiresAtMs, obtainedAtMs } = app.secrets.metadata(accountId);
    expect((accessTokenExpiresAtMs ?? 0) - obtainedAtMs).toBe(300_000);
    expect(Math.abs(obtainedAtMs - Date.now())).toBeLessThan(20_000);
    await app.ask('refreshAccount', { accountId });
    const call = { accountId, request: apiRequest(`${issuer}/api/me`) };
    expect(await app.ask('callApi', call)).toMatchObject({ status: 200, refreshed: false });
    expect((await app.ask('readSnapshot', {})).accounts[0]?.health).toEqual({ state: 'active' });
  });

  test('and is put right later, the account goes on [F:clock-off-by-an-hour]', async () => {
    const issuer = await serverElsewhere();
    const accountId = await connectWithClockOff(issuer, hours * hourMs);
    vi.useRealTimers();
    const call = { accountId, request: apiRequest(`${issuer}/api/me`) };
    expect((await app.ask('callApi', call)).status).toBe(200);
    await app.ask('refreshAccount', { accountId });
    expect((await app.ask('callApi', call)).status).toBe(200);
    const { accessTokenExpiresAtMs } = app.secrets.metadata(accountId);
    expect((accessTokenExpiresAtMs ?? 0) - Date.now()).toBeLessThanOrEqual(300_000);
  });
});

describe.each([1, -1])('with tokens that are bound to a key, and a clock that is off by %i h', (hours) => {
  test('the API and the refresh take the proofs, in the next run too [R36] [F:clock-off-by-an-hour]', async () => {
    const issuer = await serverElsewhere('--dpop');
    const accountId = await connectWithClockOff(issuer, hours * hourMs);
    const call = { accountId, request: apiRequest(`${issuer}/api/me`) };
    expect(await app.ask('callApi', call)).toMatchObject({ status: 200, refreshed: false });
    const { vaultFolder, cipher } = app;
    await app.close();
    app = startApp({ providers: createProviderRegistry(issuer), vaultFolder, cipher });
    expect(await app.ask('callApi', call)).toMatchObject({ status: 200, refreshed: false });
    await app.ask('refreshAccount', { accountId });
    expect(await app.ask('callApi', call)).toMatchObject({ status: 200, refreshed: false });
  });
});

describe('the computer sleeps while access tokens expire', () => {
  async function asleepForTheNight() {
    const server = await startLocalAuthorizationServer();
    closing.push(() => server.close());
    app = startWatched(server, { browser: personAtBrowser({ as: 'ada' }).browser }).app;
    await app.ended(await begin(app, { scopes: ['api:read'] }));
    const accountId = app.accounts.list()[0]?.id ?? '';
    app.schedule.planAll();
    const refreshes = () => server.records.filter(({ point }) => point === 'refresh').length;
    // Timers stand still meanwhile; the wall clock does not.
    app.clock.aheadMs = 8 * hourMs;
    return { server, accountId, refreshes };
  }

  test('and each is refreshed once when it wakes, with nobody asking [F:sleep-through-expiry]', async () => {
    const { refreshes } = await asleepForTheNight();
    expect(refreshes()).toBe(0);
    app.schedule.wake();
    await expect.poll(refreshes).toBe(1);
    await expect
      .poll(async () => (await app.ask('readSnapshot', {})).accounts[0]?.health)
      .toEqual({ state: 'active' });
  });

  test('and a call just then waits for that refresh, and works [F:sleep-through-expiry] [F:two-refreshes-at-once]', async () => {
    const { server, accountId, refreshes } = await asleepForTheNight();
    app.schedule.wake();
    const call = () => app.ask('callApi', { accountId, request: apiRequest(`${server.issuer}/api/me`) });
    const answers = await Promise.all([call(), call(), app.ask('refreshAccount', { accountId }).then(call)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(refreshes()).toBe(1);
  });
});
