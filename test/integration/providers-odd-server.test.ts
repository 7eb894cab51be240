import { afterEach, describe, expect, test } from 'vitest';
import type { ProviderDefinitionInput } from '../../electron/ipc/contract.ts';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { apiRequest } from '../support/app/api-request.ts';
import { type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { connect } from '../support/app/person.ts';
import { type Oddities, type OddOAuth2Server, startOddOAuth2Server } from '../support/odd-oauth2-server.ts';

let server: OddOAuth2Server;
let app: RunningApp;

afterEach(async () => {
  await app.close();
  await server.close();
});

type OAuth2 = Extract<ProviderDefinitionInput, { kind: 'oauth2' }>;

/** Adds the server as a person would, by its endpoints, and gives the provider's id. */
async function add(oddities: Partial<Oddities> = {}, changes: Partial<OAuth2> = {}): Promise<string> {
  server = await startOddOAuth2Server(oddities);
  app = startApp({
    providers: createProviderRegistry(undefined),
    browser: async (link, running) => running.receiveLink(server.consent(link)),
  });
  const { providerId } = await app.ask('addProvider', {
    definition: {
      kind: 'oauth2',
      name: 'Odd',
      authorizationEndpoint: `${server.origin}/authorize`,
      tokenEndpoint: `${server.origin}/token`,
      deviceAuthorizationEndpoint: null,
      revocationEndpoint: null,
      identityUrl: `${server.origin}/me`,
      subjectMember: 'data.id',
      authorizationScheme: 'token',
      scopes: ['read', 'write'],
      apiOrigins: [],
      ...changes,
    },
  });
  await app.ask('saveClient', { providerId, clientId: 'any', label: '', clientSecret: null });
  return providerId;
}

const call = (accountId: string) =>
  app.ask('callApi', { accountId, request: apiRequest(`${server.origin}/things`) });

describe('a server that is off the standard in every way works by its data alone', () => {
  test('`Authorization: token`, for the identity and for every call', async () => {
    const providerId = await add();
    const accountId = await connect(app, ['read'], providerId);
    expect((await call(accountId)).status).toBe(200);
    expect(server.authorizations).toHaveLength(2);
    for (const authorization of server.authorizations) expect(authorization).toMatch(/^token \S+$/);
  });

  test('scopes separated by commas', async () => {
    const providerId = await add();
    const accountId = await connect(app, ['read', 'write'], providerId);
    expect(app.accounts.get(accountId).grantedScopes).toEqual(['read', 'write']);
  });

  test('an identity within another member, and a number at that', async () => {
    const providerId = await add();
    const account = app.accounts.get(await connect(app, ['read'], providerId));
    expect(account).toMatchObject({ subject: '7', displayName: 'Odd One', issuer: server.origin });
  });

  test('no expires_in and no refresh token: used as it is until the API refuses it', async () => {
    const providerId = await add();
    const accountId = await connect(app, ['read'], providerId);
    app.clock.aheadMs = 400 * 24 * 3_600_000;
    expect((await call(accountId)).status).toBe(200);
    const [view] = (await app.ask('readSnapshot', {})).accounts;
    expect(view).toMatchObject({ accessTokenExpiresAtMs: null, renews: false, health: { state: 'active' } });
  });

  test('an error with status 200', async () => {
    const providerId = await add();
    server.refuseNext('invalid_client');
    const input = { providerId, clientId: null, scopes: ['read'], by: 'default' as const };
    const { attemptId } = await app.ask('connectAccount', input);
    expect(await app.ended(attemptId)).toMatchObject({ error: { code: 'CLIENT_REJECTED' } });
  });

  test('no identity: every connection is an account of its own', async () => {
    const providerId = await add({}, { identityUrl: null });
    const first = await connect(app, ['read'], providerId);
    const second = await connect(app, ['read'], providerId);
    expect(first).not.toBe(second);
    expect(app.accounts.get(first).displayName).toBe('Odd');
  });

  test('no revocation: the disconnect says that it only forgets', async () => {
    const providerId = await add();
    const accountId = await connect(app, ['read'], providerId);
    const receipt = await app.ask('disconnectAccount', { accountId, revoke: 'now' });
    expect(receipt).toMatchObject({ onlyForgotten: true, reach: 'none' });
  });
});

test('the same server on the standard works as well', async () => {
  const standard = {
    scheme: 'Bearer',
    scopeSeparator: ' ',
    errorStatus: 400,
    expiresInSeconds: 300,
    givesRefreshToken: true,
    tokenType: 'Bearer',
  };
  const providerId = await add(standard, { authorizationScheme: 'Bearer' });
  const accountId = await connect(app, ['read', 'write'], providerId);
  const [before] = server.authorizations;
  app.clock.aheadMs = 10 * 60_000;
  expect((await call(accountId)).status).toBe(200);
  expect(server.authorizations.at(-1)).toMatch(/^Bearer /);
  expect(server.authorizations.at(-1)).not.toBe(before);
});

test('its tokens go to the identity’s origin and those that were typed, and to no other', async () => {
  const providerId = await add();
  const accountId = await connect(app, ['read'], providerId);
  const request = apiRequest('https://api.example.com/things');
  await expect(app.ask('callApi', { accountId, request })).rejects.toMatchObject({
    code: 'API_ORIGIN_NOT_ALLOWED',
  });
});
