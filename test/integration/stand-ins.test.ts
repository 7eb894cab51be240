import * as client from 'openid-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type GitHubStandIn,
  type GoogleStandIn,
  type GoogleStandInOptions,
  routedFetch,
  startGitHubStandIn,
  startGoogleStandIn,
} from '../support/stand-ins/index.ts';

const redirectUri = 'http://127.0.0.1:49200/oauth/callback/x';

describe('routedFetch', () => {
  it('reaches no origin that has no stand-in', async () => {
    await expect(routedFetch({})('https://accounts.google.com/')).rejects.toThrow('No stand-in');
  });
});

describe('Google', () => {
  const running: GoogleStandIn[] = [];
  afterAll(() => Promise.all(running.map((google) => google.close())));

  async function start(options?: GoogleStandInOptions) {
    const google = await startGoogleStandIn(options);
    running.push(google);
    const fetchRouted = routedFetch(google.routes);
    const discover = (secret?: string) =>
      client.discovery(new URL('https://accounts.google.com'), google.clientId, secret, undefined, {
        [client.customFetch]: fetchRouted as client.CustomFetch,
        execute: [client.enableNonRepudiationChecks],
      });
    const connect = async (config: client.Configuration, extra: Record<string, string> = {}) => {
      const pkceCodeVerifier = client.randomPKCECodeVerifier();
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: 'openid email profile',
        state: 's1',
        nonce: 'n1',
        code_challenge: await client.calculatePKCECodeChallenge(pkceCodeVerifier),
        code_challenge_method: 'S256',
        ...extra,
      });
      const response = await fetchRouted(url, { redirect: 'manual' });
      const callback = new URL(response.headers.get('location') ?? '');
      return client.authorizationCodeGrant(config, callback, {
        pkceCodeVerifier,
        expectedState: 's1',
        expectedNonce: 'n1',
      });
    };
    return { google, discover, connect, fetchRouted };
  }

  it('gives long scope names, a signed ID token, userinfo, and refreshes without rotation', async () => {
    const { google, discover, connect } = await start();
    const config = await discover(google.clientSecret);
    const tokens = await connect(config);
    expect(tokens.scope?.split(' ')).toContain('https://www.googleapis.com/auth/userinfo.email');
    const subject = tokens.claims()?.sub ?? '';
    expect(await client.fetchUserInfo(config, tokens.access_token, subject)).toHaveProperty('email');
    for (let times = 0; times < 2; times += 1) {
      const refreshed = await client.refreshTokenGrant(config, tokens.refresh_token ?? '');
      expect(refreshed).not.toHaveProperty('refresh_token');
    }
    expect(google.records.filter(({ grantType }) => grantType === 'refresh_token')).toHaveLength(2);
  });

  it('wants a secret from a desktop client too', async () => {
    const { discover, connect } = await start();
    await expect(connect(await discover())).rejects.toMatchObject({
      error: 'invalid_request',
      error_description: 'client_secret is missing.',
    });
  });

  it('leaves out what was unticked', async () => {
    const { google, discover, connect } = await start({ untick: ['email'] });
    const tokens = await connect(await discover(google.clientSecret));
    expect(tokens.scope).not.toContain('email');
    expect(tokens.claims()).not.toHaveProperty('email');
  });

  it('gives web clients a refresh token only when asked for offline access with consent', async () => {
    const { google, discover, connect } = await start({ clientKind: 'web' });
    const config = await discover(google.clientSecret);
    expect(await connect(config)).not.toHaveProperty('refresh_token');
    expect(await connect(config, { access_type: 'offline', prompt: 'consent' })).toHaveProperty(
      'refresh_token',
    );
  });

  it('refuses custom schemes for desktop clients', async () => {
    const { google, fetchRouted } = await start();
    const query = new URLSearchParams({
      client_id: google.clientId,
      redirect_uri: 'app.holdfast.desktop:/x',
    });
    const response = await fetchRouted(`https://accounts.google.com/o/oauth2/v2/auth?${query}`);
    expect(await response.text()).toContain('redirect_uri_mismatch');
  });

  it('revokes everything of the project at once, and says 400 when it is dead already', async () => {
    const { google, discover, connect } = await start();
    const config = await discover(google.clientSecret);
    const tokens = await connect(config);
    const other = await connect(config);
    await client.tokenRevocation(config, tokens.access_token);
    await expect(client.tokenRevocation(config, tokens.access_token)).rejects.toMatchObject({ status: 400 });
    await expect(client.refreshTokenGrant(config, other.refresh_token ?? '')).rejects.toMatchObject({
      error: 'invalid_grant',
    });
  });
});

describe('GitHub', () => {
  let github: GitHubStandIn;
  let expiring: GitHubStandIn;
  beforeAll(async () => {
    github = await startGitHubStandIn();
    expiring = await startGitHubStandIn({ expiring: true });
  });
  afterAll(() => Promise.all([github.close(), expiring.close()]));

  async function authorize(server: GitHubStandIn, extra: Record<string, string> = {}) {
    const query = new URLSearchParams({
      client_id: server.clientId,
      redirect_uri: redirectUri,
      state: 's',
      ...extra,
    });
    const url = `https://github.com/login/oauth/authorize?${query}`;
    const response = await routedFetch(server.routes)(url, { redirect: 'manual' });
    return new URL(response.headers.get('location') ?? '').searchParams;
  }

  async function token(server: GitHubStandIn, form: Record<string, string>, accept = 'application/json') {
    const body = new URLSearchParams({
      client_id: server.clientId,
      client_secret: server.clientSecret,
      ...form,
    });
    const url = 'https://github.com/login/oauth/access_token';
    return routedFetch(server.routes)(url, { method: 'POST', headers: { accept }, body });
  }

  async function connect(server: GitHubStandIn, scope = 'user repo read:user') {
    const code = (await authorize(server, { scope })).get('code') ?? '';
    return (await token(server, { code })).json();
  }

  const userOf = (server: GitHubStandIn, accessToken: string) => {
    const headers = { authorization: `Bearer ${accessToken}` };
    return routedFetch(server.routes)('https://api.github.com/user', { headers });
  };

  it('gives tokens without an end, with scopes normalised and comma-separated', async () => {
    const members = await connect(github);
    expect(Object.keys(members)).toEqual(['access_token', 'token_type', 'scope']);
    expect(members.scope).toBe('repo,user');
    const response = await userOf(github, members.access_token);
    expect(await response.json()).toMatchObject({ login: 'ada' });
    expect(response.headers.get('x-oauth-scopes')).toBe('repo, user');
    github.cutScopes(['user']);
    expect((await userOf(github, members.access_token)).headers.get('x-oauth-scopes')).toBe('user');
  });

  it('sends no iss, and a form answer unless JSON is accepted', async () => {
    const answer = await authorize(github);
    expect([...answer.keys()]).toEqual(['code', 'state']);
    const text = await (await token(github, { code: answer.get('code') ?? '' }, '*/*')).text();
    expect(new URLSearchParams(text).get('access_token')).toMatch(/^gho_/);
  });

  it('says its errors with HTTP 200', async () => {
    const wrongCode = await token(github, { code: 'nope' });
    expect([wrongCode.status, (await wrongCode.json()).error]).toEqual([200, 'bad_verification_code']);
    const wrongSecret = await token(github, { code: 'nope', client_secret: 'x' });
    expect([wrongSecret.status, (await wrongSecret.json()).error]).toEqual([
      200,
      'incorrect_client_credentials',
    ]);
  });

  it('checks PKCE when it was begun', async () => {
    const verifier = client.randomPKCECodeVerifier();
    const code_challenge = await client.calculatePKCECodeChallenge(verifier);
    const begin = async () => (await authorize(github, { code_challenge })).get('code') ?? '';
    const wrong = await token(github, { code: await begin(), code_verifier: 'other' });
    expect((await wrong.json()).error).toBe('bad_verification_code');
    const right = await token(github, { code: await begin(), code_verifier: verifier });
    expect(await right.json()).toHaveProperty('access_token');
  });

  it('gives expiring tokens whose refresh is single use and ends the old access', async () => {
    const first = await connect(expiring);
    expect(first.expires_in).toBe(28_800);
    const form = { grant_type: 'refresh_token', refresh_token: first.refresh_token };
    const second = await (await token(expiring, form)).json();
    expect((await userOf(expiring, first.access_token)).status).toBe(401);
    expect((await userOf(expiring, second.access_token)).status).toBe(200);
    expect((await (await token(expiring, form)).json()).error).toBe('bad_refresh_token');
  });

  it('revokes a token or the whole grant with the secret: 204, then 404', async () => {
    const basic = `Basic ${btoa(`${github.clientId}:${github.clientSecret}`)}`;
    const remove = (what: string, access_token: string, authorization = basic) =>
      routedFetch(github.routes)(`https://api.github.com/applications/${github.clientId}/${what}`, {
        method: 'DELETE',
        headers: { authorization },
        body: JSON.stringify({ access_token }),
      });
    const [one, two] = [(await connect(github)).access_token, (await connect(github)).access_token];
    expect((await remove('token', one, 'Basic eDp5')).status).toBe(404);
    expect((await remove('token', one)).status).toBe(204);
    expect((await remove('token', one)).status).toBe(404);
    expect((await userOf(github, two)).status).toBe(200);
    expect((await remove('grant', two)).status).toBe(204);
    expect((await userOf(github, two)).status).toBe(401);
  });

  it('revokes credentials without a secret, and answers 202 whatever they were', async () => {
    const { access_token } = await connect(github);
    const body = JSON.stringify({ credentials: [access_token, 'gho_unknown'] });
    const url = 'https://api.github.com/credentials/revoke';
    expect((await routedFetch(github.routes)(url, { method: 'POST', body })).status).toBe(202);
    expect((await userOf(github, access_token)).status).toBe(401);
  });

  it('ends with revokeAll, as when the person removes the app', async () => {
    const { access_token } = await connect(github);
    github.revokeAll();
    expect((await userOf(github, access_token)).status).toBe(401);
    expect(github.records.at(-1)).toMatchObject({
      method: 'GET',
      host: 'api.github.com',
      path: '/user',
      status: 401,
    });
  });
});
