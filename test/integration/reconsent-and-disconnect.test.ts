import { existsSync } from 'node:fs';
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

beforeAll(async () => {
  server = await startLocalAuthorizationServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  person = personAtBrowser({ as: 'ada' });
  app = startApp({ providers: createProviderRegistry(server.issuer), browser: person.browser });
  accountId = await connect(app);
});
afterEach(async () => {
  await app.close();
  server.faults.clear();
});

const reports = () => app.ask('callApi', { accountId, request: apiRequest(`${server.issuer}/api/reports`) });
const isLive = async (accessToken: string) =>
  (await fetch(`${server.issuer}/api/me`, { headers: { authorization: `Bearer ${accessToken}` } })).status ===
  200;

describe('re-consent', () => {
  test('adds a scope to the same account, asking for all at once with a login hint', async () => {
    expect((await reports()).status).toBe(403);
    const { attemptId } = await app.ask('reconsentAccount', {
      accountId,
      moreScopes: ['reports:read'],
      by: 'default',
    });
    expect(await app.ended(attemptId)).toMatchObject({ at: 'connected', accountId, missingScopes: [] });
    expect(app.accounts.get(accountId).grantedScopes).toEqual(
      expect.arrayContaining(['api:read', 'reports:read']),
    );
    expect(app.opened[1]?.searchParams.get('login_hint')).toBe('ada@example.test');
    expect((await reports()).status).toBe(200);
  });

  test('lets go of the grant that it replaced', async () => {
    const old = (await app.secrets.load(accountId)).secrets;
    const { attemptId } = await app.ask('reconsentAccount', { accountId, moreScopes: [], by: 'default' });
    await app.ended(attemptId);
    await expect.poll(() => isLive(old.accessToken)).toBe(false);
    expect(await isLive((await app.secrets.load(accountId)).secrets.accessToken)).toBe(true);
  });

  test('denied leaves the account as it was [F:user-denies]', async () => {
    const before = await app.secrets.load(accountId);
    person.choices = { as: 'ada', deny: true };
    const { attemptId } = await app.ask('reconsentAccount', {
      accountId,
      moreScopes: ['reports:read'],
      by: 'default',
    });
    expect(await app.ended(attemptId)).toMatchObject({ error: { code: 'AUTHORIZATION_DENIED' } });
    expect(await app.secrets.load(accountId)).toEqual(before);
  });
});

describe('disconnect', () => {
  test('revokes at the provider, then forgets, and gives a receipt', async () => {
    const { accessToken } = (await app.secrets.load(accountId)).secrets;
    const receipt = await app.ask('disconnectAccount', { accountId, revoke: 'now' });
    expect(receipt).toMatchObject({
      displayName: 'Ada Lovelace',
      results: [
        { what: 'refresh-token', outcome: 'revoked' },
        { what: 'access-token', outcome: 'revoked' },
      ],
      onlyForgotten: false,
      reach: 'grant',
    });
    expect(await isLive(accessToken)).toBe(false);
    expect(app.accounts.list()).toEqual([]);
    expect(existsSync(path.join(app.vaultFolder, 'accounts', `${accountId}.json`))).toBe(false);
  });

  test('that can not reach the provider keeps the account, and can be tried again', async () => {
    server.faults.switchOn({ at: 'revocation', kind: 'status-503' });
    await expect(app.ask('disconnectAccount', { accountId, revoke: 'now' })).rejects.toMatchObject({
      code: 'SERVER_FAILED',
    });
    expect(app.accounts.list()).toHaveLength(1);
    expect(await app.ask('disconnectAccount', { accountId, revoke: 'now' })).toMatchObject({
      onlyForgotten: false,
    });
  });

  test('that ended the access token alone says that it only forgot: the refresh token may live', async () => {
    server.faults.switchOn({ at: 'revocation', kind: 'oauth-error', error: 'unsupported_token_type' });
    const receipt = await app.ask('disconnectAccount', { accountId, revoke: 'now' });
    expect(receipt).toMatchObject({
      results: [
        { what: 'refresh-token', outcome: 'not-supported' },
        { what: 'access-token', outcome: 'revoked' },
      ],
      onlyForgotten: true,
      reach: 'none',
    });
  });

  test('without revoking says that it only forgot', async () => {
    const { accessToken } = (await app.secrets.load(accountId)).secrets;
    const receipt = await app.ask('disconnectAccount', { accountId, revoke: 'never' });
    expect(receipt).toMatchObject({ results: [], onlyForgotten: true });
    expect(await isLive(accessToken)).toBe(true);
  });

  test('of an account whose tokens can not be read any more still works', async () => {
    const { vaultFolder, cipher } = app;
    cipher.loseKey();
    const again = startApp({ providers: createProviderRegistry(server.issuer), vaultFolder, cipher });
    expect(await again.ask('disconnectAccount', { accountId, revoke: 'now' })).toMatchObject({
      onlyForgotten: true,
    });
    await again.close();
  });
});
