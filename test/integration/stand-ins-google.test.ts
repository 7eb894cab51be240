import * as client from 'openid-client';
import { afterAll, describe, expect, it } from 'vitest';
import {
  connectByCode,
  discoverAt,
  type GoogleStandIn,
  type GoogleStandInOptions,
  grace,
  routedFetch,
  startGoogleStandIn,
} from '../support/stand-ins/index.ts';

const redirect_uri = 'http://127.0.0.1:49200/oauth/callback/google';
const issuer = 'https://accounts.google.com';
const calendar = 'https://www.googleapis.com/auth/calendar.readonly';
const dayMs = 24 * 60 * 60 * 1000;

const running: GoogleStandIn[] = [];
afterAll(() => Promise.all(running.map((google) => google.close())));

async function start(options?: GoogleStandInOptions) {
  const google = await startGoogleStandIn(options);
  running.push(google);
  const config = await discoverAt(google.routes, issuer, google.clientId, google.clientSecret);
  const connect = (extra: Record<string, string> = {}) =>
    connectByCode(config, google.routes, { redirect_uri, scope: 'openid email profile', ...extra });
  const refresh = (refreshToken: string | undefined) => client.refreshTokenGrant(config, refreshToken ?? '');
  return { google, config, connect, refresh, fetchRouted: routedFetch(google.routes) };
}

describe('Google, connecting', () => {
  it('gives long scope names, a signed ID token, userinfo, and refreshes without rotation', async () => {
    const { google, config, connect, refresh } = await start();
    const tokens = await connect();
    expect(tokens.scope?.split(' ')).toContain('https://www.googleapis.com/auth/userinfo.email');
    const subject = tokens.claims()?.sub ?? '';
    expect(await client.fetchUserInfo(config, tokens.access_token, subject)).toHaveProperty('email');
    for (let times = 0; times < 2; times += 1) {
      expect(await refresh(tokens.refresh_token)).not.toHaveProperty('refresh_token');
    }
    expect(google.records.filter(({ grantType }) => grantType === 'refresh_token')).toHaveLength(2);
  });

  it('wants a secret from a desktop client too', async () => {
    const { google } = await start();
    const config = await discoverAt(google.routes, issuer, google.clientId);
    await expect(
      connectByCode(config, google.routes, { redirect_uri, scope: 'openid' }),
    ).rejects.toMatchObject({
      error: 'invalid_request',
      error_description: 'client_secret is missing.',
    });
  });

  it('leaves out what was unticked', async () => {
    const { connect } = await start({ untick: ['email'] });
    const tokens = await connect();
    expect(tokens.scope).not.toContain('email');
    expect(tokens.claims()).not.toHaveProperty('email');
  });

  it('says that the person cancelled', async () => {
    const { connect } = await start({ deny: true });
    await expect(connect()).rejects.toMatchObject({ error: 'access_denied' });
  });

  it('gives web clients a refresh token only when asked for offline access with consent', async () => {
    const { connect } = await start({ clientKind: 'web' });
    expect(await connect()).not.toHaveProperty('refresh_token');
    const offline = { access_type: 'offline', prompt: 'consent' };
    expect(await connect(offline)).toHaveProperty('refresh_token');
  });

  it.each(['app.holdfast.desktop:/x', 'http://localhost:49200/x'])(
    'refuses %s for desktop clients',
    async (refused) => {
      const { google, fetchRouted } = await start();
      const query = new URLSearchParams({ client_id: google.clientId, redirect_uri: refused });
      const response = await fetchRouted(`${issuer}/o/oauth2/v2/auth?${query}`);
      expect([response.status, await response.text()]).toEqual([
        400,
        expect.stringContaining('redirect_uri_mismatch'),
      ]);
    },
  );

  it('names itself without having announced it, where that is turned on', async () => {
    const { config, connect } = await start({ sendsIssuer: true });
    expect(config.serverMetadata().authorization_response_iss_parameter_supported).toBeUndefined();
    expect(await connect()).toHaveProperty('access_token');
  });
});

describe('Google, what ends a refresh token', () => {
  it('revokes everything of the project at once, and says 400 when it is dead already', async () => {
    const { config, connect, refresh } = await start();
    const [tokens, other] = [await connect(), await connect()];
    await client.tokenRevocation(config, tokens.access_token);
    await expect(client.tokenRevocation(config, tokens.access_token)).rejects.toMatchObject({ status: 400 });
    await expect(refresh(other.refresh_token)).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  it('leaves another person’s access alone when one is revoked', async () => {
    const { google, config, connect, refresh } = await start();
    const adas = await connect();
    google.signIn(grace);
    const graces = await connect();
    await client.tokenRevocation(config, adas.access_token);
    expect(await refresh(graces.refresh_token)).toHaveProperty('access_token');
  });

  it('ends it after 7 days in testing mode, as it had said', async () => {
    const { google, connect, refresh } = await start({ switches: { testing: true } });
    const tokens = await connect();
    expect(tokens.refresh_token_expires_in).toBe(604_799);
    google.clock.aheadMs = 6 * dayMs;
    await refresh(tokens.refresh_token);
    google.clock.aheadMs = 7 * dayMs;
    await expect(refresh(tokens.refresh_token)).rejects.toMatchObject({
      error: 'invalid_grant',
      error_description: 'Token has been expired or revoked.',
    });
  });

  it('ends it after six months without use', async () => {
    const { google, connect, refresh } = await start();
    const tokens = await connect();
    google.clock.aheadMs = 180 * dayMs;
    await refresh(tokens.refresh_token);
    google.clock.aheadMs = 2 * 180 * dayMs;
    await refresh(tokens.refresh_token);
    google.clock.aheadMs += 184 * dayMs;
    await expect(refresh(tokens.refresh_token)).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  it('pushes out the oldest with the 101st of an account', async () => {
    const { connect, refresh } = await start();
    const scope = 'email';
    const first = await connect({ scope });
    const second = await connect({ scope });
    for (let count = 2; count < 101; count += 1) await connect({ scope });
    await expect(refresh(first.refresh_token)).rejects.toMatchObject({ error: 'invalid_grant' });
    expect(await refresh(second.refresh_token)).toHaveProperty('access_token');
  });

  it('wants people to sign in again with invalid_rapt, and refreshes once that is over', async () => {
    const { google, connect, refresh } = await start();
    const tokens = await connect();
    google.switches.invalidRapt = true;
    await expect(refresh(tokens.refresh_token)).rejects.toMatchObject({
      error: 'invalid_grant',
      cause: { error_subtype: 'invalid_rapt' },
    });
    google.switches.invalidRapt = false;
    expect(await refresh(tokens.refresh_token)).toHaveProperty('access_token');
  });

  it('knows a deleted client nowhere', async () => {
    const { google, connect, refresh, fetchRouted } = await start();
    const tokens = await connect();
    google.switches.deletedClient = true;
    const query = new URLSearchParams({ client_id: google.clientId, redirect_uri });
    const page = await fetchRouted(`${issuer}/o/oauth2/v2/auth?${query}`);
    expect([page.status, await page.text()]).toEqual([401, expect.stringContaining('deleted_client')]);
    await expect(refresh(tokens.refresh_token)).rejects.toMatchObject({
      error: 'deleted_client',
      status: 401,
    });
  });
});

describe('Google, APIs', () => {
  const calendars = 'https://www.googleapis.com/calendar/v3/users/me/calendarList';

  it('answers what a scope covers', async () => {
    const { connect, fetchRouted } = await start();
    const { access_token } = await connect({ scope: `openid ${calendar}` });
    const headers = { authorization: `Bearer ${access_token}` };
    expect((await fetchRouted(calendars, { headers })).status).toBe(200);
  });

  it('names the scopes that would do when one is missing', async () => {
    const { connect, fetchRouted } = await start();
    const { access_token } = await connect();
    const response = await fetchRouted(calendars, { headers: { authorization: `Bearer ${access_token}` } });
    expect(response.status).toBe(403);
    expect(response.headers.get('www-authenticate')).toMatch(
      /^Bearer realm="https:\/\/accounts\.google\.com\/", error="insufficient_scope", scope=".*calendar\.readonly.*"$/,
    );
    expect((await response.json()).error.details[0].reason).toBe('ACCESS_TOKEN_SCOPE_INSUFFICIENT');
  });

  it('refuses a dead token with a challenge', async () => {
    const { google, connect, fetchRouted } = await start({ accessTokenSeconds: 60 });
    const { access_token } = await connect({ scope: calendar });
    google.clock.aheadMs = 60_000;
    const response = await fetchRouted(calendars, { headers: { authorization: `Bearer ${access_token}` } });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toContain('error="invalid_token"');
  });
});
