import * as client from 'openid-client';
import { afterAll, describe, expect, it, vi } from 'vitest';
import {
  connectByCode,
  discoverAt,
  type GitLabStandIn,
  type GitLabStandInOptions,
  routedFetch,
  startGitLabStandIn,
} from '../support/stand-ins/index.ts';

const redirect_uri = 'http://127.0.0.1:49200/oauth/callback/gitlab';
const scope = 'openid profile email read_user';

const running: GitLabStandIn[] = [];
afterAll(() => Promise.all(running.map((gitlab) => gitlab.close())));

async function start(options: GitLabStandInOptions = {}) {
  const gitlab = await startGitLabStandIn(options);
  running.push(gitlab);
  const { routes, issuer, clientId } = gitlab;
  const config = await discoverAt(routes, issuer, clientId, options.clientSecret);
  const connect = (extra: Record<string, string> = {}) =>
    connectByCode(config, routes, { redirect_uri, scope, ...extra });
  const refresh = (refreshToken: string | undefined) => client.refreshTokenGrant(config, refreshToken ?? '');
  const get = (path: string, accessToken: string) => {
    const headers = { authorization: `Bearer ${accessToken}` };
    return routedFetch(routes)(`${issuer}/${path}`, { headers });
  };
  return { gitlab, config, connect, refresh, get };
}

describe('connecting at GitLab', () => {
  it('needs no secret of a public application, and gives 2 hours, scopes with spaces and an ID token', async () => {
    const { connect } = await start();
    const tokens = await connect();
    expect(tokens).toMatchObject({
      token_type: 'bearer',
      expires_in: 7200,
      scope,
      created_at: expect.any(Number),
    });
    expect(tokens.claims()).toMatchObject({ iss: 'https://gitlab.com', preferred_username: 'ada' });
  });

  it('needs the secret of a confidential one', async () => {
    const { gitlab, connect } = await start({ clientSecret: 's' });
    expect(await connect()).toHaveProperty('access_token');
    const withoutSecret = await discoverAt(gitlab.routes, gitlab.issuer, gitlab.clientId);
    await expect(connectByCode(withoutSecret, gitlab.routes, { redirect_uri, scope })).rejects.toMatchObject({
      error: 'invalid_client',
      status: 401,
    });
  });

  it('announces PKCE and revocation, but not its device endpoint', async () => {
    const metadata = (await start()).config.serverMetadata();
    expect(metadata.supportsPKCE()).toBe(true);
    expect(metadata.revocation_endpoint).toBe('https://gitlab.com/oauth/revoke');
    expect(metadata.device_authorization_endpoint).toBeUndefined();
  });

  it('compares the path of a redirect URI, and leaves the port of a loopback address free', async () => {
    const { gitlab, connect } = await start();
    expect(await connect({ redirect_uri: redirect_uri.replace('49200', '1') })).toHaveProperty(
      'access_token',
    );
    const query = new URLSearchParams({
      client_id: gitlab.clientId,
      redirect_uri: 'http://127.0.0.1:49200/elsewhere',
    });
    const page = await routedFetch(gitlab.routes)(`https://gitlab.com/oauth/authorize?${query}`);
    expect(page.status).toBe(400);
  });

  it('says what was refused: by the person, or a scope that the application was not registered with', async () => {
    const denied = await start({ deny: true });
    await expect(denied.connect()).rejects.toMatchObject({ error: 'access_denied' });
    const narrow = await start({ applicationScopes: ['read_user'] });
    await expect(narrow.connect({ scope: 'api' })).rejects.toMatchObject({ error: 'invalid_scope' });
  });

  it('works the same on a server of one’s own', async () => {
    const { gitlab, connect, get } = await start({ host: 'gitlab.example.test' });
    expect(gitlab.origins).toEqual(['https://gitlab.example.test']);
    const { access_token } = await connect();
    expect(await (await get('api/v4/user', access_token)).json()).toMatchObject({ username: 'ada' });
  });
});

describe('tokens of GitLab', () => {
  it('are replaced by a refresh, which ends the old access token and the old refresh token', async () => {
    const { connect, refresh, get } = await start();
    const first = await connect();
    const second = await refresh(first.refresh_token);
    expect((await get('api/v4/user', first.access_token)).status).toBe(401);
    expect((await get('api/v4/user', second.access_token)).status).toBe(200);
    await expect(refresh(first.refresh_token)).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  it('live for 2 hours, and can be refreshed after that', async () => {
    const { gitlab, connect, refresh, get } = await start();
    const { access_token, refresh_token } = await connect();
    gitlab.clock.aheadMs = 7_200_000;
    const response = await get('api/v4/user', access_token);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toContain('error="invalid_token"');
    expect(await refresh(refresh_token)).toHaveProperty('access_token');
  });

  it.each(['access_token', 'refresh_token'] as const)(
    'end in pairs when the %s is revoked',
    async (which) => {
      const { config, connect, refresh, get } = await start();
      const [tokens, other] = [await connect(), await connect()];
      await client.tokenRevocation(config, tokens[which] ?? '');
      expect((await get('api/v4/user', tokens.access_token)).status).toBe(401);
      await expect(refresh(tokens.refresh_token)).rejects.toMatchObject({ error: 'invalid_grant' });
      expect((await get('api/v4/user', other.access_token)).status).toBe(200);
      await client.tokenRevocation(config, tokens[which] ?? '');
    },
  );

  it('cannot be revoked by another client', async () => {
    const { gitlab, connect, get } = await start();
    const { access_token } = await connect();
    const stranger = await discoverAt(gitlab.routes, gitlab.issuer, 'somebody-else');
    await expect(client.tokenRevocation(stranger, access_token)).rejects.toMatchObject({
      error: 'unauthorized_client',
      status: 403,
    });
    expect((await get('api/v4/user', access_token)).status).toBe(200);
  });

  it('are told which scope is missing', async () => {
    const { connect, get } = await start();
    const { access_token } = await connect();
    const response = await get('api/v4/projects', access_token);
    expect([response.status, (await response.json()).scope]).toEqual([403, 'api read_api']);
    expect(response.headers.get('www-authenticate')).toContain('error="insufficient_scope"');
  });
});

describe('the device flow of GitLab', () => {
  async function startDevice(options: GitLabStandInOptions = {}) {
    const { gitlab } = await start({ device: { intervalSeconds: 0.02 }, ...options });
    const metadata = {
      issuer: gitlab.issuer,
      token_endpoint: `${gitlab.issuer}/oauth/token`,
      device_authorization_endpoint: `${gitlab.issuer}/oauth/authorize_device`,
    };
    const completed = new client.Configuration(metadata, gitlab.clientId, undefined, client.None());
    completed[client.customFetch] = routedFetch(gitlab.routes) as client.CustomFetch;
    const device = await client.initiateDeviceAuthorization(completed, { scope: 'read_user' });
    const poll = () => client.pollDeviceAuthorizationGrant(completed, device);
    return { gitlab, device, poll };
  }

  it('lasts 300 s and has a complete URI', async () => {
    const { device } = await startDevice({ device: {} });
    expect(device).toMatchObject({
      user_code: expect.stringMatching(/^[A-Z0-9]{8}$/),
      verification_uri_complete: `https://gitlab.com/oauth/device?user_code=${device.user_code}`,
      expires_in: 300,
      interval: 5,
    });
  });

  it('waits, then connects', async () => {
    const { gitlab, device, poll } = await startDevice();
    const polling = poll();
    await vi.waitFor(() =>
      expect(gitlab.records.at(-1)).toMatchObject({ path: '/oauth/token', status: 400 }),
    );
    gitlab.enterUserCode(device.user_code);
    expect(await polling).toMatchObject({ scope: 'read_user', expires_in: 7200 });
  });

  it('says with 400 that it was denied, or took too long', async () => {
    const denied = await startDevice();
    denied.gitlab.enterUserCode(denied.device.user_code, 'cancel');
    await expect(denied.poll()).rejects.toMatchObject({ error: 'access_denied', status: 400 });
    const late = await startDevice();
    late.gitlab.clock.aheadMs = 300_000;
    await expect(late.poll()).rejects.toMatchObject({ error: 'expired_token', status: 400 });
  });
});
