import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ProviderDefinitionInput, ProviderView } from '../../electron/ipc/contract.ts';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { apiRequest } from '../support/app/api-request.ts';
import { type AppOptions, type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { connect, personAtBrowser } from '../support/app/person.ts';
import {
  type LocalAuthorizationServer,
  ownClient,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';
import { type MetadataServer, metadataOf, startMetadataServer } from '../support/metadata-server.ts';

let server: LocalAuthorizationServer;
let app: RunningApp;

beforeEach(async () => {
  server = await startLocalAuthorizationServer();
});
afterEach(async () => {
  await app.close();
  await server.close();
});

function start(options: Partial<AppOptions> = {}): void {
  const { browser } = personAtBrowser({ as: 'ada' });
  app = startApp({ providers: createProviderRegistry(undefined), browser, ...options });
}

function issuerDefinition(changes: Record<string, unknown> = {}): ProviderDefinitionInput {
  const scopes = ['offline_access', 'api:read'];
  const definition = { kind: 'openid-connect' as const, name: 'Mine', issuer: server.issuer, scopes };
  return { ...definition, apiOrigins: [server.issuer], ...changes };
}

async function addWithClient(): Promise<string> {
  const { providerId } = await app.ask('addProvider', { definition: issuerDefinition() });
  const clientId = ownClient.client_id;
  await app.ask('saveClient', { providerId, clientId, label: '', clientSecret: null });
  return providerId;
}

const shown = async (providerId: string): Promise<ProviderView | undefined> =>
  (await app.ask('readSnapshot', {})).providers.find(({ id }) => id === providerId);

describe('an issuer of one’s own', () => {
  test('is added by its address, connects, calls and refreshes as any other', async () => {
    start();
    const providerId = await addWithClient();
    const accountId = await connect(app, ['api:read'], providerId);
    expect(app.opened[0]?.searchParams.get('redirect_uri')).toBe(
      `app.holdfast.desktop:/oauth/callback/${providerId}`,
    );
    expect(app.accounts.get(accountId)).toMatchObject({ issuer: server.issuer, displayName: 'Ada Lovelace' });
    const request = apiRequest(`${server.issuer}/api/me`);
    expect((await app.ask('callApi', { accountId, request })).status).toBe(200);
    await app.ask('refreshAccount', { accountId });
    const receipt = await app.ask('disconnectAccount', { accountId, revoke: 'now' });
    expect(receipt).toMatchObject({ onlyForgotten: false, reach: 'grant' });
  });

  test('is told of when it is added and when it is removed', async () => {
    start();
    const told: Array<string[]> = [];
    app.snapshot.publish((event, payload) => {
      if (event !== 'providers.changed') return;
      const { providers } = payload as { providers: ProviderView[] };
      told.push(providers.filter(({ isOwn }) => isOwn).map(({ name }) => name));
    });
    const { providerId } = await app.ask('addProvider', { definition: issuerDefinition() });
    await app.ask('removeProvider', { providerId });
    expect(told).toEqual([['Mine'], []]);
  });

  test('is there after a restart, with its account', async () => {
    start();
    const accountId = await connect(app, [], await addWithClient());
    await app.close();
    start({ vaultFolder: app.vaultFolder, cipher: app.cipher });
    await app.ask('refreshAccount', { accountId });
    const [account] = (await app.ask('readSnapshot', {})).accounts;
    expect(account?.health).toEqual({ state: 'active' });
  });

  test('is shown with its host, its scopes and what it can do', async () => {
    start();
    const view = await shown(await addWithClient());
    expect(view).toMatchObject({
      kind: 'openid-connect',
      isOwn: true,
      allowed: true,
      host: new URL(server.issuer).host,
      clients: [{ clientId: ownClient.client_id, origin: 'own' }],
      alwaysRequestedScopes: ['openid', 'profile', 'email', 'offline_access'],
      scopes: [{ name: 'api:read', byDefault: true, forbidden: false }],
      hasConnectionsPage: false,
      capabilities: { pkce: 'when-announced', deviceGrant: true, revocation: 'rfc7009' },
    });
  });

  test('whose metadata name another is not added [R18] [F:discovery-issuer-mismatch]', async () => {
    start();
    server.faults.switchOn({ at: 'discovery', kind: 'discovery-issuer-mismatch', times: 'always' });
    const asked = app.ask('addProvider', { definition: issuerDefinition() });
    await expect(asked).rejects.toMatchObject({ code: 'ISSUER_METADATA_INVALID' });
    expect(app.providers.list().filter(({ isOwn }) => isOwn)).toEqual([]);
  });

  test('of a server without OpenID Connect is added by its RFC 8414 metadata, and names nobody', async () => {
    start({ browser: async () => undefined });
    let plain: MetadataServer | undefined;
    try {
      plain = await startMetadataServer((issuer) => ({
        '/.well-known/oauth-authorization-server': metadataOf(issuer),
      }));
      const { providerId } = await app.ask('addProvider', {
        definition: issuerDefinition({ issuer: plain.origin }),
      });
      expect(await shown(providerId)).toMatchObject({ kind: 'oauth2', alwaysRequestedScopes: [] });
      await app.ask('saveClient', { providerId, clientId: 'any', label: '', clientSecret: null });
      await app.ask('connectAccount', { providerId, clientId: null, scopes: ['read'], by: 'default' });
      await expect.poll(() => app.opened[0]?.href).toContain(`${plain.origin}/authorize?`);
    } finally {
      await plain?.close();
    }
  });
});

describe('removing a provider', () => {
  test('takes its clients along', async () => {
    start();
    const providerId = await addWithClient();
    await app.ask('removeProvider', { providerId });
    expect(await shown(providerId)).toBeUndefined();
    expect(app.clients.state.getState().clients).toEqual([]);
  });

  test('is refused while an account is at it, or about to be', async () => {
    const person = personAtBrowser({ as: 'ada' });
    let isAway = false;
    start({ browser: async (url, running) => (isAway ? undefined : person.browser(url, running)) });
    const providerId = await addWithClient();
    await connect(app, [], providerId);
    await expect(app.ask('removeProvider', { providerId })).rejects.toMatchObject({
      code: 'PROVIDER_IN_USE',
    });
    const { id: accountId = '' } = app.accounts.list()[0] ?? {};
    await app.ask('disconnectAccount', { accountId, revoke: 'now' });
    isAway = true;
    const input = { providerId, clientId: null, scopes: [], by: 'default' as const };
    const { attemptId } = await app.ask('connectAccount', input);
    await expect(app.ask('removeProvider', { providerId })).rejects.toMatchObject({
      code: 'PROVIDER_IN_USE',
    });
    await app.ask('cancelAttempt', { attemptId });
    await app.ended(attemptId);
    await app.ask('removeProvider', { providerId });
  });

  test('is refused for one that came with the app', async () => {
    start();
    const asked = app.ask('removeProvider', { providerId: 'google' });
    await expect(asked).rejects.toMatchObject({ code: 'PROVIDER_UNKNOWN' });
    expect(await shown('google')).toBeDefined();
  });

  test('another that comes to the same id is asked for its own metadata', async () => {
    start();
    const providerId = await addWithClient();
    await connect(app, [], providerId);
    const { id: accountId = '' } = app.accounts.list()[0] ?? {};
    await app.ask('disconnectAccount', { accountId, revoke: 'now' });
    await app.ask('removeProvider', { providerId });
    const before = server.records.filter(({ point }) => point === 'discovery').length;
    expect(await addWithClient()).toBe(providerId);
    await connect(app, [], providerId);
    expect(server.records.filter(({ point }) => point === 'discovery').length).toBe(before + 2);
  });
});
