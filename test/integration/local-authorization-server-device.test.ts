import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  desktopClient,
  type Fault,
  type FaultKind,
  type LocalAuthorizationServer,
  openBrowser,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';
import { post } from '../support/local-authorization-server/wire-client.ts';

let server: LocalAuthorizationServer;

beforeAll(async () => {
  server = await startLocalAuthorizationServer();
});
afterEach(() => server.faults.clear());
afterAll(() => server.close());

const { client_id } = desktopClient;

interface DeviceAnswer {
  device_code: string;
  verification_uri_complete: string;
  expires_in: number;
}

async function begin(of = server): Promise<DeviceAnswer> {
  return (await post(of, '/device/auth', { client_id, scope: 'openid api:read' })).json();
}

async function poll({ device_code }: DeviceAnswer, of = server) {
  const grant_type = 'urn:ietf:params:oauth:grant-type:device_code';
  const response = await post(of, '/token', { client_id, grant_type, device_code });
  return { status: response.status, ...(await response.json()) };
}

describe('polling', () => {
  const strike = (kind: FaultKind, more: Partial<Fault> = {}) =>
    server.faults.switchOn({ at: 'device-token', kind, ...more });

  it.each([
    ['slow-down', 'slow_down'],
    ['authorization-pending', 'authorization_pending'],
    ['expired-token', 'expired_token'],
    ['access-denied', 'access_denied'],
  ] as const)('is answered %s, as often as told, and then as things are', async (kind, error) => {
    const device = await begin();
    await openBrowser().confirmDevice(device.verification_uri_complete, { as: 'ada' });
    strike(kind, { times: 2 });
    expect(await poll(device)).toEqual({ status: 400, error });
    expect(await poll(device)).toEqual({ status: 400, error });
    expect(await poll(device)).toMatchObject({ status: 200, access_token: expect.any(String) });
  });

  it('notes the time of every request', async () => {
    const device = await begin();
    server.records.length = 0;
    const startMs = Date.now();
    await poll(device);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await poll(device);
    const times = server.records
      .filter(({ point }) => point === 'device-token')
      .map(({ atMs }) => atMs - startMs);
    expect(times).toHaveLength(2);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(45);
    expect(server.records[0]).toMatchObject({ parameters: { device_code: device.device_code }, status: 400 });
  });

  it('gets no answer, or loses its connection', async () => {
    const device = await begin();
    strike('drop-before');
    await expect(poll(device)).rejects.toThrow();
    strike('hang');
    const late = AbortSignal.timeout(200);
    const body = new URLSearchParams({
      client_id,
      grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
    });
    await expect(fetch(`${server.issuer}/token`, { method: 'POST', body, signal: late })).rejects.toThrow();
    expect(await poll(device)).toMatchObject({ error: 'authorization_pending' });
  });
});

describe('the answer a device begins with', () => {
  it('has no interval and a complete URI unless told otherwise', async () => {
    const device = await begin();
    expect(device).not.toHaveProperty('interval');
    expect(device).toMatchObject({ verification_uri_complete: expect.any(String), expires_in: 600 });
  });

  it('is set for a whole server', async () => {
    const features = { device: { intervalSeconds: 1, expiresInSeconds: 1, completeUri: false } };
    const brief = await startLocalAuthorizationServer({ features });
    const device = await begin(brief);
    expect(device).toMatchObject({ interval: 1, expires_in: 1 });
    expect(device).not.toHaveProperty('verification_uri_complete');
    await expect.poll(async () => (await poll(device, brief)).error, { timeout: 4000 }).toBe('expired_token');
    await brief.close();
  });

  it('is set for one request', async () => {
    const strike = (fault: Omit<Fault, 'at'>) =>
      server.faults.switchOn({ at: 'device-authorization', ...fault });
    strike({ kind: 'without-verification-uri-complete' });
    expect(await begin()).not.toHaveProperty('verification_uri_complete');
    strike({ kind: 'answer-changed', members: { interval: 7 } });
    expect(await begin()).toHaveProperty('interval', 7);
  });
});
