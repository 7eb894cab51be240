import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { type AppOptions, type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { connect, personAtBrowser } from '../support/app/person.ts';
import {
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

let server: LocalAuthorizationServer;
let app: RunningApp;

beforeAll(async () => {
  server = await startLocalAuthorizationServer();
});
afterAll(() => server.close());
afterEach(async () => {
  await app?.close();
  server.faults.clear();
});

function start(options: Partial<AppOptions> = {}): RunningApp {
  app = startApp({ providers: createProviderRegistry(server.issuer), ...options });
  return app;
}

describe('connecting an account', () => {
  test('by the private-use redirect URI, with PKCE S256, state and nonce [R5] [R9]', async () => {
    const person = personAtBrowser({ as: 'ada' });
    start({ browser: person.browser });
    const accountId = await connect(app);

    const parameters = app.opened[0]?.searchParams;
    expect(parameters?.get('code_challenge_method')).toBe('S256');
    expect(parameters?.get('code_challenge')).toMatch(/^[\w-]{43}$/);
    expect(parameters?.get('nonce')).toBeTruthy();
    expect(parameters?.get('redirect_uri')).toBe('app.holdfast.desktop:/oauth/callback/demo');
    expect(app.accounts.get(accountId)).toMatchObject({
      displayName: 'Ada Lovelace',
      email: 'ada@example.test',
      issuer: server.issuer,
      needsReconsent: null,
    });
  });

  test('by a loopback address that is open only while the request is pending [R2] [R3]', async () => {
    const person = personAtBrowser({ as: 'ada' });
    start({ browser: person.browser });
    const { attemptId } = await app.ask('connectAccount', {
      providerId: 'demo',
      scopes: [],
      clientId: null,
      by: 'loopback',
    });
    expect(await app.ended(attemptId)).toMatchObject({ at: 'connected' });
    const callback = new URL(person.visits[0] ?? '');
    expect(callback.hostname).toBe('127.0.0.1');
    await expect(fetch(callback)).rejects.toThrow();
  });

  test('takes loopback when the scheme does not open this app', async () => {
    const person = personAtBrowser({ as: 'ada' });
    start({ browser: person.browser, schemeRegistered: false });
    await connect(app);
    expect(person.visits[0]).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/oauth\/callback\/demo\?/);
  });

  test('says which scopes were unticked [R27] [F:user-unticks-a-scope]', async () => {
    start({ browser: personAtBrowser({ as: 'grace', untick: ['api:read'] }).browser });
    const { attemptId } = await app.ask('connectAccount', {
      providerId: 'demo',
      scopes: ['api:read', 'api:write'],
      clientId: null,
      by: 'default',
    });
    expect(await app.ended(attemptId)).toMatchObject({ at: 'connected', missingScopes: ['api:read'] });
    const [account] = app.accounts.list();
    expect(account?.grantedScopes).toContain('api:write');
    expect(account?.grantedScopes).not.toContain('api:read');
  });

  test('the same person twice stays one account', async () => {
    start({ browser: personAtBrowser({ as: 'ada' }).browser });
    const first = await connect(app);
    const second = await connect(app, ['api:read', 'api:write']);
    expect(second).toBe(first);
    expect(app.accounts.list()).toHaveLength(1);
  });

  test('two people are two accounts', async () => {
    const person = personAtBrowser({ as: 'ada' });
    start({ browser: person.browser });
    await connect(app);
    person.choices = { as: 'grace' };
    await connect(app);
    expect(app.accounts.list().map(({ displayName }) => displayName)).toEqual([
      'Ada Lovelace',
      'Grace Hopper',
    ]);
  });

  test('an account is there again after a restart, and its tokens serve', async () => {
    const person = personAtBrowser({ as: 'ada' });
    const { vaultFolder, cipher } = start({ browser: person.browser });
    const accountId = await connect(app);
    await app.close();
    start({ vaultFolder, cipher });
    const request = { method: 'GET', url: `${server.issuer}/api/me`, headers: [], body: null } as const;
    const answer = await app.ask('callApi', { accountId, request: { ...request, headers: [] } });
    expect(answer.status).toBe(200);
  });
});

describe('an attempt that does not connect', () => {
  test('Deny is an answer of its own and keeps nothing [F:user-denies]', async () => {
    start({ browser: personAtBrowser({ as: 'ada', deny: true }).browser });
    const { attemptId } = await app.ask('connectAccount', {
      providerId: 'demo',
      scopes: [],
      clientId: null,
      by: 'default',
    });
    expect(await app.ended(attemptId)).toMatchObject({
      at: 'failed',
      error: { code: 'AUTHORIZATION_DENIED' },
    });
    expect(app.accounts.list()).toEqual([]);
  });

  test('Cancel ends it, and its late answer is refused [R7] [R40] [F:callback-arrives-late]', async () => {
    const person = personAtBrowser({ as: 'ada' });
    start();
    const { attemptId } = await app.ask('connectAccount', {
      providerId: 'demo',
      scopes: [],
      clientId: null,
      by: 'default',
    });
    await expect.poll(() => app.opened.length).toBe(1);
    await app.ask('cancelAttempt', { attemptId });
    expect(await app.ended(attemptId)).toEqual({ at: 'cancelled' });
    await person.browser(app.opened[0] as URL, app);
    expect(app.accounts.list()).toEqual([]);
    expect(app.notices.state.getState().notices[0]?.error.code).toBe('AUTHORIZATION_STATE_MISMATCH');
  });

  test('a link with a foreign state is refused and the attempt goes on [R7]', async () => {
    const person = personAtBrowser({ as: 'ada' });
    start({
      browser: async (url, running) => {
        running.receiveLink('app.holdfast.desktop:/oauth/callback/demo?code=forged&state=forged');
        await person.browser(url, running);
      },
    });
    await connect(app);
    expect(app.notices.state.getState().notices).toHaveLength(1);
    expect(app.accounts.list()).toHaveLength(1);
  });

  test('a link that comes twice is taken once [R7] [F:callback-arrives-twice]', async () => {
    const person = personAtBrowser({ as: 'ada' });
    start({ browser: person.browser });
    await connect(app);
    app.receiveLink(person.visits[0] ?? '');
    expect(app.notices.state.getState().notices[0]?.error.code).toBe('AUTHORIZATION_STATE_MISMATCH');
    expect(app.accounts.list()).toHaveLength(1);
  });

  test('an answer of another issuer is refused (RFC 9207) [R14] [R15] [F:response-with-wrong-iss]', async () => {
    const person = personAtBrowser({ as: 'ada' });
    start({
      browser: async (url, running) => {
        const { signInAndConsent } = await import('../support/local-authorization-server/index.ts');
        const callback = new URL(await signInAndConsent(url.href, person.choices));
        callback.searchParams.set('iss', 'https://evil.example');
        running.receiveLink(callback.href);
      },
    });
    const { attemptId } = await app.ask('connectAccount', {
      providerId: 'demo',
      scopes: [],
      clientId: null,
      by: 'default',
    });
    expect(await app.ended(attemptId)).toMatchObject({ error: { code: 'AUTHORIZATION_ISSUER_MISMATCH' } });
  });

  test.each([
    ['discovery', 'status-500', 'SERVER_FAILED'],
    ['discovery', 'html', 'SERVER_RESPONSE_INVALID'],
    ['token', 'status-503', 'SERVER_FAILED'],
    ['token', 'status-429', 'SERVER_RATE_LIMITED'],
    ['token', 'html', 'SERVER_RESPONSE_INVALID'],
    ['token', 'truncated', 'TRANSPORT_UNREACHABLE'],
    ['token', 'huge-body', 'TRANSPORT_RESPONSE_TOO_LARGE'],
    ['token', 'drop-before', 'TRANSPORT_UNREACHABLE'],
    ['token', 'invalid-grant', 'GRANT_CODE_REJECTED'],
    ['userinfo', 'subject-switch', 'ID_TOKEN_INVALID'],
    ['userinfo', 'status-500', 'SERVER_FAILED'],
    ['jwks', 'status-500', 'SERVER_FAILED'],
  ] as const)(
    '%s answering %s is %s; nothing is kept and the next attempt works [F:429-with-retry-after] [F:503]',
    async (at, kind, code) => {
      start({ browser: personAtBrowser({ as: 'ada' }).browser });
      server.faults.switchOn({ at, kind, retryAfterSeconds: 7 });
      const { attemptId } = await app.ask('connectAccount', {
        providerId: 'demo',
        scopes: [],
        clientId: null,
        by: 'default',
      });
      const step = await app.ended(attemptId);
      expect(step).toMatchObject({ at: 'failed', error: { code } });
      if (step.at === 'failed' && code === 'SERVER_RATE_LIMITED')
        expect(step.error.retryAfterSeconds).toBe(7);
      expect(app.accounts.list()).toEqual([]);
      server.faults.clear();
      await connect(app);
    },
  );

  test('without a key store nothing is asked of the provider [F:key-store-gone]', async () => {
    start({ browser: personAtBrowser({ as: 'ada' }).browser });
    app.cipher.state = { state: 'missing', backend: 'basic_text' };
    const { attemptId } = await app.ask('connectAccount', {
      providerId: 'demo',
      scopes: [],
      clientId: null,
      by: 'default',
    });
    expect(await app.ended(attemptId)).toMatchObject({ error: { code: 'STORAGE_KEY_STORE_UNAVAILABLE' } });
    expect(app.opened).toEqual([]);
  });
});
