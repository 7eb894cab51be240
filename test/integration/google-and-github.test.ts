import { afterEach, describe, expect, test } from 'vitest';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { apiRequest } from '../support/app/api-request.ts';
import { type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { connect } from '../support/app/person.ts';
import { routedFetch, startGitHubStandIn, startGoogleStandIn } from '../support/stand-ins/index.ts';

let app: RunningApp;
const closing: Array<() => unknown> = [];
afterEach(async () => {
  await app.close();
  for (const close of closing.splice(0)) await close();
});

type StandIn = { routes: Record<string, string>; clientId: string; clientSecret: string; close(): unknown };

/** The app with its own provider data; only the network leads to the stand-in, as does the person's browser. */
async function startAt(standIn: StandIn, providerId: string, clientSecret: string | null): Promise<void> {
  closing.push(() => standIn.close());
  const routed = routedFetch(standIn.routes);
  app = startApp({
    providers: createProviderRegistry(undefined),
    fetch: (input, init) => routed(input, init),
    browser: async (url, running) => {
      const callback = (await routed(url, { redirect: 'manual' })).headers.get('location') ?? '';
      if (callback.startsWith('http:')) await fetch(callback);
      else running.receiveLink(callback);
    },
  });
  await app.ask('saveClient', { providerId, clientId: standIn.clientId, clientSecret, label: '' });
}

describe('Google', () => {
  const calendar = 'https://www.googleapis.com/auth/calendar.readonly';

  test('connects by loopback, asks for offline access, and reads the identity [R2]', async () => {
    const google = await startGoogleStandIn();
    await startAt(google, 'google', google.clientSecret);
    const accountId = await connect(app, [calendar], 'google');
    const asked = app.opened[0]?.searchParams;
    expect(asked?.get('redirect_uri')).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/oauth\/callback\/google$/);
    expect(asked?.get('access_type')).toBe('offline');
    expect(app.accounts.get(accountId).issuer).toBe('https://accounts.google.com');
    expect(app.accounts.get(accountId).grantedScopes).toEqual(
      expect.arrayContaining(['openid', 'email', 'profile', calendar]),
    );
    expect(app.secrets.metadata(accountId).hasRefreshToken).toBe(true);
  });

  test('an unticked scope is named, under the name it was asked by [R27] [F:user-unticks-a-scope]', async () => {
    const google = await startGoogleStandIn({ untick: [calendar] });
    await startAt(google, 'google', google.clientSecret);
    const { attemptId } = await app.ask('connectAccount', {
      providerId: 'google',
      scopes: [calendar],
      clientId: null,
      by: 'default',
    });
    expect(await app.ended(attemptId)).toMatchObject({ at: 'connected', missingScopes: [calendar] });
  });

  test('"client_secret is missing" gets advice of its own', async () => {
    const google = await startGoogleStandIn();
    await startAt(google, 'google', null);
    const { attemptId } = await app.ask('connectAccount', {
      providerId: 'google',
      scopes: [],
      clientId: null,
      by: 'default',
    });
    expect(await app.ended(attemptId)).toMatchObject({
      error: { code: 'CLIENT_SECRET_MISSING', advice: 'fix-configuration' },
    });
  });

  test('refreshes without rotation, and disconnects for every device of the project [R23]', async () => {
    const google = await startGoogleStandIn();
    await startAt(google, 'google', google.clientSecret);
    const accountId = await connect(app, [], 'google');
    const { refreshToken } = (await app.secrets.load(accountId)).secrets;
    app.clock.aheadMs = 2 * 3_600_000;
    await app.accessTokens.accessToken(accountId);
    expect((await app.secrets.load(accountId)).secrets.refreshToken).toBe(refreshToken);
    const receipt = await app.ask('disconnectAccount', { accountId, revoke: 'now' });
    expect(receipt).toMatchObject({ reach: 'project', onlyForgotten: false });
  });

  test('a grant that is dead already counts as revoked', async () => {
    const google = await startGoogleStandIn();
    await startAt(google, 'google', google.clientSecret);
    const accountId = await connect(app, [], 'google');
    google.revokeAll();
    const receipt = await app.ask('disconnectAccount', { accountId, revoke: 'now' });
    expect(receipt.results[0]?.outcome).toBe('already-invalid');
  });
});

describe('GitHub', () => {
  const clientId = 'Ov23liHoldfastStandIn';

  test('connects by link with a secret and PKCE, without an ID token, and reads comma-separated scopes', async () => {
    const github = await startGitHubStandIn({ clientId });
    await startAt(github, 'github', github.clientSecret);
    const accountId = await connect(app, ['user:email', 'gist'], 'github');
    expect(app.opened[0]?.searchParams.get('redirect_uri')).toBe(
      'app.holdfast.desktop:/oauth/callback/github',
    );
    expect(app.opened[0]?.searchParams.has('nonce')).toBe(false);
    expect(app.accounts.get(accountId).grantedScopes).toContain('gist');
    expect(app.accounts.get(accountId).subject).toMatch(/^\d+$/);
    expect(app.secrets.metadata(accountId)).toMatchObject({
      accessTokenExpiresAtMs: null,
      hasRefreshToken: false,
    });
    const answer = await app.ask('callApi', {
      accountId,
      request: apiRequest('https://api.github.com/user'),
    });
    expect(answer.status).toBe(200);
  });

  test('an error that comes with status 200 is an error', async () => {
    const github = await startGitHubStandIn({ clientId });
    await startAt(github, 'github', 'not-the-secret');
    const { attemptId } = await app.ask('connectAccount', {
      providerId: 'github',
      scopes: [],
      clientId: null,
      by: 'default',
    });
    expect(await app.ended(attemptId)).toMatchObject({ error: { code: 'CLIENT_REJECTED' } });
  });

  test('a missing secret is said before the browser opens', async () => {
    const github = await startGitHubStandIn({ clientId });
    await startAt(github, 'github', null);
    const input = { providerId: 'github', clientId: null, scopes: [], by: 'default' as const };
    const { attemptId } = await app.ask('connectAccount', input);
    expect(await app.ended(attemptId)).toMatchObject({ error: { code: 'CLIENT_SECRET_MISSING' } });
    expect(app.opened).toEqual([]);
  });

  test('expiring tokens are refreshed with rotation [R23] [R24]', async () => {
    const github = await startGitHubStandIn({ clientId, expiring: true });
    await startAt(github, 'github', github.clientSecret);
    const accountId = await connect(app, [], 'github');
    const { refreshToken } = (await app.secrets.load(accountId)).secrets;
    app.clock.aheadMs = 9 * 3_600_000;
    await app.accessTokens.accessToken(accountId);
    expect((await app.secrets.load(accountId)).secrets.refreshToken).not.toBe(refreshToken);
  });

  test('disconnect deletes the grant, and the access token is dead', async () => {
    const github = await startGitHubStandIn({ clientId });
    await startAt(github, 'github', github.clientSecret);
    const accountId = await connect(app, [], 'github');
    const receipt = await app.ask('disconnectAccount', { accountId, revoke: 'now' });
    expect(receipt).toMatchObject({ results: [{ what: 'grant', outcome: 'revoked' }], reach: 'project' });
  });

  test('a grant that is dead already counts as ended, once the token itself says so', async () => {
    const github = await startGitHubStandIn({ clientId });
    await startAt(github, 'github', github.clientSecret);
    const accountId = await connect(app, [], 'github');
    github.revokeAll();
    const receipt = await app.ask('disconnectAccount', { accountId, revoke: 'now' });
    expect(receipt.results).toEqual([{ what: 'grant', outcome: 'already-invalid' }]);
  });

  test('disconnect deletes the grant of an account whose access token has expired meanwhile', async () => {
    const github = await startGitHubStandIn({ clientId, expiring: true });
    await startAt(github, 'github', github.clientSecret);
    const accountId = await connect(app, [], 'github');
    app.clock.aheadMs = github.clock.aheadMs = 9 * 3_600_000;
    const receipt = await app.ask('disconnectAccount', { accountId, revoke: 'now' });
    expect(receipt.results).toEqual([{ what: 'grant', outcome: 'revoked' }]);
  });

  test('a client that GitHub does not accept keeps the account: its grant may still live', async () => {
    const github = await startGitHubStandIn({ clientId });
    await startAt(github, 'github', github.clientSecret);
    const accountId = await connect(app, [], 'github');
    await app.ask('saveClient', {
      providerId: 'github',
      clientId,
      clientSecret: 'another-secret',
      label: '',
    });
    await expect(app.ask('disconnectAccount', { accountId, revoke: 'now' })).rejects.toMatchObject({
      code: 'CLIENT_REJECTED',
    });
    expect(app.accounts.list()).toHaveLength(1);
  });
});
