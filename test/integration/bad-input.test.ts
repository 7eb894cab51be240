import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { apiRequest } from '../support/app/api-request.ts';
import { type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { gatedFetch } from '../support/app/gated-fetch.ts';
import { connect, personAtBrowser } from '../support/app/person.ts';
import {
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

let server: LocalAuthorizationServer;
let app: RunningApp;
let accountId: string;

beforeAll(async () => {
  server = await startLocalAuthorizationServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  app = start();
  accountId = await connect(app);
});
afterEach(async () => {
  await app.close();
  server.faults.clear();
});

function start(previous?: RunningApp): RunningApp {
  const kept = previous ? { vaultFolder: previous.vaultFolder, cipher: previous.cipher } : {};
  const browser = personAtBrowser({ as: 'ada' }).browser;
  return startApp({ providers: createProviderRegistry(server.issuer), browser, ...kept });
}

const call = (url: string, changes = {}) =>
  app.ask('callApi', { accountId, request: apiRequest(url, changes) });

describe('a request the renderer should never send', () => {
  test('unknown provider', async () => {
    await expect(
      app.ask('connectAccount', { providerId: 'nobody', scopes: [], clientId: null, by: 'default' }),
    ).rejects.toMatchObject({ code: 'PROVIDER_UNKNOWN' });
  });

  test('unknown account', async () => {
    const unknown = '3b241101-e2bb-4255-8caf-4136c566a962';
    await expect(app.ask('disconnectAccount', { accountId: unknown, revoke: 'now' })).rejects.toMatchObject({
      code: 'ACCOUNT_UNKNOWN',
    });
  });

  test('a stray field', async () => {
    const input = { accountId, revoke: 'now' as const, force: true };
    await expect(app.ask('disconnectAccount', input)).rejects.toMatchObject({ code: 'REQUEST_INVALID' });
    expect(app.accounts.list()).toHaveLength(1);
  });

  test('a scope that would break out of its parameter', async () => {
    await expect(
      app.ask('connectAccount', { providerId: 'demo', scopes: ['a b"'], clientId: null, by: 'default' }),
    ).rejects.toMatchObject({ code: 'REQUEST_INVALID' });
  });
});

describe('a client id', () => {
  test('that cannot be one of the provider is caught before it is used', async () => {
    await expect(
      app.ask('saveClient', {
        providerId: 'google',
        clientId: 'ada@example.test',
        clientSecret: null,
        label: '',
      }),
    ).rejects.toMatchObject({ code: 'CLIENT_REJECTED', advice: 'fix-configuration' });
  });

  test('that the server does not know is said by its own page; the attempt can be cancelled', async () => {
    await app.close();
    const pages: number[] = [];
    app = startApp({
      providers: createProviderRegistry(server.issuer),
      browser: async (url) => {
        pages.push((await fetch(url)).status);
      },
    });
    await app.ask('saveClient', { providerId: 'demo', clientId: 'nobody', clientSecret: null, label: '' });
    const { attemptId } = await app.ask('connectAccount', {
      providerId: 'demo',
      scopes: [],
      clientId: null,
      by: 'default',
    });
    await expect.poll(() => pages).toEqual([400]);
    await app.ask('cancelAttempt', { attemptId });
    expect(await app.ended(attemptId)).toEqual({ at: 'cancelled' });
  });

  test('that the token endpoint refuses asks to mend the set-up, and works once it is mended', async () => {
    const network = gatedFetch();
    await app.close();
    const browser = personAtBrowser({ as: 'ada' }).browser;
    app = startApp({ providers: createProviderRegistry(server.issuer), browser, fetch: network.fetch });
    network.answerNext('grant_type=authorization_code', () =>
      Response.json({ error: 'invalid_client' }, { status: 401, headers: { 'WWW-Authenticate': 'Basic' } }),
    );
    const { attemptId } = await app.ask('connectAccount', {
      providerId: 'demo',
      scopes: [],
      clientId: null,
      by: 'default',
    });
    expect(await app.ended(attemptId)).toMatchObject({
      error: { code: 'CLIENT_REJECTED', advice: 'fix-configuration' },
    });
    expect(await connect(app)).toBeTruthy();
  });

  test('a provider without one says that it is missing', async () => {
    const { attemptId } = await app.ask('connectAccount', {
      providerId: 'github',
      scopes: [],
      clientId: null,
      by: 'default',
    });
    expect(await app.ended(attemptId)).toMatchObject({ error: { code: 'CLIENT_MISSING' } });
  });
});

describe('a link', () => {
  test.each([
    ['that is no URL', 'app.holdfast.desktop:\\\\%%%', 'CALLBACK_INVALID'],
    [
      'of 100 kB',
      `app.holdfast.desktop:/oauth/callback/demo?state=${'x'.repeat(100_000)}`,
      'CALLBACK_TOO_LARGE',
    ],
    [
      'with two states',
      'app.holdfast.desktop:/oauth/callback/demo?code=c&state=a&state=b',
      'CALLBACK_INVALID',
    ],
    ['without a state', 'app.holdfast.desktop:/oauth/callback/demo?code=c', 'AUTHORIZATION_STATE_MISMATCH'],
    [
      'with an error but a foreign state',
      'app.holdfast.desktop:/oauth/callback/demo?error=x&state=a',
      'AUTHORIZATION_STATE_MISMATCH',
    ],
    ['with two slashes', 'app.holdfast.desktop://oauth/callback/demo?code=c&state=a', 'CALLBACK_INVALID'],
  ])(
    '%s is refused with a notice, and the app goes on [R7] [F:callback-arrives-with-100-kb] [F:callback-arrives-with-bytes-that-are-no-url]',
    async (_what, link, code) => {
      app.receiveLink(link);
      const { notices } = await app.ask('readSnapshot', {});
      expect(notices.map(({ error }) => error.code)).toEqual([code]);
      expect(await connect(app)).toBe(accountId);
    },
  );
});

describe('an API call', () => {
  test.each([
    ['to another origin', 'https://evil.example/', 'API_ORIGIN_NOT_ALLOWED'],
    ['to an address that is no URL', 'nonsense', 'API_REQUEST_INVALID'],
    ['to a file', 'file:///etc/passwd', 'API_ORIGIN_NOT_ALLOWED'],
  ])('%s is refused before a token is touched', async (_what, url, code) => {
    await expect(call(url)).rejects.toMatchObject({ code });
  });

  test('may not set its own Authorization header', async () => {
    const headers = [{ name: 'Authorization', value: 'Bearer x' }];
    await expect(call(`${server.issuer}/api/echo`, { headers })).rejects.toMatchObject({
      code: 'API_REQUEST_INVALID',
    });
  });

  test('shows a server error as the answer it is', async () => {
    server.faults.switchOn({ at: 'api', kind: 'status-500' });
    expect((await call(`${server.issuer}/api/me`)).status).toBe(500);
  });
});

describe('a file that was damaged', () => {
  test.each([
    ['truncated', (text: string) => text.slice(0, text.length / 2)],
    ['empty', () => ''],
    ['nonsense', () => '{"schemaVersion":2,"value":{"ciphertext":7}}'],
    ['null', () => 'null'],
  ])(
    'an account file (%s) is set aside and said; the account asks for a new consent [F:account-file-truncated] [F:account-file-empty]',
    async (_what, damage) => {
      const file = path.join(app.vaultFolder, 'accounts', `${accountId}.json`);
      await app.close();
      writeFileSync(file, damage(readFileSync(file, 'utf8')));
      app = start(app);
      await app.inspectAccounts();
      expect((await app.ask('readSnapshot', {})).accounts[0]?.health).toMatchObject({ state: 'unreadable' });
      await expect(call(`${server.issuer}/api/me`)).rejects.toMatchObject({ code: /STORAGE_/ });
      const { accounts, notices } = await app.ask('readSnapshot', {});
      expect(accounts[0]?.health).toMatchObject({ state: 'unreadable' });
      expect(notices[0]?.error.code).toBe('STORAGE_FILE_BROKEN');
      expect(readdirSync(path.dirname(file)).some((name) => name.includes('.broken-'))).toBe(true);
      const { attemptId } = await app.ask('reconsentAccount', { accountId, moreScopes: [], by: 'default' });
      expect(await app.ended(attemptId)).toMatchObject({ at: 'connected', accountId });
      expect((await call(`${server.issuer}/api/me`)).status).toBe(200);
    },
  );

  test('an index of a newer version is left untouched and nothing is written over it', async () => {
    const file = path.join(app.vaultFolder, 'accounts.json');
    await app.close();
    const newer = readFileSync(file, 'utf8').replace(/"schemaVersion":\s*4/, '"schemaVersion": 99');
    writeFileSync(file, newer);
    app = start(app);
    const { notices } = await app.ask('readSnapshot', {});
    expect(notices[0]?.error.code).toBe('STORAGE_FILE_NEWER');
    const { attemptId } = await app.ask('connectAccount', {
      providerId: 'demo',
      scopes: [],
      clientId: null,
      by: 'default',
    });
    expect(await app.ended(attemptId)).toMatchObject({ error: { code: 'STORAGE_FILE_NEWER' } });
    expect(readFileSync(file, 'utf8')).toBe(newer);
  });

  test('clients.json edited into nonsense is set aside and the app opens [F:clients-json-nonsense]', async () => {
    await app.ask('saveClient', { providerId: 'demo', clientId: 'mine', clientSecret: null, label: '' });
    await app.close();
    writeFileSync(path.join(app.vaultFolder, 'clients.json'), 'these are my clients :)');
    app = start(app);
    const { notices, accounts } = await app.ask('readSnapshot', {});
    expect(notices[0]?.error.code).toBe('STORAGE_FILE_BROKEN');
    expect(accounts).toHaveLength(1);
  });
});
