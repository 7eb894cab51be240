import { afterEach, describe, expect, test } from 'vitest';
import { madeUpId } from '../../electron/clients/check-client.ts';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { confidentialClient, privateKeyClientKey } from '../support/local-authorization-server/clients.ts';
import {
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';
import {
  routedFetch,
  startFacebookStandIn,
  startGitHubStandIn,
  startGitLabStandIn,
  startGoogleStandIn,
  startMicrosoftStandIn,
} from '../support/stand-ins/index.ts';

let app: RunningApp;
const closing: Array<() => unknown> = [];
afterEach(async () => {
  await app.close();
  for (const close of closing.splice(0)) await close();
});

const check = async (providerId: string, clientId: string, clientSecret: string | null = null) =>
  (await app.ask('checkClient', { providerId, clientId, clientSecret })).finding;

describe('at a server of one’s own', () => {
  let server: LocalAuthorizationServer;
  async function start(features = {}): Promise<string> {
    server = await startLocalAuthorizationServer({ features });
    closing.push(() => server.close());
    app = startApp({ providers: createProviderRegistry(undefined) });
    const definition = { kind: 'openid-connect' as const, name: 'Mine', issuer: server.issuer };
    const { providerId } = await app.ask('addProvider', {
      definition: { ...definition, scopes: ['openid'], apiOrigins: [] },
    });
    return providerId;
  }

  test('a public client works, one that nobody has does not', async () => {
    const id = await start();
    expect(await check(id, 'holdfast-own')).toBe('works');
    expect(await check(id, 'holdfast-nobody')).toBe('wrong-client-or-secret-missing');
    expect(await check(id, 'holdfast-own', 'a secret that it has not')).toBe('secret-not-wanted');
  });

  test('a secret is told right from wrong, and is not kept', async () => {
    const id = await start();
    const { client_id: clientId, client_secret: secret } = confidentialClient;
    expect(await check(id, clientId, secret)).toBe('works');
    expect(await check(id, clientId, 'another')).toMatch(/^wrong-(client-or-)?secret$/);
    expect(await check(id, clientId)).toBe('wrong-client-or-secret-missing');
    expect(app.clients.state.getState().clients).toEqual([]);
  });

  test('what is kept is used where nothing was typed', async () => {
    const id = await start();
    const { client_id: clientId, client_secret: clientSecret } = confidentialClient;
    await app.ask('saveClient', { providerId: id, clientId, clientSecret, label: '' });
    expect(await check(id, clientId)).toBe('works');
    expect(await check(id, clientId, '')).toBe('wrong-client-or-secret-missing');
  });

  test('a private key proves itself', async () => {
    const id = await start();
    expect(await check(id, 'holdfast-private-key', privateKeyClientKey.pem)).toBe('works');
  });

  test('where requests are pushed, the redirect URI is tried too', async () => {
    const id = await start({ par: true });
    expect(
      await app.ask('checkClient', { providerId: id, clientId: 'holdfast-own', clientSecret: null }),
    ).toEqual({
      finding: 'works',
      knowsRedirectUri: true,
      error: null,
    });
    // Its redirect URIs are those of the demo alone.
    expect(await check(id, 'holdfast-desktop')).toBe('redirect-not-registered');
  });

  test('a server that is away has told nothing, and why is said', async () => {
    const id = await start();
    await server.close();
    closing.length = 0;
    const found = await app.ask('checkClient', {
      providerId: id,
      clientId: 'holdfast-own',
      clientSecret: null,
    });
    expect(found).toMatchObject({ finding: 'unclear', error: { code: 'TRANSPORT_UNREACHABLE' } });
  });
});

describe('at the providers that everybody knows', () => {
  type StandIn = { routes: Record<string, string>; close(): unknown };
  function at<T extends StandIn>(standIn: T): T {
    closing.push(() => standIn.close());
    const routed = routedFetch(standIn.routes);
    app = startApp({
      providers: createProviderRegistry(undefined),
      fetch: (input, init) => routed(input, init),
    });
    return standIn;
  }

  test('Google', async () => {
    const { clientId, clientSecret } = at(await startGoogleStandIn());
    expect(await check('google', clientId, clientSecret)).toBe('works');
    expect(await check('google', clientId, 'GOCSPX-another')).toBe('wrong-secret');
    expect(await check('google', clientId)).toBe('secret-missing');
    expect(await check('google', `1-${clientId}`, clientSecret)).toMatch(/^wrong-client/);
  });

  test('GitHub, which says the same of a wrong id and a wrong secret', async () => {
    const { clientId, clientSecret } = at(await startGitHubStandIn());
    expect(await check('github', clientId, clientSecret)).toBe('works');
    expect(await check('github', clientId, 'another')).toBe('wrong-secret');
    expect(await check('github', clientId)).toBe('works-by-device');
    expect(await check('github', 'Ov23liNobody', clientSecret)).toBe('wrong-client');
  });

  test('GitHub, where the app takes no codes on other devices', async () => {
    const { clientId } = at(await startGitHubStandIn({ deviceFlow: false }));
    expect(await check('github', clientId)).toBe('secret-missing');
    expect(await check('github', clientId, 'another')).toBe('wrong-secret');
  });

  test('Microsoft', async () => {
    const { clientId } = at(await startMicrosoftStandIn());
    expect(await check('microsoft', clientId)).toBe('works');
    expect(await check('microsoft', clientId, 'a-secret')).toBe('secret-not-wanted');
    expect(await check('microsoft', madeUpId(clientId))).toBe('wrong-client');
  });

  test('GitLab', async () => {
    const { clientId } = at(await startGitLabStandIn());
    expect(await check('gitlab', clientId)).toBe('works');
    expect(await check('gitlab', 'b'.repeat(64))).toMatch(/^wrong-client/);
  });

  test('Facebook, which looks at the code first: nothing is claimed of the secret', async () => {
    const { clientId, clientSecret } = at(await startFacebookStandIn());
    expect(await check('facebook', clientId, clientSecret)).toBe('secret-unclear');
    expect(await check('facebook', clientId, 'another')).toBe('secret-unclear');
    expect(await check('facebook', '9876543210987654', clientSecret)).toBe('wrong-client');
  });
});
