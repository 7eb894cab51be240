import * as client from 'openid-client';
import { afterAll, describe, expect, it } from 'vitest';
import {
  connectByCode,
  discoverAt,
  type MicrosoftStandIn,
  type MicrosoftStandInOptions,
  microsoftOrigin,
  routedFetch,
  startMicrosoftStandIn,
} from '../support/stand-ins/index.ts';

const redirect_uri = 'http://127.0.0.1:49200/oauth/callback/microsoft';
const scope = 'openid profile email offline_access User.Read';
const dayMs = 24 * 60 * 60 * 1000;

const running: MicrosoftStandIn[] = [];
afterAll(() => Promise.all(running.map((microsoft) => microsoft.close())));

async function start(options: MicrosoftStandInOptions = {}) {
  const microsoft = await startMicrosoftStandIn(options);
  running.push(microsoft);
  const { routes, clientId } = microsoft;
  const config = await discoverAt(routes, `${microsoftOrigin}/common/v2.0`, clientId);
  const connect = (extra: Record<string, string> = {}) =>
    connectByCode(config, routes, { redirect_uri, scope, ...extra });
  const refresh = (refreshToken: string | undefined, parameters?: Record<string, string>) =>
    client.refreshTokenGrant(config, refreshToken ?? '', parameters);
  return { microsoft, config, connect, refresh, fetchRouted: routedFetch(routes) };
}

describe('refresh tokens of Microsoft', () => {
  it('are replaced on every use, and the old one goes on working', async () => {
    const { connect, refresh } = await start();
    const first = await connect();
    const second = await refresh(first.refresh_token);
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect(second.claims()?.sub).toBe(first.claims()?.sub);
    expect(await refresh(first.refresh_token)).toHaveProperty('access_token');
  });

  it('die after 90 days, each counted from its own birth', async () => {
    const { microsoft, connect, refresh } = await start();
    const first = await connect();
    microsoft.clock.aheadMs = 89 * dayMs;
    const second = await refresh(first.refresh_token);
    microsoft.clock.aheadMs = 90 * dayMs;
    await expect(refresh(first.refresh_token)).rejects.toMatchObject({
      error: 'invalid_grant',
      error_description: expect.stringContaining('AADSTS700082'),
      cause: { suberror: 'bad_token', error_codes: [700_082] },
    });
    expect(await refresh(second.refresh_token)).toHaveProperty('refresh_token');
  });

  it.each([
    ['revokeAll', 'bad_token', 50_173],
    ['withdrawConsent', 'consent_required', 65_001],
    ['requireSecondFactor', 'basic_action', 50_076],
  ] as const)('end with %s, told by suberror %s', async (deed, suberror, code) => {
    const { microsoft, connect, refresh } = await start();
    const { refresh_token } = await connect();
    microsoft[deed]();
    await expect(refresh(refresh_token)).rejects.toMatchObject({
      error: 'invalid_grant',
      cause: { suberror, error_codes: [code] },
    });
  });

  it('may be asked for less, and need consent for more', async () => {
    const { connect, refresh } = await start();
    const { refresh_token } = await connect();
    expect((await refresh(refresh_token, { scope: 'User.Read' })).scope).toBe('User.Read');
    await expect(refresh(refresh_token, { scope: 'Mail.Read' })).rejects.toMatchObject({
      cause: { suberror: 'consent_required' },
    });
  });
});

describe('Graph', () => {
  it('answers what a scope covers, and 403 for the rest', async () => {
    const { config, connect } = await start();
    const { access_token } = await connect();
    const get = (path: string) =>
      client.fetchProtectedResource(
        config,
        access_token,
        new URL(`https://graph.microsoft.com/${path}`),
        'GET',
      );
    expect(await (await get('v1.0/me')).json()).toMatchObject({ displayName: 'Ada Lovelace' });
    const refused = await get('v1.0/me/messages');
    expect([refused.status, (await refused.json()).error.code]).toEqual([403, 'ErrorAccessDenied']);
  });

  it('answers userinfo with the subject of the ID token', async () => {
    const { config, connect } = await start();
    const tokens = await connect();
    const subject = tokens.claims()?.sub ?? '';
    expect(await client.fetchUserInfo(config, tokens.access_token, subject)).toHaveProperty('email');
  });

  it('says 401 for a token that is over', async () => {
    const { microsoft, connect, fetchRouted } = await start({ accessTokenSeconds: 60 });
    const { access_token } = await connect();
    microsoft.clock.aheadMs = 60_000;
    const headers = { authorization: `Bearer ${access_token}` };
    const response = await fetchRouted('https://graph.microsoft.com/v1.0/me', { headers });
    expect([response.status, (await response.json()).error.code]).toEqual([
      401,
      'InvalidAuthenticationToken',
    ]);
  });
});
