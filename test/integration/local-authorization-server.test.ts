import * as client from 'openid-client';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  confidentialClient,
  type LocalAuthorizationServer,
  openBrowser,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';
import {
  type Asked,
  authorize,
  discover,
  fullScope,
  redirectUri,
} from '../support/local-authorization-server/plain-client.ts';

let server: LocalAuthorizationServer;
let config: client.Configuration;

beforeAll(async () => {
  server = await startLocalAuthorizationServer();
  config = await discover(server);
});
afterEach(() => server.faults.clear());
afterAll(() => server.close());

const connect = (asked?: Asked) => authorize(config, asked);

function callApi(path: string, accessToken?: string, init: RequestInit = {}) {
  const headers = { ...init.headers, ...(accessToken && { authorization: `Bearer ${accessToken}` }) };
  return fetch(`${server.issuer}${path}`, { ...init, headers });
}

describe('connecting', () => {
  it('announces what the app relies on', () => {
    expect(config.serverMetadata()).toMatchObject({
      issuer: server.issuer,
      authorization_response_iss_parameter_supported: true,
      code_challenge_methods_supported: ['S256'],
      revocation_endpoint: `${server.issuer}/revocation`,
      device_authorization_endpoint: `${server.issuer}/device/auth`,
    });
    expect(config.serverMetadata().scopes_supported).toEqual(expect.arrayContaining(fullScope.split(' ')));
  });

  it('gives the tokens, the scopes asked for and the person', async () => {
    const tokens = await connect();
    expect(tokens.scope?.split(' ').sort()).toEqual(fullScope.split(' ').sort());
    expect(tokens.expires_in).toBe(300);
    expect(tokens.refresh_token).toBeTruthy();
    const person = await client.fetchUserInfo(config, tokens.access_token, 'ada');
    expect(person).toMatchObject({ sub: 'ada', name: 'Ada Lovelace', email: 'ada@example.test' });
  });

  it.each(['http://127.0.0.1:49152/oauth/callback/demo', 'http://[::1]:49153/oauth/callback/demo'])(
    'answers to a loopback address on any port: %s',
    async (redirect) => expect(await connect({ redirect })).toHaveProperty('refresh_token'),
  );

  it('gives a refresh token without offline_access too', async () => {
    expect(await connect({ scope: 'openid api:read' })).toHaveProperty('refresh_token');
  });

  it.each([{ deny: true }, { cancel: true }])(
    'passes on that the person does not want it: %o',
    async (choice) => {
      await expect(connect(choice)).rejects.toMatchObject({ error: 'access_denied' });
    },
  );

  it('grants only what stays ticked', async () => {
    const tokens = await connect({ scope: 'openid api:read api:write', untick: ['api:write'] });
    expect(tokens.scope).toBe('openid api:read');
  });

  it('asks again when new scopes are asked for, and gives what was unticked before', async () => {
    const person = openBrowser();
    await connect({ person, scope: 'openid api:read api:write', untick: ['api:write'] });
    const tokens = await connect({ person, scope: 'openid api:read api:write reports:read' });
    expect(tokens.scope).toBe('openid api:read api:write reports:read');
  });

  it.each(['login', 'select_account', 'select_account consent'])(
    'lets another person sign in with prompt=%s, and leaves the first one connected',
    async (prompt) => {
      const person = openBrowser();
      const first = await connect({ person });
      const second = await connect({ person, prompt, as: 'grace', loginHint: 'grace@example.test' });
      expect(second.claims()?.sub).toBe('grace');
      expect(await client.refreshTokenGrant(config, first.refresh_token ?? '')).toHaveProperty(
        'access_token',
      );
    },
  );

  it('shows a page of its own when there is no way back', async () => {
    const url = `${server.issuer}/auth?client_id=holdfast-desktop&redirect_uri=https://evil.test&response_type=code`;
    const response = await fetch(url, { headers: { accept: 'text/html' } });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('This request can’t go on');
  });

  it('refuses a request without PKCE', async () => {
    const query = new URLSearchParams({ client_id: 'holdfast-desktop', redirect_uri: redirectUri });
    const url = `${server.issuer}/auth?${query}&response_type=code&scope=openid&state=s`;
    const response = await fetch(url, { redirect: 'manual' });
    expect(response.headers.get('location')).toContain('error=invalid_request');
  });
});

describe('the life of a grant', () => {
  it('rotates refresh tokens, and ends the family when an old one comes back', async () => {
    const first = await connect();
    const second = await client.refreshTokenGrant(config, first.refresh_token ?? '');
    expect(second.refresh_token).not.toBe(first.refresh_token);
    await expect(client.refreshTokenGrant(config, first.refresh_token ?? '')).rejects.toMatchObject({
      error: 'invalid_grant',
    });
    await expect(client.refreshTokenGrant(config, second.refresh_token ?? '')).rejects.toThrow();
    expect((await callApi('/api/me', second.access_token)).status).toBe(401);
  });

  it('ends everything on revocation, and takes an unknown token calmly', async () => {
    const tokens = await connect();
    await client.tokenRevocation(config, tokens.refresh_token ?? '');
    await client.tokenRevocation(config, 'never-heard-of');
    expect((await callApi('/api/me', tokens.access_token)).status).toBe(401);
    await expect(client.refreshTokenGrant(config, tokens.refresh_token ?? '')).rejects.toThrow();
  });

  it('ends all grants of one account on its own page, and nobody else’s', async () => {
    const ada = await connect();
    const alan = await connect({ as: 'alan' });
    await server.revokeGrantsOf('ada');
    expect((await callApi('/api/me', ada.access_token)).status).toBe(401);
    expect((await callApi('/api/me', alan.access_token)).status).toBe(200);
    await expect(client.refreshTokenGrant(config, ada.refresh_token ?? '')).rejects.toThrow();
  });

  it('lets access tokens run out', async () => {
    const brief = await startLocalAuthorizationServer({ accessTokenSeconds: 1 });
    const body = new URLSearchParams({ grant_type: 'client_credentials', scope: 'api:read', ...secret() });
    const { access_token } = await (await fetch(`${brief.issuer}/token`, { method: 'POST', body })).json();
    const call = () =>
      fetch(`${brief.issuer}/api/me`, { headers: { authorization: `Bearer ${access_token}` } });
    expect((await call()).status).toBe(200);
    await expect.poll(async () => (await call()).status, { timeout: 4000 }).toBe(401);
    await brief.close();
  });
});

function secret() {
  return { client_id: confidentialClient.client_id, client_secret: confidentialClient.client_secret };
}

describe('other grants', () => {
  it.each(['client_secret_post', 'client_secret_basic'])(
    'gives client credentials with %s',
    async (method) => {
      const { client_id, client_secret } = secret();
      const basic = `Basic ${btoa(`${client_id}:${client_secret}`)}`;
      const inBody = method === 'client_secret_post';
      const response = await fetch(`${server.issuer}/token`, {
        method: 'POST',
        headers: inBody ? {} : { authorization: basic },
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          scope: 'api:read',
          ...(inBody && secret()),
        }),
      });
      const { access_token } = await response.json();
      expect(await (await callApi('/api/me', access_token)).json()).toMatchObject({ subject: client_id });
    },
  );

  it('gives tokens to a device whose code a person confirms', async () => {
    const device = await client.initiateDeviceAuthorization(config, { scope: 'openid api:read' });
    const person = openBrowser();
    await person.confirmDevice(device.verification_uri_complete ?? '', { as: 'alan' });
    const tokens = await client.pollDeviceAuthorizationGrant(config, { ...device, interval: 0.1 });
    expect(tokens.claims()?.sub).toBe('alan');
    expect(tokens.refresh_token).toBeTruthy();
  });
});

describe('the protected resource', () => {
  let access: string;
  beforeAll(async () => {
    access = (await connect({ scope: 'openid api:read' })).access_token;
  });

  it('says who is calling', async () => {
    const response = await callApi('/api/me', access);
    expect(await response.json()).toEqual({ subject: 'ada', name: 'Ada Lovelace', scope: 'openid api:read' });
  });

  it('echoes a request without its credentials', async () => {
    const response = await callApi('/api/echo?a=1', access, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'x-own': 'yes' },
      body: '{"deep":[1]}',
    });
    const echo = await response.json();
    expect(echo).toMatchObject({
      method: 'PUT',
      query: { a: '1' },
      headers: { 'x-own': 'yes' },
      body: { deep: [1] },
    });
    expect(echo.headers).not.toHaveProperty('authorization');
  });

  it('pages its items by Link headers', async () => {
    const links = (await callApi('/api/items?page=2', access)).headers.get('link');
    expect(links).toContain(`<${server.issuer}/api/items?page=3>; rel="next"`);
    expect((await callApi('/api/items?page=3', access)).headers.get('link')).not.toContain('rel="next"');
  });

  it('wants more scope for reports and for new items', async () => {
    const response = await callApi('/api/reports', access);
    expect(response.status).toBe(403);
    expect(response.headers.get('www-authenticate')).toBe(
      'Bearer error="insufficient_scope", scope="reports:read"',
    );
    expect((await callApi('/api/items', access, { method: 'POST', body: '{}' })).status).toBe(403);
    const more = (await connect()).access_token;
    expect((await callApi('/api/reports', more)).status).toBe(200);
    expect((await callApi('/api/items', more, { method: 'POST', body: '{}' })).status).toBe(201);
  });

  it.each(['/api/me', '/api/echo', '/api/items', '/api/reports'])(
    'lets nobody in without a token: %s',
    async (path) => {
      const without = await callApi(path);
      expect([without.status, without.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
      const wrong = await callApi(path, 'made-up');
      expect(wrong.status).toBe(401);
      expect(wrong.headers.get('www-authenticate')).toContain('error="invalid_token"');
    },
  );
});
