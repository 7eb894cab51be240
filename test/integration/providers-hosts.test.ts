import { afterEach, describe, expect, test } from 'vitest';
import { apiRequest } from '../support/app/api-request.ts';
import { startWithChangedAnswers } from '../support/app/app-with-changed-answers.ts';
import type { RunningApp } from '../support/app/app-without-electron.ts';
import { connect } from '../support/app/person.ts';
import {
  type StandIn,
  startGitHubStandIn,
  startGitLabStandIn,
  walkPages,
} from '../support/stand-ins/index.ts';

let app: RunningApp;
let standIn: StandIn;

afterEach(async () => {
  await app.close();
  await standIn.close();
});

const shown = async (providerId: string) =>
  (await app.ask('readSnapshot', {})).providers.find(({ id }) => id === providerId);

describe('a GitHub Enterprise Server', () => {
  async function startAt(host: string) {
    const github = await startGitHubStandIn({ host, clientId: 'Ov23liHoldfastStandIn' });
    standIn = github;
    app = startWithChangedAnswers(github);
    const definition = { kind: 'github' as const, name: 'Work', host };
    const { providerId } = await app.ask('addProvider', { definition });
    const { clientId, clientSecret } = github;
    await app.ask('saveClient', { providerId, clientId, label: '', clientSecret });
    return providerId;
  }

  test('is added by its host, and connects and calls there alone', async () => {
    const providerId = await startAt('github.example.com');
    const accountId = await connect(app, ['user:email'], providerId);
    expect(app.opened[0]?.href).toContain('https://github.example.com/login/oauth/authorize?');
    const call = (url: string) => app.ask('callApi', { accountId, request: apiRequest(url) });
    expect((await call('https://github.example.com/api/v3/user')).status).toBe(200);
    await expect(call('https://api.github.com/user')).rejects.toMatchObject({
      code: 'API_ORIGIN_NOT_ALLOWED',
    });
  });

  test('takes no reports of exposed tokens, and has its own administration', async () => {
    const providerId = await startAt('github.example.com');
    const view = await shown(providerId);
    expect(view?.capabilities).toMatchObject({ revocation: 'github-grant', revokesExposed: false });
    expect(view?.scopes.map(({ name }) => name)).toContain('site_admin');
    expect(view?.scopes.map(({ name }) => name)).not.toContain('codespace');
  });

  test('ends the grant with the client’s own credentials', async () => {
    const providerId = await startAt('github.example.com');
    const accountId = await connect(app, [], providerId);
    const receipt = await app.ask('disconnectAccount', { accountId, revoke: 'now' });
    expect(receipt).toMatchObject({ results: [{ what: 'grant', outcome: 'revoked' }], reach: 'project' });
  });
});

describe('a GitLab of one’s own', () => {
  const providerId = 'git-example-com';

  async function start() {
    const redirectUris = [`app.holdfast.desktop:/oauth/callback/${providerId}`];
    standIn = await startGitLabStandIn({ host: 'git.example.com', redirectUris });
    app = startWithChangedAnswers(standIn);
    const definition = { kind: 'gitlab' as const, name: 'Work', host: 'git.example.com' };
    expect(await app.ask('addProvider', { definition })).toEqual({ providerId });
    const { clientId } = standIn;
    await app.ask('saveClient', { providerId, clientId, label: '', clientSecret: null });
  }

  test('is added by its host, and connects, calls and rotates', async () => {
    await start();
    const accountId = await connect(app, ['read_user'], providerId);
    const { refreshToken } = (await app.secrets.load(accountId)).secrets;
    await app.ask('refreshAccount', { accountId });
    expect((await app.secrets.load(accountId)).secrets.refreshToken).not.toBe(refreshToken);
    const request = apiRequest('https://git.example.com/api/v4/user');
    expect((await app.ask('callApi', { accountId, request })).status).toBe(200);
  });

  test('has a device code although its OpenID Connect metadata do not say so', async () => {
    await start();
    const input = { providerId, clientId: null, scopes: ['read_user'], by: 'device-code' as const };
    const { attemptId } = await app.ask('connectAccount', input);
    const step = () => app.attempts.state.getState().attempts.find(({ id }) => id === attemptId)?.step;
    await expect.poll(() => step()?.at, { timeout: 5_000 }).toBe('waiting-for-device');
    const found = step();
    if (found?.at !== 'waiting-for-device') throw new Error('no code is shown');
    await walkPages(standIn.routes, found.verificationUri, { userCode: found.userCode });
    expect(await app.ended(attemptId)).toMatchObject({ at: 'connected' });
  });
});

describe('GitHub’s scopes', () => {
  test('that a broader one contains are granted with it, although the answer leaves them out', async () => {
    const github = await startGitHubStandIn({ clientId: 'Ov23liHoldfastStandIn' });
    standIn = github;
    app = startWithChangedAnswers(github);
    const { clientId, clientSecret } = github;
    await app.ask('saveClient', { providerId: 'github', clientId, label: '', clientSecret });
    const scopes = ['user', 'user:email', 'repo', 'public_repo'];
    const input = { providerId: 'github', clientId: null, scopes, by: 'default' as const };
    const { attemptId } = await app.ask('connectAccount', input);
    const step = await app.ended(attemptId);
    expect(step).toMatchObject({ at: 'connected', missingScopes: [] });
    const [account] = app.accounts.list();
    expect(account?.grantedScopes.toSorted()).toEqual([
      'public_repo',
      'read:user',
      'repo',
      'user',
      'user:email',
    ]);
    const request = apiRequest('https://api.github.com/user');
    await app.ask('callApi', { accountId: account?.id ?? '', request });
    expect(app.accounts.list()[0]?.takenAwayScopes).toEqual([]);
  });
});
