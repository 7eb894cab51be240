import * as client from 'openid-client';
import { afterAll, describe, expect, it } from 'vitest';
import {
  discoverAt,
  type GoogleStandIn,
  type GoogleStandInOptions,
  routedFetch,
  startGoogleStandIn,
} from '../support/stand-ins/index.ts';

const grantType = 'urn:ietf:params:oauth:grant-type:device_code';
const driveFile = 'https://www.googleapis.com/auth/drive.file';

const running: GoogleStandIn[] = [];
afterAll(() => Promise.all(running.map((google) => google.close())));

async function start(options: GoogleStandInOptions = {}) {
  const google = await startGoogleStandIn({ clientKind: 'limited-input', ...options });
  running.push(google);
  const post = async (path: string, form: Record<string, string>) => {
    const body = new URLSearchParams({ client_id: google.clientId, ...form });
    const url = `https://oauth2.googleapis.com/${path}`;
    const response = await routedFetch(google.routes)(url, { method: 'POST', body });
    return { status: response.status, body: await response.json() };
  };
  const poll = async (device_code: string, client_secret = google.clientSecret) => {
    const { status, body } = await post('token', { grant_type: grantType, client_secret, device_code });
    return [status, body.error];
  };
  return { google, post, poll };
}

describe('the device flow of Google', () => {
  it('connects with a client for limited input, whose secret is wanted, and gives a refresh token', async () => {
    const { google } = await start({ device: { intervalSeconds: 0.05 } });
    const issuer = 'https://accounts.google.com';
    const config = await discoverAt(google.routes, issuer, google.clientId, google.clientSecret);
    const device = await client.initiateDeviceAuthorization(config, { scope: `openid email ${driveFile}` });
    expect(device).toMatchObject({
      user_code: expect.stringMatching(/^[A-Z]{4}-[A-Z]{4}$/),
      verification_uri: 'https://www.google.com/device',
      verification_url: 'https://www.google.com/device',
      expires_in: 1800,
    });
    const polling = client.pollDeviceAuthorizationGrant(config, device);
    google.enterUserCode(device.user_code);
    const tokens = await polling;
    expect(tokens.scope).toContain(driveFile);
    expect(tokens).toHaveProperty('refresh_token');
    expect(tokens).toHaveProperty('id_token');
  });

  it('says 428 while it waits, 403 to one who polls too fast', async () => {
    const { post, poll } = await start();
    const { device_code } = (await post('device/code', { scope: 'email' })).body;
    expect(await poll(device_code)).toEqual([428, 'authorization_pending']);
    expect(await poll(device_code)).toEqual([403, 'slow_down']);
    expect(await poll(device_code, '')).toEqual([400, 'invalid_request']);
  });

  it('says 403 when the person cancelled, and 400 for a code that is over or none', async () => {
    const { google, post, poll } = await start({ device: { intervalSeconds: 0.01 } });
    const denied = (await post('device/code', { scope: 'email' })).body;
    google.enterUserCode(denied.user_code, 'cancel');
    expect(await poll(denied.device_code)).toEqual([403, 'access_denied']);
    const late = (await post('device/code', { scope: 'email' })).body;
    google.clock.aheadMs = 1_800_000;
    expect(await poll(late.device_code)).toEqual([400, 'expired_token']);
    expect(await poll('nope')).toEqual([400, 'invalid_grant']);
  });

  it('refuses scopes that devices may not have, and clients of another kind', async () => {
    const { post } = await start();
    const scope = 'https://www.googleapis.com/auth/calendar.readonly';
    expect(await post('device/code', { scope })).toMatchObject({
      status: 400,
      body: { error: 'invalid_scope' },
    });
    const desktop = await start({ clientKind: 'desktop' });
    expect(await desktop.post('device/code', { scope: 'email' })).toMatchObject({
      status: 401,
      body: { error: 'invalid_client' },
    });
  });

  it('leaves verification_uri out where that is turned on, as Google’s own pages have it', async () => {
    const { post } = await start({ verificationUrlOnly: true });
    const { body } = await post('device/code', { scope: 'email' });
    expect(body).toHaveProperty('verification_url');
    expect(body).not.toHaveProperty('verification_uri');
  });
});
