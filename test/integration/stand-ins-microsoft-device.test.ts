import * as client from 'openid-client';
import { afterAll, describe, expect, it, vi } from 'vitest';
import {
  discoverAt,
  type MicrosoftStandIn,
  type MicrosoftStandInOptions,
  microsoftOrigin,
  startMicrosoftStandIn,
} from '../support/stand-ins/index.ts';

const running: MicrosoftStandIn[] = [];
afterAll(() => Promise.all(running.map((microsoft) => microsoft.close())));

async function start(options: MicrosoftStandInOptions = {}, tenant = 'common') {
  const microsoft = await startMicrosoftStandIn({ device: { intervalSeconds: 0.02 }, ...options });
  running.push(microsoft);
  const issuer = `${microsoftOrigin}/${tenant}/v2.0`;
  const config = await discoverAt(microsoft.routes, issuer, microsoft.clientId);
  const begin = () =>
    client.initiateDeviceAuthorization(config, { scope: 'openid offline_access User.Read' });
  return { microsoft, config, begin };
}

describe('the device flow of Microsoft', () => {
  it('has a message for the person, and no complete URI', async () => {
    const { begin } = await start({ device: {} });
    const device = await begin();
    expect(device).toEqual({
      user_code: expect.stringMatching(/^[A-Z]{9}$/),
      device_code: expect.any(String),
      verification_uri: 'https://login.microsoft.com/device',
      expires_in: 900,
      interval: 5,
      message: expect.stringContaining(device.user_code),
    });
  });

  it('has another page for personal accounts alone', async () => {
    const { begin } = await start({}, 'consumers');
    expect((await begin()).verification_uri).toBe('https://www.microsoft.com/link');
  });

  it('waits with authorization_pending until the person has entered the code', async () => {
    const { microsoft, config, begin } = await start();
    const device = await begin();
    const polling = client.pollDeviceAuthorizationGrant(config, device);
    await vi.waitFor(() => expect(microsoft.records.at(-1)).toMatchObject({ method: 'POST', status: 400 }));
    microsoft.enterUserCode(device.user_code);
    const tokens = await polling;
    expect(tokens.scope).toBe('openid User.Read');
    expect(tokens).toHaveProperty('refresh_token');
  });

  it('says authorization_declined where the standard says access_denied', async () => {
    const { microsoft, config, begin } = await start();
    const device = await begin();
    microsoft.enterUserCode(device.user_code, 'cancel');
    await expect(client.pollDeviceAuthorizationGrant(config, device)).rejects.toMatchObject({
      error: 'authorization_declined',
      status: 400,
    });
  });

  it('says expired_token, and bad_verification_code for a code that is none', async () => {
    const { microsoft, config, begin } = await start();
    const device = await begin();
    const unknown = { ...device, device_code: 'nope' };
    await expect(client.pollDeviceAuthorizationGrant(config, unknown)).rejects.toMatchObject({
      error: 'bad_verification_code',
    });
    microsoft.clock.aheadMs = 900_000;
    await expect(client.pollDeviceAuthorizationGrant(config, device)).rejects.toMatchObject({
      error: 'expired_token',
      error_description: expect.stringContaining('AADSTS70020'),
    });
  });
});
