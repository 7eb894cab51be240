import { afterEach, describe, expect, test } from 'vitest';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { startApp } from '../support/app/app-without-electron.ts';
import { type AppAtStandIn, startAppAtStandIn } from '../support/app/stand-in-journey.ts';
import {
  startGitHubStandIn,
  startGitLabStandIn,
  startGoogleStandIn,
  startMicrosoftStandIn,
} from '../support/stand-ins/index.ts';

let app: AppAtStandIn;
const closing: Array<() => Promise<void>> = [];

afterEach(async () => {
  await app.close();
  for (const close of closing.splice(0)) await close();
});

const only = async () => (await app.ask('readSnapshot', {})).accounts[0];

describe('Microsoft', () => {
  test('connects a person of any tenant, and the account belongs to its tenant’s issuer', async () => {
    const microsoft = await startMicrosoftStandIn();
    closing.push(microsoft.close);
    app = await startAppAtStandIn(microsoft, 'microsoft', null);
    const accountId = await app.connected(['User.Read']);
    expect(app.accounts.get(accountId).issuer).toMatch(/^https:\/\/login\.microsoftonline\.com\/[\w-]{36}\//);
    expect((await app.call(accountId, 'https://graph.microsoft.com/v1.0/me')).status).toBe(200);
    expect(app.accounts.get(accountId).grantedScopes).toEqual(
      expect.arrayContaining(['User.Read', 'offline_access', 'openid']),
    );
  });

  test('rotates its refresh tokens, and the forecast starts anew with each', async () => {
    const microsoft = await startMicrosoftStandIn();
    closing.push(microsoft.close);
    app = await startAppAtStandIn(microsoft, 'microsoft', null);
    const accountId = await app.connected(['User.Read']);
    const before = await app.secrets.load(accountId);
    app.clock.aheadMs = 2 * 60 * 60 * 1000;
    await app.ask('refreshAccount', { accountId });
    const after = await app.secrets.load(accountId);
    expect(after.secrets.refreshToken).not.toBe(before.secrets.refreshToken);
    expect((await only())?.forecast).toMatchObject({ kind: 'unused' });
  });

  test('has no revocation: the receipt says that the tokens were only forgotten', async () => {
    const microsoft = await startMicrosoftStandIn();
    closing.push(microsoft.close);
    app = await startAppAtStandIn(microsoft, 'microsoft', null);
    const accountId = await app.connected(['User.Read']);
    const receipt = await app.ask('disconnectAccount', { accountId, revoke: 'now' });
    expect(receipt).toMatchObject({ onlyForgotten: true, reach: 'none' });
    await app.ask('openProviderPage', { providerId: 'microsoft', page: 'connections', clientId: null });
    expect(app.opened.at(-1)?.href).toContain('account.live.com/consent/Manage');
  });

  test('which is said at once where the person wants it later, or is offline', async () => {
    const microsoft = await startMicrosoftStandIn();
    closing.push(microsoft.close);
    app = await startAppAtStandIn(microsoft, 'microsoft', null);
    const first = await app.connected(['User.Read']);
    const receipt = await app.ask('disconnectAccount', { accountId: first, revoke: 'later' });
    expect(receipt).toMatchObject({ onlyForgotten: true, waits: false, reach: 'none' });
    await app.connected(['User.Read']);
    const { vaultFolder, cipher } = app;
    await app.close();
    const offline = startApp({
      providers: createProviderRegistry(undefined),
      vaultFolder,
      cipher,
      fetch: async () => Promise.reject(new TypeError('fetch failed')),
    });
    const { receipts } = await offline.ask('revokeEverywhere', {});
    expect(receipts).toMatchObject([{ onlyForgotten: true, waits: false }]);
    expect((await offline.ask('readSnapshot', {})).revocations).toEqual([]);
    await offline.close();
  });

  test('connects by device code', async () => {
    const microsoft = await startMicrosoftStandIn({ device: { intervalSeconds: 1 } });
    closing.push(microsoft.close);
    app = await startAppAtStandIn(microsoft, 'microsoft', null);
    const accountId = await app.connected(['User.Read'], 'device-code');
    expect(app.accounts.get(accountId).grant).toBe('device-code');
  });
});

describe('GitLab', () => {
  test('connects, rotates and revokes', async () => {
    const gitlab = await startGitLabStandIn();
    closing.push(gitlab.close);
    app = await startAppAtStandIn(gitlab, 'gitlab', null);
    const accountId = await app.connected(['read_api']);
    const before = await app.secrets.load(accountId);
    await app.ask('refreshAccount', { accountId });
    const after = await app.secrets.load(accountId);
    expect(after.secrets.refreshToken).not.toBe(before.secrets.refreshToken);
    expect((await app.call(accountId, 'https://gitlab.com/api/v4/user')).status).toBe(200);
    const receipt = await app.ask('disconnectAccount', { accountId, revoke: 'now' });
    expect(receipt).toMatchObject({ onlyForgotten: false, reach: 'grant' });
  });
});

describe('GitHub', () => {
  test('names itself in the answer on some days, and that is checked [R15]', async () => {
    const github = await startGitHubStandIn({ sendsIssuer: true });
    closing.push(github.close);
    app = await startAppAtStandIn(github, 'github', github.clientSecret);
    await app.connected([]);
  });

  test('by device code no client secret is needed, and none is sent', async () => {
    const github = await startGitHubStandIn({ device: { intervalSeconds: 1 } });
    closing.push(github.close);
    app = await startAppAtStandIn(github, 'github', null);
    const accountId = await app.connected(['gist'], 'device-code');
    expect(app.accounts.get(accountId)).toMatchObject({ displayName: 'Ada Lovelace', grant: 'device-code' });
    const receipt = await app.ask('disconnectAccount', { accountId, revoke: 'now' });
    expect(receipt).toMatchObject({ onlyForgotten: true, clientId: github.clientId });
  });

  test('access that the person took away on GitHub’s own page shows with the next API call', async () => {
    const github = await startGitHubStandIn();
    closing.push(github.close);
    app = await startAppAtStandIn(github, 'github', github.clientSecret);
    const accountId = await app.connected([]);
    github.revokeAll();
    await expect(app.call(accountId, 'https://api.github.com/rate_limit')).rejects.toMatchObject({
      code: 'GRANT_INVALID',
    });
    expect((await only())?.health).toMatchObject({ state: 'needs-reconsent', cause: 'GRANT_INVALID' });
  });

  test('a call that is refused although the token lives ends nothing', async () => {
    const github = await startGitHubStandIn();
    closing.push(github.close);
    app = await startAppAtStandIn(github, 'github', github.clientSecret);
    const accountId = await app.connected([]);
    await expect(app.ask('refreshAccount', { accountId })).rejects.toMatchObject({
      code: 'GRANT_HAS_NO_REFRESH_TOKEN',
    });
    expect((await only())?.health).toEqual({ state: 'active' });
  });

  test('an app whose device flow is off says what to switch on', async () => {
    const github = await startGitHubStandIn({ deviceFlow: false });
    closing.push(github.close);
    app = await startAppAtStandIn(github, 'github', null);
    expect(await app.connect([], 'device-code')).toMatchObject({
      error: { code: 'DEVICE_GRANT_UNAVAILABLE', advice: 'fix-configuration' },
    });
  });

  test('scopes that the person cut later are noticed with the next API call', async () => {
    const github = await startGitHubStandIn();
    closing.push(github.close);
    app = await startAppAtStandIn(github, 'github', github.clientSecret);
    const accountId = await app.connected(['gist', 'notifications']);
    github.cutScopes(['read:user', 'user:email', 'gist']);
    await app.call(accountId, 'https://api.github.com/user');
    const account = await only();
    expect(account?.grantedScopes).not.toContain('notifications');
    expect(account?.takenAwayScopes).toMatchObject([{ name: 'notifications' }]);
  });

  test('a call that lacks a scope names it; once it is granted the same call works', async () => {
    const github = await startGitHubStandIn();
    closing.push(github.close);
    app = await startAppAtStandIn(github, 'github', github.clientSecret);
    const accountId = await app.connected([]);
    const notifications = 'https://api.github.com/notifications';
    const first = await app.call(accountId, notifications);
    expect(first.missingScopes).toHaveLength(1);
    const input = { accountId, moreScopes: first.missingScopes, by: 'default' as const };
    const { attemptId } = await app.ask('reconsentAccount', input);
    await app.ended(attemptId);
    expect(await app.call(accountId, notifications)).toMatchObject({ status: 200, missingScopes: [] });
  });

  test('tokens that may have been stolen are reported as exposed, and end for everybody', async () => {
    const github = await startGitHubStandIn();
    closing.push(github.close);
    app = await startAppAtStandIn(github, 'github', github.clientSecret);
    const accountId = await app.connected([]);
    const { secrets } = await app.secrets.load(accountId);
    const receipt = await app.ask('revokeExposed', { accountId });
    expect(receipt).toMatchObject({ results: [{ what: 'access-token', outcome: 'revoked' }] });
    expect(app.accounts.list()).toEqual([]);
    const answer = await fetch(`${github.origin}/user`, {
      headers: { authorization: `Bearer ${secrets.accessToken}`, 'x-forwarded-host': 'api.github.com' },
    });
    expect(answer.status).toBe(401);
  });
});

test('Google by device code, whose answer names the page as drafts of RFC 8628 did', async () => {
  const device = { intervalSeconds: 1 };
  const google = await startGoogleStandIn({ clientKind: 'limited-input', verificationUrlOnly: true, device });
  closing.push(google.close);
  app = await startAppAtStandIn(google, 'google', google.clientSecret);
  const accountId = await app.connected([], 'device-code');
  expect(app.accounts.get(accountId)).toMatchObject({ displayName: 'Ada Lovelace', grant: 'device-code' });
});

test('an account whose client was deleted at Google asks by another client of the person’s, if there is one', async () => {
  const google = await startGoogleStandIn();
  closing.push(google.close);
  app = await startAppAtStandIn(google, 'google', google.clientSecret);
  const accountId = await app.connected([]);
  google.switches.deletedClient = true;
  await expect(app.ask('refreshAccount', { accountId })).rejects.toMatchObject({ code: 'CLIENT_DELETED' });
  expect((await only())?.health).toMatchObject({ state: 'needs-reconsent', cause: 'CLIENT_DELETED' });
  const another = '1234-another.apps.googleusercontent.com';
  await app.ask('saveClient', { providerId: 'google', clientId: another, clientSecret: 's', label: '' });
  await app.ask('reconsentAccount', { accountId, moreScopes: [], by: 'default' });
  await expect.poll(() => app.opened.at(-1)?.searchParams.get('client_id')).toBe(another);
  app.attempts.cancelAll();
});

test('a scope that Google gives in a browser only is refused before a code is asked for', async () => {
  const google = await startGoogleStandIn({ clientKind: 'limited-input' });
  closing.push(google.close);
  app = await startAppAtStandIn(google, 'google', google.clientSecret);
  const gmail = 'https://www.googleapis.com/auth/gmail.readonly';
  expect(await app.connect([gmail], 'device-code')).toMatchObject({
    error: { code: 'SCOPE_REJECTED', message: gmail },
  });
  expect(google.records.filter(({ path }) => path === '/device/code')).toEqual([]);
});

test('reporting as exposed is refused where the provider has no such way', async () => {
  const gitlab = await startGitLabStandIn();
  closing.push(gitlab.close);
  app = await startAppAtStandIn(gitlab, 'gitlab', null);
  const accountId = await app.connected([]);
  await expect(app.ask('revokeExposed', { accountId })).rejects.toMatchObject({
    code: 'REVOCATION_NOT_SUPPORTED',
  });
  expect(app.accounts.list()).toHaveLength(1);
});
