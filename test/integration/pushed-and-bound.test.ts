import { afterEach, describe, expect, test } from 'vitest';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { connect, personAtBrowser } from '../support/app/person.ts';
import {
  type LocalAuthorizationServer,
  type LocalAuthorizationServerOptions,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

type Features = LocalAuthorizationServerOptions['features'];

let server: LocalAuthorizationServer;
let app: RunningApp;
let proofs: Array<{ url: string; claims: Record<string, unknown> }>;

afterEach(async () => {
  await app.close();
  await server.close();
});

/** A browser that signs in at once; every proof that leaves the app is read on its way. */
async function start(features: Features, vaultFolder?: string): Promise<void> {
  server = await startLocalAuthorizationServer({ ...(features && { features }) });
  startAppAt(vaultFolder);
}

function startAppAt(vaultFolder?: string, browser = personAtBrowser({ as: 'ada' }).browser): void {
  proofs = [];
  app = startApp({
    providers: createProviderRegistry(server.issuer),
    browser,
    ...(vaultFolder && { vaultFolder, cipher: app.cipher }),
    fetch: async (input, init) => {
      const proof = new Headers(init?.headers).get('dpop');
      if (proof) proofs.push({ url: input, claims: claimsOf(proof) });
      return fetch(input, init);
    },
  });
}

function claimsOf(jwt: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8'));
}

const at = (point: string) => server.records.filter((record) => record.point === point);
const callItems = (accountId: string, path = '/api/items') =>
  app.ask('callApi', {
    accountId,
    request: { method: 'GET', url: `${server.issuer}${path}`, headers: [], body: null },
  });

describe('where the server takes pushed authorization requests', () => {
  test('the browser sees a request_uri and no parameter of the request [R35]', async () => {
    await start({ par: 'required' });
    await connect(app);
    const [url] = app.opened;
    expect([...(url?.searchParams.keys() ?? [])].sort()).toEqual(['client_id', 'request_uri']);
    expect(at('pushed-authorization-request')).toHaveLength(1);
  });

  test('every fresh link pushes anew, since a request_uri is good for one visit [R35]', async () => {
    await start({ par: true });
    const person = personAtBrowser({ as: 'ada' });
    await app.close();
    startAppAt(undefined, async () => undefined);
    const input = { providerId: 'demo', clientId: null, scopes: [], by: 'default' as const };
    const { attemptId } = await app.ask('connectAccount', input);
    await expect.poll(() => app.opened.length).toBe(1);
    await app.ask('copyAuthorizationLink', { attemptId });
    await app.ask('reopenBrowser', { attemptId });
    const links = [...app.copied, ...app.opened.map(String)];
    expect(new Set(links).size).toBe(3);
    expect(at('pushed-authorization-request')).toHaveLength(3);
    await person.browser(new URL(links[0] ?? ''), app);
    expect(await app.ended(attemptId)).toMatchObject({ at: 'connected' });
  });

  test('a refused push is told of before any browser opens', async () => {
    await start({ par: true });
    server.faults.switchOn({
      at: 'pushed-authorization-request',
      kind: 'oauth-error',
      error: 'invalid_scope',
    });
    const input = { providerId: 'demo', clientId: null, scopes: [], by: 'default' as const };
    const { attemptId } = await app.ask('connectAccount', input);
    expect(await app.ended(attemptId)).toMatchObject({ error: { code: 'SCOPE_REJECTED' } });
    expect(app.opened).toEqual([]);
  });
});

describe.each([
  ['where the server binds tokens to a key', { dpop: true }],
  ['where it wants its own nonces in the proofs', { dpopNonce: true }],
] as const)('%s', (_where, features) => {
  test('a stolen access token is worth nothing, and the app calls the API all the same [R36]', async () => {
    await start(features);
    const accountId = await connect(app);
    expect((await callItems(accountId)).status).toBe(200);
    const { secrets } = await app.secrets.load(accountId);
    const stolen = await fetch(`${server.issuer}/api/items`, {
      headers: { authorization: `Bearer ${secrets.accessToken}` },
    });
    expect(stolen.status).toBe(401);
    const { accounts } = await app.ask('readSnapshot', {});
    expect(accounts[0]?.senderConstrained).toBe(true);
  });

  test('each proof is for one request: its method, address and token, and it is new [R36]', async () => {
    await start(features);
    const accountId = await connect(app);
    await callItems(accountId, '/api/items?page=2');
    await callItems(accountId, '/api/items?page=2');
    const identifiers = proofs.map(({ claims }) => claims.jti);
    expect(new Set(identifiers).size).toBe(identifiers.length);
    const toApi = proofs.filter(({ url }) => url.includes('/api/items'));
    expect(toApi.length).toBeGreaterThanOrEqual(2);
    for (const { claims } of toApi) {
      expect(claims).toMatchObject({ htm: 'GET', htu: `${server.issuer}/api/items` });
      expect(claims.ath).toMatch(/^[\w-]{43}$/);
    }
    const toToken = proofs.find(({ url }) => url.endsWith('/token'));
    expect(toToken?.claims).toMatchObject({ htm: 'POST', htu: `${server.issuer}/token` });
    expect(toToken?.claims).not.toHaveProperty('ath');
  });

  test('a refresh proves the same key, after a restart too [R37]', async () => {
    await start(features);
    const accountId = await connect(app);
    const { vaultFolder } = app;
    await app.close();
    startAppAt(vaultFolder);
    app.clock.aheadMs = 10 * 60_000;
    expect((await callItems(accountId)).status).toBe(200);
    expect(at('refresh').at(-1)?.status).toBe(200);
  });
});

test('a nonce is asked for once per server, and then sent along [R38]', async () => {
  await start({ dpopNonce: true });
  const accountId = await connect(app);
  await callItems(accountId);
  const before = at('api').length;
  await callItems(accountId);
  await callItems(accountId);
  expect(at('api').length - before).toBe(2);
});

test('a server that never takes the nonce is retried once and no more [R38]', async () => {
  await start({ dpop: true });
  server.faults.switchOn({ at: 'token', kind: 'use-dpop-nonce', times: 99 });
  const input = { providerId: 'demo', clientId: null, scopes: [], by: 'default' as const };
  const { attemptId } = await app.ask('connectAccount', input);
  expect(await app.ended(attemptId)).toMatchObject({ at: 'failed' });
  expect(at('token')).toHaveLength(2);
});

test('the key never reaches the window, and stands on disk only encrypted [R36]', async () => {
  await start({ dpop: true });
  const accountId = await connect(app);
  const { secrets } = await app.secrets.load(accountId);
  const { d } = JSON.parse(secrets.dpopKey ?? '{}');
  expect(d).toMatch(/^[\w-]{43}$/);
  expect(JSON.stringify(await app.ask('readSnapshot', {}))).not.toContain(d);
});

test('where nothing is announced, tokens are bearer tokens [R37]', async () => {
  await start({});
  await connect(app);
  expect(proofs).toEqual([]);
});
