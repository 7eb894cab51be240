import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { gatedFetch } from '../support/app/gated-fetch.ts';
import {
  confidentialClient,
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

let server: LocalAuthorizationServer;
let app: RunningApp;
let gate: ReturnType<typeof gatedFetch>;

beforeEach(async () => {
  server = await startLocalAuthorizationServer();
  gate = gatedFetch();
  app = startApp({ providers: createProviderRegistry(server.issuer), fetch: gate.fetch });
  await app.ask('saveClient', {
    providerId: 'demo',
    clientId: confidentialClient.client_id,
    clientSecret: confidentialClient.client_secret,
    label: 'Nightly report',
  });
});
afterEach(async () => {
  await app.close();
  await server.close();
});

async function connectService(clientId: string | null = confidentialClient.client_id) {
  const input = { providerId: 'demo', clientId, scopes: ['api:read'], label: 'Nightly report' };
  const { attemptId } = await app.ask('connectService', input);
  return app.ended(attemptId);
}

const asked = () => server.records.filter(({ point }) => point === 'client-credentials').length;
const callItems = (accountId: string) =>
  app.ask('callApi', {
    accountId,
    request: { method: 'GET', url: `${server.issuer}/api/items`, headers: [], body: null },
  });

describe('a service connection', () => {
  test('opens no browser, and calls the API as the client itself', async () => {
    const step = await connectService();
    if (step.at !== 'connected') throw new Error(JSON.stringify(step));
    expect(app.opened).toEqual([]);
    expect((await callItems(step.accountId)).status).toBe(200);
    const { accounts } = await app.ask('readSnapshot', {});
    expect(accounts).toMatchObject([
      { grant: 'client-credentials', label: 'Nightly report', renews: true, forecast: null },
    ]);
  });

  test('keeps its access token until 60 s before it expires, and then asks for another', async () => {
    const step = await connectService();
    if (step.at !== 'connected') throw new Error(JSON.stringify(step));
    app.clock.aheadMs = 239_000;
    await callItems(step.accountId);
    expect(asked()).toBe(1);
    app.clock.aheadMs = 241_000;
    await callItems(step.accountId);
    await callItems(step.accountId);
    expect(asked()).toBe(2);
  });

  test('is not renewed while nobody uses it', async () => {
    await connectService();
    app.begin();
    app.clock.aheadMs = 3_600_000;
    app.wake();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(asked()).toBe(1);
  });

  test('connected a second time stays one account', async () => {
    await connectService();
    await connectService();
    expect(app.accounts.list()).toHaveLength(1);
  });

  test('a 401 makes it ask for another token once', async () => {
    const step = await connectService();
    if (step.at !== 'connected') throw new Error(JSON.stringify(step));
    const { secrets } = await app.secrets.load(step.accountId);
    await fetch(`${server.issuer}/revocation`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`${confidentialClient.client_id}:${confidentialClient.client_secret}`).toString('base64')}`,
      },
      body: new URLSearchParams({ token: secrets.accessToken }),
    });
    expect(await callItems(step.accountId)).toMatchObject({ status: 200, refreshed: true });
  });

  test('disconnecting revokes its access token', async () => {
    const step = await connectService();
    if (step.at !== 'connected') throw new Error(JSON.stringify(step));
    const receipt = await app.ask('disconnectAccount', { accountId: step.accountId, revoke: 'now' });
    expect(receipt.results).toEqual([{ what: 'access-token', outcome: 'revoked' }]);
  });

  test('that is cancelled while its access token is fetched keeps nothing, and the token is revoked', async () => {
    const held = gate.holdNext('grant_type=client_credentials');
    const input = { providerId: 'demo', clientId: confidentialClient.client_id, scopes: [], label: '' };
    const { attemptId } = await app.ask('connectService', input);
    await held.carriedOut;
    await app.ask('cancelAttempt', { attemptId });
    held.release();
    expect(await app.ended(attemptId)).toEqual({ at: 'cancelled' });
    expect(app.accounts.list()).toEqual([]);
    await expect.poll(() => server.records.filter(({ point }) => point === 'revocation').length).toBe(1);
  });

  test('a client without a secret cannot have one', async () => {
    expect(await connectService('holdfast-desktop')).toMatchObject({
      error: { code: 'CLIENT_SECRET_MISSING' },
    });
  });

  test('a server that announces other grants only is not asked', async () => {
    gate.changeNext('openid-configuration', (metadata) => ({
      ...metadata,
      grant_types_supported: ['authorization_code'],
    }));
    expect(await connectService()).toMatchObject({ error: { code: 'PROVIDER_LACKS_GRANT' } });
    expect(asked()).toBe(0);
  });
});
