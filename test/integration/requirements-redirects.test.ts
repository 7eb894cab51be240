import { Server } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { pendingRequestLifetimeMs } from '../../electron/authorization/pending-requests.ts';
import type { RunningApp } from '../support/app/app-without-electron.ts';
import { personAtBrowser } from '../support/app/person.ts';
import { begin, startWatched } from '../support/conformance/watched-app.ts';
import {
  type LocalAuthorizationServer,
  signInAndConsent,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

let server: LocalAuthorizationServer;
let app: RunningApp;

beforeAll(async () => {
  server = await startLocalAuthorizationServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.records.length = 0;
  app = startWatched(server).app;
});
afterEach(async () => {
  vi.restoreAllMocks();
  await app.close();
});

/** Begins by loopback and gives the address that the app listens on. */
async function listening() {
  const attemptId = await begin(app, { by: 'loopback' });
  await expect.poll(() => app.opened.length).toBe(1);
  const redirectUri = new URL(app.opened[0]?.searchParams.get('redirect_uri') ?? '');
  return { attemptId, redirectUri };
}

const answer = () => signInAndConsent(app.opened[0]?.href ?? '', { as: 'ada' });
const isOpen = (address: string | URL) =>
  fetch(address, { redirect: 'manual' }).then(
    () => true,
    () => false,
  );

describe('the loopback listener', () => {
  test('is named by the IPv4 literal, and connects [R2] [R4]', async () => {
    const { attemptId, redirectUri } = await listening();
    expect(redirectUri.href).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/oauth\/callback\/demo$/);
    expect((await fetch(await answer())).status).toBe(200);
    expect(await app.ended(attemptId)).toMatchObject({ at: 'connected' });
  });

  test('is named by the IPv6 literal where there is no IPv4, and connects [R2] [R4]', async () => {
    const listen = Server.prototype.listen as (...all: unknown[]) => Server;
    vi.spyOn(Server.prototype, 'listen').mockImplementation(function (this: Server, ...all: unknown[]) {
      if (all[1] !== '127.0.0.1') return listen.apply(this, all);
      queueMicrotask(() =>
        this.emit('error', Object.assign(new Error('no IPv4'), { code: 'EADDRNOTAVAIL' })),
      );
      return this;
    });
    const { attemptId, redirectUri } = await listening();
    expect(redirectUri.href).toMatch(/^http:\/\/\[::1\]:\d+\/oauth\/callback\/demo$/);
    expect((await fetch(await answer())).status).toBe(200);
    expect(await app.ended(attemptId)).toMatchObject({ at: 'connected' });
  });

  test('answers on its own address alone, not on all of them [R3]', async () => {
    const { redirectUri } = await listening();
    expect(await isOpen(redirectUri)).toBe(true);
    for (const host of ['127.0.0.2', '[::1]']) {
      expect(await isOpen(redirectUri.href.replace('127.0.0.1', host))).toBe(false);
    }
  });

  test.each([
    ['its answer', async () => void (await fetch(await answer()))],
    [
      'an answer that says no',
      async () =>
        void (await fetch(await signInAndConsent(app.opened[0]?.href ?? '', { as: 'ada', deny: true }))),
    ],
    [
      'the attempt is cancelled',
      async (attemptId: string) => void (await app.ask('cancelAttempt', { attemptId })),
    ],
  ])('is closed after %s [R3]', async (_what, end) => {
    const { attemptId, redirectUri } = await listening();
    expect(await isOpen(redirectUri)).toBe(true);
    await end(attemptId);
    await app.ended(attemptId);
    expect(await isOpen(redirectUri)).toBe(false);
  });

  test('is not there before a request, and another request has another one [R3]', async () => {
    const { redirectUri } = await listening();
    await begin(app, { by: 'loopback' });
    await expect.poll(() => app.opened.length).toBe(2);
    expect(app.opened[1]?.searchParams.get('redirect_uri')).not.toBe(redirectUri.href);
  });
});

describe('the page that the loopback listener answers with', () => {
  async function pages(): Promise<Response[]> {
    const { redirectUri } = await listening();
    const elsewhere = 'https://evil.example/';
    const at = (path: string) => fetch(redirectUri.origin + path, { redirect: 'manual' });
    return [
      await at(`/oauth/callback/demo?code=c&state=foreign&redirect_uri=${elsewhere}`),
      await at(`/?url=${elsewhere}`),
      await at(`//evil.example/`),
      await at(`/oauth/callback/demo?error=x&error_uri=${elsewhere}`),
      await fetch(await answer(), { redirect: 'manual' }),
    ];
  }

  test('redirects nowhere, whatever it is asked, and runs nothing [R19]', async () => {
    const answers = await pages();
    expect(answers.map(({ status }) => status)).toEqual([400, 404, 404, 400, 200]);
    for (const response of answers) {
      const page = await response.text();
      expect([...response.headers.keys()]).not.toContain('location');
      expect([...response.headers.keys()]).not.toContain('refresh');
      expect(page).not.toMatch(/<script|http-equiv|<a |<form|evil\.example/i);
      expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
      expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  test('is no answer to a page that reaches the listener under a name of its own [R40]', async () => {
    const { attemptId, redirectUri } = await listening();
    const callback = new URL(await answer());
    const { request } = await import('node:http');
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const options = {
        host: '127.0.0.1',
        port: redirectUri.port,
        path: callback.pathname + callback.search,
      };
      const sent = request(
        { ...options, headers: { host: `rebound.example:${redirectUri.port}` } },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      );
      sent.on('error', reject).end();
    });
    expect(status).toBe(404);
    await fetch(callback);
    expect(await app.ended(attemptId)).toMatchObject({ at: 'connected' });
  });
});

describe('a request', () => {
  test('by the scheme comes back to a reverse domain name with a single slash [R5]', async () => {
    await begin(app);
    await expect.poll(() => app.opened.length).toBe(1);
    expect(app.opened[0]?.searchParams.get('redirect_uri')).toBe('app.holdfast.desktop:/oauth/callback/demo');
    app.receiveLink((await answer()).replace(':/', '://'));
    expect(app.notices.state.getState().notices[0]?.error.code).toBe('CALLBACK_INVALID');
    expect(app.accounts.list()).toEqual([]);
  });

  test('takes one answer, and that from the run that began it [R7] [R40]', async () => {
    const person = personAtBrowser({ as: 'ada' });
    const attemptId = await begin(app);
    await expect.poll(() => app.opened.length).toBe(1);
    const callback = await signInAndConsent(app.opened[0]?.href ?? '', person.choices);
    const nextRun = startWatched(server, { vaultFolder: app.vaultFolder, cipher: app.cipher }).app;
    nextRun.receiveLink(callback);
    expect(nextRun.notices.state.getState().notices[0]?.error.code).toBe('AUTHORIZATION_STATE_MISMATCH');
    await nextRun.close();
    app.receiveLink(callback);
    app.receiveLink(callback);
    expect(await app.ended(attemptId)).toMatchObject({ at: 'connected' });
    expect(app.notices.state.getState().notices[0]?.error.code).toBe('AUTHORIZATION_STATE_MISMATCH');
    expect(app.accounts.list()).toHaveLength(1);
  });

  test('lives for ten minutes, and its answer is refused after them [R40] [F:callback-arrives-late]', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const attemptId = await begin(app);
      await vi.waitFor(() => expect(app.opened).toHaveLength(1));
      const callback = await answer();
      await vi.advanceTimersByTimeAsync(pendingRequestLifetimeMs);
      expect(await app.ended(attemptId)).toMatchObject({ error: { code: 'AUTHORIZATION_EXPIRED' } });
      app.receiveLink(callback);
    } finally {
      vi.useRealTimers();
    }
    expect(app.notices.state.getState().notices[0]?.error.code).toBe('AUTHORIZATION_STATE_MISMATCH');
    expect(server.records.filter(({ point }) => point === 'token')).toEqual([]);
  });
});
