import * as client from 'openid-client';
import { afterAll, describe, expect, it } from 'vitest';
import {
  type GitHubStandIn,
  type GitHubStandInOptions,
  grace,
  routedFetch,
  startGitHubStandIn,
} from '../support/stand-ins/index.ts';

const redirectUri = 'http://127.0.0.1:49200/oauth/callback/x';
const hourMs = 60 * 60 * 1000;

const running: GitHubStandIn[] = [];
afterAll(() => Promise.all(running.map((github) => github.close())));

async function start(options: GitHubStandInOptions = {}) {
  const github = await startGitHubStandIn(options);
  running.push(github);
  const host = options.host ?? 'github.com';
  const api = options.host ? `${host}/api/v3` : 'api.github.com';
  const fetchRouted = routedFetch(github.routes);

  const authorize = async (extra: Record<string, string> = {}) => {
    const query = new URLSearchParams({
      client_id: github.clientId,
      redirect_uri: redirectUri,
      state: 's',
      ...extra,
    });
    const url = `https://${host}/login/oauth/authorize?${query}`;
    const response = await fetchRouted(url, { redirect: 'manual' });
    return new URL(response.headers.get('location') ?? '').searchParams;
  };
  const token = (form: Record<string, string>, accept = 'application/json') => {
    const { clientId: client_id, clientSecret: client_secret } = github;
    const body = new URLSearchParams({ client_id, client_secret, ...form });
    const headers = { accept };
    return fetchRouted(`https://${host}/login/oauth/access_token`, { method: 'POST', headers, body });
  };
  const refresh = (refresh_token: string) => token({ grant_type: 'refresh_token', refresh_token });
  const connect = async (scope: string | null = 'user repo read:user') => {
    const code = (await authorize(scope === null ? {} : { scope })).get('code') ?? '';
    return (await token({ code })).json();
  };
  const get = (path: string, accessToken: string) =>
    fetchRouted(`https://${api}/${path}`, { headers: { authorization: `Bearer ${accessToken}` } });
  const statusOf = async (accessToken: string) => (await get('user', accessToken)).status;
  return { github, api, fetchRouted, authorize, token, refresh, connect, get, statusOf };
}

describe('the web flow of GitHub', () => {
  it('gives tokens without an end, with scopes normalised and comma-separated', async () => {
    const { github, connect, get } = await start();
    const members = await connect();
    expect(Object.keys(members)).toEqual(['access_token', 'token_type', 'scope']);
    expect(members.scope).toBe('repo,user');
    const response = await get('user', members.access_token);
    expect(await response.json()).toMatchObject({ login: 'ada' });
    expect(response.headers.get('x-oauth-scopes')).toBe('repo, user');
    github.cutScopes(['user']);
    expect((await get('user', members.access_token)).headers.get('x-oauth-scopes')).toBe('user');
  });

  it('sends no iss, and a form answer unless JSON is accepted', async () => {
    const { authorize, token } = await start();
    const answer = await authorize();
    expect([...answer.keys()]).toEqual(['code', 'state']);
    const text = await (await token({ code: answer.get('code') ?? '' }, '*/*')).text();
    expect(new URLSearchParams(text).get('access_token')).toMatch(/^gho_/);
  });

  it('names itself, also on errors, where that is turned on', async () => {
    const allowed = await (await start({ sendsIssuer: true })).authorize();
    expect(allowed.get('iss')).toBe('https://github.com/login/oauth');
    const denied = await (await start({ sendsIssuer: true, deny: true })).authorize();
    expect([denied.get('error'), denied.get('iss')]).toEqual([
      'access_denied',
      'https://github.com/login/oauth',
    ]);
  });

  it('says its errors with HTTP 200', async () => {
    const { token } = await start();
    const errorOf = async (form: Record<string, string>) => {
      const response = await token(form);
      return [response.status, (await response.json()).error];
    };
    expect(await errorOf({ code: 'nope' })).toEqual([200, 'bad_verification_code']);
    expect(await errorOf({ code: 'nope', client_secret: 'x' })).toEqual([
      200,
      'incorrect_client_credentials',
    ]);
    expect(await errorOf({ grant_type: 'password' })).toEqual([200, 'unsupported_grant_type']);
  });

  it('checks PKCE when it was begun, and wants the secret all the same', async () => {
    const { authorize, token } = await start();
    const code_verifier = client.randomPKCECodeVerifier();
    const code_challenge = await client.calculatePKCECodeChallenge(code_verifier);
    const begin = async () => (await authorize({ code_challenge })).get('code') ?? '';
    const answerTo = async (form: Record<string, string>) => (await token(form)).json();
    expect((await answerTo({ code: await begin(), code_verifier: 'other' })).error).toBe(
      'bad_verification_code',
    );
    const withoutSecret = { code: await begin(), code_verifier, client_secret: '' };
    expect((await answerTo(withoutSecret)).error).toBe('incorrect_client_credentials');
    expect(await answerTo({ code: await begin(), code_verifier })).toHaveProperty('access_token');
  });

  it('takes a code for 10 minutes', async () => {
    const { github, authorize, token } = await start();
    const code = (await authorize()).get('code') ?? '';
    github.clock.aheadMs = 10 * 60 * 1000;
    expect((await (await token({ code })).json()).error).toBe('bad_verification_code');
  });

  it('means all earlier scopes when scope is left out, of this person alone', async () => {
    const { github, connect } = await start();
    expect((await connect(null)).scope).toBe('');
    await connect('gist');
    await connect('repo');
    expect((await connect(null)).scope).toBe('gist,repo');
    github.signIn(grace);
    expect((await connect(null)).scope).toBe('');
  });

  it('leaves the port of a loopback address free, and its path may go deeper', async () => {
    const { authorize } = await start({ callbackUrl: 'http://127.0.0.1/oauth' });
    expect((await authorize()).has('code')).toBe(true);
    const other = await authorize({ redirect_uri: 'http://127.0.0.1:49200/elsewhere' });
    expect(other.get('error')).toBe('redirect_uri_mismatch');
  });

  it('ends the oldest token with the eleventh of the same scopes', async () => {
    const { connect, statusOf } = await start();
    const first = (await connect('gist')).access_token;
    const second = (await connect('gist')).access_token;
    for (let count = 2; count < 11; count += 1) await connect('gist');
    expect([await statusOf(first), await statusOf(second)]).toEqual([401, 200]);
  });
});

describe('tokens of GitHub that expire', () => {
  it('live for 8 hours, and refresh once, which ends the old access token', async () => {
    const { github, connect, refresh, statusOf } = await start({ kind: 'github-app' });
    const first = await connect();
    expect(first).toMatchObject({
      access_token: expect.stringMatching(/^ghu_/),
      refresh_token: expect.stringMatching(/^ghr_/),
      expires_in: 28_800,
      refresh_token_expires_in: 15_897_600,
      scope: '',
    });
    const second = await (await refresh(first.refresh_token)).json();
    expect([await statusOf(first.access_token), await statusOf(second.access_token)]).toEqual([401, 200]);
    expect((await (await refresh(first.refresh_token)).json()).error).toBe('bad_refresh_token');
    github.clock.aheadMs = 8 * hourMs;
    expect(await statusOf(second.access_token)).toBe(401);
    expect(await (await refresh(second.refresh_token)).json()).toHaveProperty('access_token');
  });

  it('have refresh tokens that die after six months', async () => {
    const { github, connect, refresh } = await start({ kind: 'github-app' });
    const { refresh_token } = await connect();
    github.clock.aheadMs = 15_897_600_000;
    expect((await (await refresh(refresh_token)).json()).error).toBe('bad_refresh_token');
  });

  it('can be had for OAuth Apps too, with their scopes', async () => {
    const { connect } = await start({ expiring: true });
    expect(await connect('gist')).toMatchObject({
      access_token: expect.stringMatching(/^gho_/),
      scope: 'gist',
      expires_in: 28_800,
    });
  });
});

describe('an enterprise server of GitHub', () => {
  const host = 'ghe.example.test';

  it('has its OAuth endpoints and its API under its own host', async () => {
    const { github, connect, get } = await start({ host });
    expect(github.origins).toEqual([`https://${host}`]);
    const { access_token } = await connect('gist');
    expect(await (await get('user', access_token)).json()).toMatchObject({ login: 'ada' });
    expect(github.records.map(({ host: asked, path }) => `${asked}${path}`)).toEqual([
      `${host}/login/oauth/authorize`,
      `${host}/login/oauth/access_token`,
      `${host}/api/v3/user`,
    ]);
  });

  it('has no /credentials/revoke', async () => {
    const { api, fetchRouted } = await start({ host });
    const body = JSON.stringify({ credentials: ['gho_x'] });
    const response = await fetchRouted(`https://${api}/credentials/revoke`, { method: 'POST', body });
    expect(response.status).toBe(404);
  });
});
