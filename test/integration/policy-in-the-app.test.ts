import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Policy, type PolicyFile } from '../../electron/policy/policy.ts';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { apiRequest } from '../support/app/api-request.ts';
import { type AppOptions, type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { connect, personAtBrowser } from '../support/app/person.ts';
import {
  desktopClient,
  type LocalAuthorizationServer,
  ownClient,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

let server: LocalAuthorizationServer;
let app: RunningApp;

/** Starts the app again, over the same vault, under a policy. */
async function startUnder(policy: PolicyFile): Promise<void> {
  await app.close();
  const { vaultFolder, cipher } = app;
  app = start(policy, { vaultFolder, cipher });
}
function start(policy: PolicyFile, earlier: Partial<AppOptions> = {}): RunningApp {
  return startApp({
    providers: createProviderRegistry(server.issuer),
    browser: personAtBrowser({ as: 'ada' }).browser,
    policy: Policy.from(policy),
    ...earlier,
  });
}
const rules = (members: object): PolicyFile => ({
  found: 'text',
  text: JSON.stringify({ organization: 'Example Ltd', ...members }),
});

async function ended(asked: Promise<{ attemptId: string }>) {
  return app.ended((await asked).attemptId);
}
const tryToConnect = (scopes: string[] = ['api:read'], clientId: string | null = null) =>
  ended(app.ask('connectAccount', { providerId: 'demo', clientId, scopes, by: 'default' }));
const reconsent = (accountId: string, moreScopes: string[] = []) =>
  ended(app.ask('reconsentAccount', { accountId, moreScopes, by: 'default' }));
const view = async (providerId = 'demo') => {
  const { providers } = await app.ask('readSnapshot', {});
  return providers.find(({ id }) => id === providerId) ?? expect.fail(providerId);
};
const policyShown = async () => (await app.ask('readSnapshot', {})).settings.policy;

beforeEach(async () => {
  server = await startLocalAuthorizationServer();
  app = start({ found: 'nothing' });
});
afterEach(async () => {
  await app.close();
  await server.close();
});

test('without a policy there is nothing to show of one', async () => {
  expect(await policyShown()).toBeNull();
  expect(await view()).toMatchObject({ allowed: true, mayAddClients: true });
});

describe('under a policy', () => {
  test('its organisation is named', async () => {
    await startUnder(rules({}));
    expect(await policyShown()).toEqual({ state: 'active', organization: 'Example Ltd' });
    expect(await tryToConnect()).toMatchObject({ at: 'connected' });
  });

  test('a provider that it does not list can not be connected, and is asked nothing', async () => {
    await startUnder(rules({ allowedProviders: ['google'] }));
    expect((await view()).allowed).toBe(false);
    expect((await view('google')).allowed).toBe(true);
    expect(await tryToConnect()).toMatchObject({ error: { code: 'POLICY_FORBIDS_PROVIDER' } });
    expect(app.opened).toEqual([]);
    expect(server.records).toEqual([]);
  });

  test('a scope that it forbids is not asked for, at first and later', async () => {
    await startUnder(rules({ forbiddenScopes: { demo: ['api:w*'] } }));
    const forbidden = (await view()).scopes.filter((scope) => scope.forbidden);
    expect(forbidden.map(({ name }) => name)).toEqual(['api:write']);
    const refusal = { error: { code: 'POLICY_FORBIDS_SCOPE', message: 'api:write' } };
    expect(await tryToConnect(['api:read', 'api:write'])).toMatchObject(refusal);
    expect(app.opened).toEqual([]);
    const accountId = await connect(app);
    expect(await reconsent(accountId, ['api:write'])).toMatchObject(refusal);
  });

  test('nor when an account that has it from before consents again', async () => {
    const accountId = await connect(app, ['api:read', 'api:write']);
    await startUnder(rules({ forbiddenScopes: { '*': ['api:write'] } }));
    expect(await reconsent(accountId)).toMatchObject({ error: { code: 'POLICY_FORBIDS_SCOPE' } });
    expect(app.opened).toEqual([]);
  });

  test('a service connection keeps to it too', async () => {
    await startUnder(rules({ forbiddenScopes: { '*': ['api:write'] } }));
    const asked = app.ask('connectService', {
      providerId: 'demo',
      clientId: null,
      scopes: ['api:write'],
      label: '',
    });
    expect(await ended(asked)).toMatchObject({ error: { code: 'POLICY_FORBIDS_SCOPE' } });
    expect(server.records).toEqual([]);
  });

  test('a provider of the person’s own is added only where it names its host', async () => {
    const definition = (host: string) => ({ kind: 'github', name: 'Ours', host: `https://${host}` }) as const;
    await startUnder(rules({ ownProviders: ['*.example.com'] }));
    await expect(
      app.ask('addProvider', { definition: definition('github.example.net') }),
    ).rejects.toMatchObject({ code: 'POLICY_FORBIDS_PROVIDER' });
    const { providerId } = await app.ask('addProvider', { definition: definition('github.example.com') });
    expect((await view(providerId)).allowed).toBe(true);
    await startUnder(rules({}));
    expect((await view(providerId)).allowed).toBe(false);
  });

  test('a fixed client is the only one, and connects', async () => {
    await app.ask('saveClient', { providerId: 'demo', clientId: 'mine', label: '', clientSecret: null });
    await startUnder(rules({ clients: [{ providerId: 'demo', clientId: ownClient.client_id }] }));
    expect(await view()).toMatchObject({
      mayAddClients: false,
      clients: [{ clientId: ownClient.client_id, origin: 'policy' }],
    });
    expect(await tryToConnect([], 'mine')).toMatchObject({ error: { code: 'POLICY_FIXES_CLIENT' } });
    await expect(
      app.ask('saveClient', { providerId: 'demo', clientId: 'mine', label: '', clientSecret: null }),
    ).rejects.toMatchObject({ code: 'POLICY_FIXES_CLIENT' });
    const accountId = await connect(app);
    expect(app.accounts.get(accountId).clientId).toBe(ownClient.client_id);
  });
});

describe('what was connected before a policy came', () => {
  const renewAndCall = async (accountId: string) => {
    app.clock.aheadMs = 10 * 60_000;
    const request = apiRequest(`${server.issuer}/api/me`);
    return (await app.ask('callApi', { accountId, request })).status;
  };

  test.each([
    ['forbids its provider', rules({ allowedProviders: [] })],
    ['forbids its scopes', rules({ forbiddenScopes: { '*': ['*'] } })],
    ['fixes another client', rules({ clients: [{ providerId: 'demo', clientId: 'fixed' }] })],
    ['is not valid', { found: 'text', text: '{' } as const],
  ])('is renewed, used and disconnected as before when it %s', async (_what, policy) => {
    const accountId = await connect(app);
    await startUnder(policy);
    expect(await renewAndCall(accountId)).toBe(200);
    expect(server.records.filter(({ grantType }) => grantType === 'refresh_token')).toHaveLength(1);
    const receipt = await app.ask('disconnectAccount', { accountId, revoke: 'now' });
    expect(receipt.onlyForgotten).toBe(false);
  });

  test('moves to the fixed client when its person consents again', async () => {
    const accountId = await connect(app);
    expect(app.accounts.get(accountId).clientId).toBe(desktopClient.client_id);
    await startUnder(rules({ clients: [{ providerId: 'demo', clientId: ownClient.client_id }] }));
    expect(await reconsent(accountId)).toMatchObject({ at: 'connected', accountId });
    expect(app.accounts.get(accountId).clientId).toBe(ownClient.client_id);
  });
});

describe('a policy that can not be taken', () => {
  test.each([
    ['is not valid', rules({ forbidenScopes: {} }), /^forbidenScopes/],
    ['others could have changed', { found: 'refused', reason: 'others can change it' } as const, /^others/],
  ])('since it %s lets nothing be connected, and says why', async (_what, policy, reason) => {
    await startUnder(policy);
    expect(await policyShown()).toEqual({ state: 'invalid', organization: '' });
    const { notices, providers } = await app.ask('readSnapshot', {});
    expect(notices).toMatchObject([
      { error: { code: 'POLICY_INVALID', message: expect.stringMatching(reason) } },
    ]);
    expect(providers.some(({ allowed }) => allowed)).toBe(false);
    expect(await tryToConnect()).toMatchObject({ error: { code: 'POLICY_INVALID' } });
    await expect(
      app.ask('saveClient', { providerId: 'demo', clientId: 'mine', label: '', clientSecret: null }),
    ).rejects.toMatchObject({ code: 'POLICY_INVALID' });
    expect(server.records).toEqual([]);
  });
});
