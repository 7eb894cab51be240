import * as client from 'openid-client';
import { afterAll, describe, expect, it } from 'vitest';
import {
  type FacebookStandIn,
  type FacebookStandInOptions,
  facebookGraphVersion,
  routedFetch,
  startFacebookStandIn,
} from '../support/stand-ins/index.ts';

const local = 'http://localhost:49200/oauth/callback/facebook';
const listed = 'https://holdfast.example.test/callback';
const graph = `https://graph.facebook.com/${facebookGraphVersion}`;
const dayMs = 24 * 60 * 60 * 1000;

const running: FacebookStandIn[] = [];
afterAll(() => Promise.all(running.map((facebook) => facebook.close())));

async function start(options: FacebookStandInOptions = {}) {
  const facebook = await startFacebookStandIn(options);
  running.push(facebook);
  const fetchRouted = routedFetch(facebook.routes);
  const { clientId: client_id, clientSecret: client_secret } = facebook;

  const dialog = (extra: Record<string, string> = {}) => {
    const query = new URLSearchParams({
      client_id,
      redirect_uri: local,
      state: 's',
      scope: 'email',
      ...extra,
    });
    const url = `https://www.facebook.com/${facebookGraphVersion}/dialog/oauth?${query}`;
    return fetchRouted(url, { redirect: 'manual' });
  };
  const callback = async (extra?: Record<string, string>) =>
    new URL((await dialog(extra)).headers.get('location') ?? '');
  const token = async (form: Record<string, string>, method = 'POST') => {
    const body = new URLSearchParams({ client_id, client_secret, redirect_uri: local, ...form });
    const url = `${graph}/oauth/access_token`;
    const response = await (method === 'POST'
      ? fetchRouted(url, { method, body })
      : fetchRouted(`${url}?${body}`));
    return { status: response.status, ...(await response.json()) };
  };
  const connect = async (extra?: Record<string, string>) =>
    token({ code: (await callback(extra)).searchParams.get('code') ?? '' });
  const ask = async (accessToken: string, path: string, method = 'GET') => {
    const headers = { authorization: `Bearer ${accessToken}` };
    const response = await fetchRouted(`${graph}/${path}`, { method, headers });
    return { status: response.status, ...(await response.json()) };
  };
  return { facebook, fetchRouted, dialog, callback, token, connect, ask };
}

describe('connecting at Facebook', () => {
  it('ends with a bearer token of about 60 days, without scope and without a refresh token', async () => {
    const { connect } = await start();
    const { status, ...members } = await connect();
    expect([status, Object.keys(members)]).toEqual([200, ['access_token', 'token_type', 'expires_in']]);
    expect(members).toMatchObject({ token_type: 'bearer', expires_in: 5_183_944 });
  });

  it('comes back with a fragment of its own', async () => {
    const { callback } = await start();
    expect((await callback()).hash).toBe('#_=_');
  });

  it('wants the app secret at the token endpoint, by POST or GET', async () => {
    const { callback, token } = await start();
    const code = (await callback()).searchParams.get('code') ?? '';
    expect(await token({ code, client_secret: '' })).toMatchObject({ status: 400, error: { code: 1 } });
    expect(await token({ code }, 'GET')).toHaveProperty('access_token');
    expect(await token({ code })).toMatchObject({ status: 400, error: { code: 100 } });
  });

  it('takes PKCE instead of the secret where that is turned on', async () => {
    const { callback, token } = await start({ pkceWithoutSecret: true });
    const code_verifier = client.randomPKCECodeVerifier();
    const code_challenge = await client.calculatePKCECodeChallenge(code_verifier);
    const begin = async () => (await callback({ code_challenge })).searchParams.get('code') ?? '';
    const wrong = await token({ code: await begin(), code_verifier: 'other', client_secret: '' });
    expect(wrong.status).toBe(400);
    const right = await token({ code: await begin(), code_verifier, client_secret: '' });
    expect(right).toHaveProperty('access_token');
  });

  it('says access_denied when the person cancelled', async () => {
    const { callback } = await start({ deny: true });
    expect(Object.fromEntries((await callback()).searchParams)).toMatchObject({
      error: 'access_denied',
      error_reason: 'user_denied',
      state: 's',
    });
  });

  it('answers errors of the token endpoint with an object, which openid-client does not take for OAuth’s', async () => {
    const { facebook, callback, fetchRouted } = await start();
    const metadata = { issuer: 'https://www.facebook.com', token_endpoint: `${graph}/oauth/access_token` };
    const config = new client.Configuration(metadata, facebook.clientId, 'not-the-secret');
    config[client.customFetch] = fetchRouted as client.CustomFetch;
    const url = await callback();
    await expect(client.authorizationCodeGrant(config, url, { expectedState: 's' })).rejects.toMatchObject({
      code: 'OAUTH_RESPONSE_IS_NOT_CONFORM',
    });
  });
});

describe('redirects to Facebook’s clients', () => {
  const statusOf = async (mode: 'development' | 'live', redirect_uri: string) => {
    const { dialog } = await start({ mode, redirectUris: [listed] });
    return (await dialog({ redirect_uri })).status;
  };

  it('go to http://localhost in development only, and never to 127.0.0.1', async () => {
    expect(await statusOf('development', local)).toBe(302);
    expect(await statusOf('live', local)).toBe(400);
    expect(await statusOf('development', local.replace('localhost', '127.0.0.1'))).toBe(400);
  });

  it('go to https as it is listed', async () => {
    expect(await statusOf('live', listed)).toBe(302);
    expect(await statusOf('live', `${listed}/deeper`)).toBe(400);
  });
});

describe('the long-lived exchange', () => {
  it('makes a token of about 60 days from a short one, with the secret', async () => {
    const { connect, token } = await start({ accessTokenSeconds: 3600 });
    const { access_token, expires_in } = await connect();
    expect(expires_in).toBe(3600);
    const form = { grant_type: 'fb_exchange_token', fb_exchange_token: access_token };
    expect(await token({ ...form, client_secret: '' })).toMatchObject({ status: 400, error: { code: 1 } });
    const longLived = await token(form);
    expect(longLived.expires_in).toBeGreaterThan((59 * dayMs) / 1000);
    expect(longLived).not.toHaveProperty('refresh_token');
  });
});

describe('permissions at Facebook', () => {
  const statuses = async ({ ask }: Awaited<ReturnType<typeof start>>, accessToken: string) => {
    const { data } = await ask(accessToken, 'me/permissions');
    return Object.fromEntries(
      data.map(({ permission, status }: Record<string, string>) => [permission, status]),
    );
  };

  it('are granted or declined one by one, and a field without its permission is left out', async () => {
    const standIn = await start({ declines: ['email'] });
    const { access_token } = await standIn.connect();
    expect(await statuses(standIn, access_token)).toEqual({ public_profile: 'granted', email: 'declined' });
    expect(await standIn.ask(access_token, 'me?fields=id,name,email')).toEqual({
      status: 200,
      id: expect.any(String),
      name: 'Ada Lovelace',
    });
  });

  it('are asked again, once declined, with auth_type=rerequest alone', async () => {
    const standIn = await start({ declines: ['email'] });
    await standIn.connect();
    standIn.facebook.willDecline([]);
    const again = await standIn.connect();
    expect(await statuses(standIn, again.access_token)).toMatchObject({ email: 'declined' });
    const { access_token } = await standIn.connect({ auth_type: 'rerequest' });
    expect(await statuses(standIn, access_token)).toMatchObject({ email: 'granted' });
    expect(await standIn.ask(access_token, 'me?fields=id,name,email')).toHaveProperty('email');
  });

  it('can be taken back one by one', async () => {
    const standIn = await start();
    const { access_token } = await standIn.connect();
    const { id } = await standIn.ask(access_token, 'me');
    expect(await standIn.ask(access_token, `${id}/permissions/email`, 'DELETE')).toMatchObject({
      success: true,
    });
    expect(await statuses(standIn, access_token)).toMatchObject({ email: 'declined' });
    expect((await standIn.ask(access_token, '12345/permissions', 'DELETE')).status).toBe(400);
  });

  it('can be taken back all at once, which ends the token', async () => {
    const { connect, ask } = await start();
    const { access_token } = await connect();
    expect(await ask(access_token, 'me/permissions', 'DELETE')).toMatchObject({ success: true });
    expect(await ask(access_token, 'me')).toMatchObject({
      status: 400,
      error: { type: 'OAuthException', code: 190, error_subcode: 458, fbtrace_id: expect.any(String) },
    });
  });
});

describe('dead tokens at Facebook', () => {
  it.each([400, 401] as const)('are told as error 190 with status %s and why they died', async (status) => {
    const { facebook, connect, ask } = await start({ deadTokenStatus: status });
    const { access_token } = await connect();
    const deadBy = async () => {
      const answer = await ask(access_token, 'me');
      return [answer.status, answer.error.code, answer.error.error_subcode];
    };
    facebook.clock.aheadMs = 60 * dayMs;
    expect(await deadBy()).toEqual([status, 190, 463]);
    facebook.clock.aheadMs = 0;
    facebook.changePasswords();
    expect(await deadBy()).toEqual([status, 190, 460]);
    expect(await ask('EAAnonsense', 'me')).toMatchObject({ status, error: { code: 190 } });
  });

  it('come with a second clock: data access ends after 90 days', async () => {
    const { facebook, connect, ask } = await start();
    const { access_token } = await connect();
    const { data } = await ask(access_token, `debug_token?input_token=${access_token}`);
    expect(data).toMatchObject({
      app_id: facebook.clientId,
      is_valid: true,
      scopes: ['public_profile', 'email'],
    });
    expect(Math.round(((data.data_access_expires_at - data.issued_at) * 1000) / dayMs)).toBe(90);
  });
});
