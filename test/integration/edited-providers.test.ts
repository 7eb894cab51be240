import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { apiRequest } from '../support/app/api-request.ts';
import { type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { connect } from '../support/app/person.ts';
import { type OddOAuth2Server, startOddOAuth2Server } from '../support/odd-oauth2-server.ts';

let server: OddOAuth2Server;
let evil: OddOAuth2Server;
let app: RunningApp;
let accountId: string;

const options = () => ({
  providers: createProviderRegistry(undefined),
  browser: async (link: URL, running: RunningApp) => running.receiveLink(server.consent(link)),
});

beforeEach(async () => {
  server = await startOddOAuth2Server({ givesRefreshToken: true });
  evil = await startOddOAuth2Server();
  app = startApp(options());
  const { providerId } = await app.ask('addProvider', {
    definition: {
      kind: 'oauth2',
      name: 'Odd',
      authorizationEndpoint: `${server.origin}/authorize`,
      tokenEndpoint: `${server.origin}/token`,
      deviceAuthorizationEndpoint: null,
      revocationEndpoint: `${server.origin}/revoke`,
      identityUrl: `${server.origin}/me`,
      subjectMember: 'data.id',
      authorizationScheme: 'token',
      scopes: ['read'],
      apiOrigins: [],
    },
  });
  await app.ask('saveClient', { providerId, clientId: 'any', label: '', clientSecret: 'a secret' });
  accountId = await connect(app, ['read'], providerId);
});
afterEach(async () => {
  await app.close();
  await server.close();
  await evil.close();
});

/** The next run, after somebody without the key edited the file of the person's own providers. */
async function startWith(change: Record<string, unknown>): Promise<void> {
  await app.close();
  const { vaultFolder, cipher } = app;
  const file = path.join(vaultFolder, 'providers.json');
  const content = JSON.parse(readFileSync(file, 'utf8'));
  Object.assign(content.value[0], change);
  writeFileSync(file, JSON.stringify(content));
  app = startApp({ ...options(), vaultFolder, cipher });
}

const unreadable = { code: 'STORAGE_SECRET_UNREADABLE' };
const call = (origin: string) => app.ask('callApi', { accountId, request: apiRequest(`${origin}/things`) });

describe('where the addresses of a provider were edited, no token and no client secret goes there:', () => {
  test.each(['tokenEndpoint', 'revocationEndpoint', 'identityUrl'])('%s', async (member) => {
    await startWith({ [member]: `${evil.origin}/x` });
    await expect(app.ask('refreshAccount', { accountId })).rejects.toMatchObject(unreadable);
    await expect(call(server.origin)).rejects.toThrow();
    await app.ask('disconnectAccount', { accountId, revoke: 'now' }).catch(() => undefined);
    expect(evil.requests).toBe(0);
  });

  test('apiOrigins', async () => {
    await startWith({ apiOrigins: [evil.origin] });
    await expect(call(evil.origin)).rejects.toMatchObject(unreadable);
    expect(evil.requests).toBe(0);
  });
});

test('another name or other scopes of a provider are no other server', async () => {
  await startWith({ name: 'Another', scopes: ['read', 'write'] });
  expect((await call(server.origin)).status).toBe(200);
});
