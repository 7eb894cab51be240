import { readFileSync } from 'node:fs';
import path from 'node:path';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PresetClient } from '../../electron/clients/preset-clients.ts';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { apiRequest } from '../support/app/api-request.ts';
import { type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { personAtBrowser } from '../support/app/person.ts';
import {
  confidentialClient,
  desktopClient,
  type LocalAuthorizationServer,
  ownClient,
  privateKeyClient,
  privateKeyClientKey,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

let server: LocalAuthorizationServer;
let app: RunningApp;
let person: ReturnType<typeof personAtBrowser>;

function start(options: { vaultFolder?: string; presetClients?: PresetClient[] } = {}): RunningApp {
  return startApp({
    providers: createProviderRegistry(server.issuer),
    browser: person.browser,
    ...(app && { cipher: app.cipher }),
    ...options,
  });
}

/** Begins with a client and gives how it ended. */
async function connectWith(clientId: string | null, as: 'ada' | 'grace' = 'ada') {
  person.choices = { as };
  const { attemptId } = await app.ask('connectAccount', {
    providerId: 'demo',
    clientId,
    scopes: ['api:read'],
    by: 'default',
  });
  return app.ended(attemptId);
}

async function connected(clientId: string | null, as: 'ada' | 'grace' = 'ada'): Promise<string> {
  const step = await connectWith(clientId, as);
  if (step.at !== 'connected') throw new Error(JSON.stringify(step));
  return step.accountId;
}

const save = (clientId: string, clientSecret: string | null, label = '') =>
  app.ask('saveClient', { providerId: 'demo', clientId, label, clientSecret });
const me = () => apiRequest(`${server.issuer}/api/me`);
const tokenRequests = (grantType: string) => server.records.filter((each) => each.grantType === grantType);
const demo = async () =>
  (await app.ask('readSnapshot', {})).providers.find(({ id }) => id === 'demo') ?? expect.fail('no demo');

beforeEach(async () => {
  server = await startLocalAuthorizationServer();
  person = personAtBrowser({ as: 'ada' });
  app = start();
});
afterEach(async () => {
  await app.close();
  await server.close();
});

describe('two clients at one provider', () => {
  test('each connect their account, and each refresh and revoke their own', async () => {
    await save(ownClient.client_id, null, 'Public');
    await save(confidentialClient.client_id, confidentialClient.client_secret, 'With a secret');
    const ada = await connected(ownClient.client_id, 'ada');
    const grace = await connected(confidentialClient.client_id, 'grace');

    app.clock.aheadMs = 10 * 60_000;
    expect((await app.ask('callApi', { accountId: grace, request: me() })).status).toBe(200);
    expect((await app.ask('callApi', { accountId: ada, request: me() })).status).toBe(200);
    expect(
      tokenRequests('refresh_token').map(({ parameters }) => [
        parameters.client_id,
        parameters.client_secret,
      ]),
    ).toEqual([
      [confidentialClient.client_id, confidentialClient.client_secret],
      [ownClient.client_id, undefined],
    ]);

    for (const accountId of [ada, grace]) {
      const receipt = await app.ask('disconnectAccount', { accountId, revoke: 'now' });
      expect(receipt.onlyForgotten).toBe(false);
    }
  });

  test('are offered to choose from, and each account names its own', async () => {
    await save(ownClient.client_id, null, 'Public');
    await save(confidentialClient.client_id, confidentialClient.client_secret);
    expect((await demo()).clients).toEqual([
      { clientId: ownClient.client_id, label: 'Public', hasSecret: false, origin: 'own' },
      { clientId: confidentialClient.client_id, label: '', hasSecret: true, origin: 'own' },
      { clientId: desktopClient.client_id, label: '', hasSecret: false, origin: 'preset' },
    ]);
    const ada = await connected(confidentialClient.client_id);
    const { accounts } = await app.ask('readSnapshot', {});
    expect(accounts.map(({ id, clientId }) => [id, clientId])).toEqual([[ada, confidentialClient.client_id]]);
  });

  test('stay apart in the next run, with the secret encrypted on the disk between them', async () => {
    await save(confidentialClient.client_id, confidentialClient.client_secret);
    await save(ownClient.client_id, null);
    const accountId = await connected(confidentialClient.client_id);
    await app.close();
    const onDisk = readFileSync(path.join(app.vaultFolder, 'clients.json'), 'utf8');
    expect(onDisk).toContain(confidentialClient.client_id);
    expect(onDisk).not.toContain(confidentialClient.client_secret);
    app = start({ vaultFolder: app.vaultFolder });
    await app.ask('refreshAccount', { accountId });
    expect(tokenRequests('refresh_token').at(-1)?.parameters.client_id).toBe(confidentialClient.client_id);
  });

  test('leave an account behind whose client is removed, until it is put back', async () => {
    await save(confidentialClient.client_id, confidentialClient.client_secret);
    const accountId = await connected(null);
    await app.ask('removeClient', { providerId: 'demo', clientId: confidentialClient.client_id });
    await expect(app.ask('refreshAccount', { accountId })).rejects.toMatchObject({ code: 'CLIENT_CHANGED' });
    await save(confidentialClient.client_id, confidentialClient.client_secret);
    await app.ask('refreshAccount', { accountId });
    expect((await app.ask('readSnapshot', {})).accounts[0]?.health).toEqual({ state: 'active' });
  });

  test('one that was never saved is missing, and the browser stays closed', async () => {
    expect(await connectWith('never-saved')).toMatchObject({ error: { code: 'CLIENT_MISSING' } });
    expect(app.opened).toEqual([]);
  });
});

describe('a client with a secret', () => {
  test('is told from another only by being asked: with the wrong secret it is rejected', async () => {
    await save(confidentialClient.client_id, 'another-secret');
    expect(await connectWith(null)).toMatchObject({ error: { code: 'CLIENT_REJECTED' } });
    await save(confidentialClient.client_id, confidentialClient.client_secret);
    expect(await connectWith(null)).toMatchObject({ at: 'connected' });
  });

  test.each([
    ['saved by the person', []],
    [
      'baked into the build',
      [
        {
          providerId: 'demo',
          clientId: confidentialClient.client_id,
          clientSecret: confidentialClient.client_secret,
          label: 'Example',
        },
      ],
    ],
  ])('sends PKCE, state and nonce all the same, %s [R8]', async (_origin, presetClients) => {
    await app.close();
    app = start({ presetClients });
    if (presetClients.length === 0) {
      await save(confidentialClient.client_id, confidentialClient.client_secret);
    }
    await connected(null);
    const asked = app.opened[0]?.searchParams;
    expect(asked?.get('code_challenge_method')).toBe('S256');
    expect(asked?.get('code_challenge')).toHaveLength(43);
    expect(asked?.get('state')).toBeTruthy();
    expect(asked?.get('nonce')).toBeTruthy();
    const [exchange] = tokenRequests('authorization_code');
    expect(exchange?.parameters).toMatchObject({
      client_secret: confidentialClient.client_secret,
      code_verifier: expect.stringMatching(/^[\w.~-]{43,128}$/),
    });
  });
});

describe('a client with a private key', () => {
  test.each([
    ['as a JWK', JSON.stringify(privateKeyClientKey.jwk), privateKeyClientKey.jwk.kid],
    ['as PEM', privateKeyClientKey.pem, undefined],
    ['as PEM in one line', privateKeyClientKey.pem.replaceAll('\n', ' '), undefined],
  ])('given %s signs for the issuer alone, anew for each request [R39]', async (_form, key, kid) => {
    await save(privateKeyClient.client_id, key);
    const accountId = await connected(null);
    await app.ask('refreshAccount', { accountId });
    const assertions = ['authorization_code', 'refresh_token'].map((grantType) => {
      const [request] = tokenRequests(grantType);
      expect(request).toMatchObject({ status: 200 });
      expect(request?.parameters).not.toHaveProperty('client_secret');
      return request?.parameters.client_assertion ?? '';
    });
    for (const assertion of assertions) {
      expect(decodeJwt(assertion)).toMatchObject({
        aud: server.issuer,
        iss: privateKeyClient.client_id,
        sub: privateKeyClient.client_id,
      });
      expect(decodeProtectedHeader(assertion).kid).toBe(kid);
    }
    expect(new Set(assertions.map((assertion) => decodeJwt(assertion).jti)).size).toBe(2);
  });

  test('keeps it encrypted on the disk and out of what the window sees', async () => {
    await save(privateKeyClient.client_id, privateKeyClientKey.pem);
    const onDisk = readFileSync(path.join(app.vaultFolder, 'clients.json'), 'utf8');
    expect(onDisk).not.toContain('PRIVATE KEY');
    expect((await demo()).clients[0]).toEqual({
      clientId: privateKeyClient.client_id,
      label: '',
      hasSecret: true,
      origin: 'own',
    });
  });

  test('of another kind is refused before it is kept', async () => {
    const given = '-----BEGIN ENCRYPTED PRIVATE KEY-----MIIC-----END ENCRYPTED PRIVATE KEY-----';
    await expect(save(privateKeyClient.client_id, given)).rejects.toMatchObject({ code: 'CLIENT_REJECTED' });
    expect((await demo()).clients.map(({ origin }) => origin)).toEqual(['preset']);
  });
});

test('a client that came with the build connects with nothing set up', async () => {
  await app.close();
  const preset = { providerId: 'demo', clientId: ownClient.client_id, label: 'Example Ltd' };
  app = start({ presetClients: [preset] });
  expect((await demo()).clients[0]).toEqual({
    clientId: ownClient.client_id,
    label: 'Example Ltd',
    hasSecret: false,
    origin: 'preset',
  });
  const accountId = await connected(null);
  expect(app.accounts.get(accountId).clientId).toBe(ownClient.client_id);
});

test('a window that listens is told of every change of the clients', async () => {
  const told: string[][] = [];
  app.snapshot.publish((event, payload) => {
    if (event !== 'providers.changed' || !('providers' in payload)) return;
    const clients = payload.providers.find(({ id }) => id === 'demo')?.clients ?? [];
    told.push(clients.map(({ clientId }) => clientId));
  });
  await save('mine', null);
  await app.ask('removeClient', { providerId: 'demo', clientId: 'mine' });
  expect(told).toEqual([['mine', desktopClient.client_id], [desktopClient.client_id]]);
});
