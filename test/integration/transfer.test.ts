import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { localProvider } from '../../electron/providers/catalogue/local.ts';
import { createProviderRegistry, ProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { readExportDocument } from '../../electron/transfer/export-document.ts';
import { apiRequest } from '../support/app/api-request.ts';
import type { RunningApp } from '../support/app/app-without-electron.ts';
import { connect, personAtBrowser } from '../support/app/person.ts';
import { SecretSearch } from '../support/app/secret-search.ts';
import {
  confidentialClient,
  type LocalAuthorizationServer,
  ownClient,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';
import { passphrase } from '../support/transfer/some-export.ts';
import {
  exportFrom,
  importInto,
  insideOf,
  startTwoComputers,
  type TwoComputers,
} from '../support/transfer/two-computers.ts';

let server: LocalAuthorizationServer;
let computers: TwoComputers;
const person = personAtBrowser({ as: 'ada' });

async function start(providers = createProviderRegistry): Promise<void> {
  server = await startLocalAuthorizationServer();
  computers = startTwoComputers({ providers: providers(server.issuer), browser: person.browser });
}

/** The demo as a provider whose refresh tokens stay the same. */
const withoutRotation: typeof createProviderRegistry = (issuer = '') =>
  new ProviderRegistry([
    { ...localProvider(issuer), refreshTokens: { given: 'sometimes', rotation: 'never' } },
  ]);

beforeEach(() => {
  person.choices = { as: 'ada' };
});
afterEach(async () => {
  await computers.close();
  await server.close();
});

const callMe = (app: RunningApp, accountId: string) =>
  app.ask('callApi', { accountId, request: apiRequest(`${server.issuer}/api/me`) });

describe('an account that is moved', () => {
  test('calls the API and refreshes on the other computer, with its history, after a restart too', async () => {
    await start(withoutRotation);
    const accountId = await connect(computers.old);
    await computers.old.ask('labelAccount', { accountId, label: 'Work' });
    await computers.old.ask('colorAccount', { accountId, color: 'purple' });
    const before = computers.old.accounts.get(accountId);
    expect(await exportFrom(computers.old)).toEqual({
      fileName: 'Mine.holdfast-export',
      accounts: 1,
      leftOut: 0,
    });
    await computers.old.close();

    expect(await importInto(computers.new)).toMatchObject({ accounts: 1, kept: 0, stoppedBy: null });
    expect(computers.new.accounts.list()).toEqual([before]);
    expect((await callMe(computers.new, accountId)).status).toBe(200);
    await computers.new.ask('refreshAccount', { accountId });
    expect((await callMe(computers.new, accountId)).status).toBe(200);
    const told = ({ activity }: RunningApp) => activity.all(null).map(({ kind, count }) => [kind, count]);
    expect(told(computers.old)).toContainEqual(['exported', 1]);
    expect(told(computers.new)).toContainEqual(['imported', 1]);

    await computers.new.close();
    const { vaultFolder, cipher } = computers.new;
    const restarted = startTwoComputers(
      { providers: withoutRotation(server.issuer) },
      { vaultFolder, cipher },
    );
    await restarted.new.ask('refreshAccount', { accountId });
    expect((await callMe(restarted.new, accountId)).status).toBe(200);
    await restarted.close();
  });

  test('is disconnected there as any other', async () => {
    await start(withoutRotation);
    const accountId = await connect(computers.old);
    await exportFrom(computers.old);
    await importInto(computers.new);
    const receipt = await computers.new.ask('disconnectAccount', { accountId, revoke: 'now' });
    expect(receipt).toMatchObject({ onlyForgotten: false });
    await expect(computers.old.ask('refreshAccount', { accountId })).rejects.toMatchObject({
      code: 'GRANT_INVALID',
    });
  });

  test('brings its own client, its own provider and the settings', async () => {
    await start();
    const definition = { kind: 'github', name: 'Mine', host: 'https://git.example.com' } as const;
    const { providerId } = await computers.old.ask('addProvider', { definition });
    const clientId = confidentialClient.client_id;
    const clientSecret = confidentialClient.client_secret;
    await computers.old.ask('saveClient', { providerId: 'demo', clientId, clientSecret, label: 'Nightly' });
    await computers.old.ask('saveClient', {
      providerId,
      clientId: 'Iv1.0123456789abcdef',
      clientSecret: 'another',
      label: '',
    });
    const input = { providerId: 'demo', clientId, scopes: ['api:read'], label: 'Nightly' };
    const step = await computers.old.ended((await computers.old.ask('connectService', input)).attemptId);
    const accountId = step.at === 'connected' ? step.accountId : '';
    await computers.old.ask('changeSettings', { theme: 'dark' });
    expect(await computers.old.ask('previewExport', {})).toEqual({
      ...{ accounts: 1, clients: 2, providers: 1 },
      ...{ rotating: 0, bound: 0, notExportable: 0 },
    });
    await exportFrom(computers.old);

    const { preview, ...outcome } = await importInto(computers.new);
    expect(preview).toMatchObject({
      clients: { added: 2, known: 0 },
      providers: { added: 1, known: 0 },
      hasSettings: true,
      appVersion: '0.0.0',
      accounts: [
        { accountId, status: 'new', hasRefreshToken: true, leftOut: null, providerName: 'Local demo' },
      ],
    });
    expect(outcome).toEqual({ accounts: 1, clients: 2, providers: 1, kept: 0, stoppedBy: null });
    computers.new.clock.aheadMs = 3_600_000;
    expect(
      (await computers.new.ask('callApi', { accountId, request: apiRequest(`${server.issuer}/api/items`) }))
        .status,
    ).toBe(200);
    const { settings, providers } = await computers.new.ask('readSnapshot', {});
    expect(settings.theme).toBe('dark');
    expect(providers.find(({ id }) => id === providerId)).toMatchObject({
      isOwn: true,
      clients: [{ clientId: 'Iv1.0123456789abcdef', hasSecret: true }],
    });
  });
});

test('no secret stands in the file in the clear', async () => {
  await start();
  const accountId = await connect(computers.old);
  await computers.old.ask('saveClient', {
    providerId: 'demo',
    clientId: ownClient.client_id,
    clientSecret: 'a-very-secret-client-secret',
    label: '',
  });
  const { secrets } = await computers.old.secrets.load(accountId);
  await exportFrom(computers.old, true);
  const search = new SecretSearch([
    { kind: 'access token', value: secrets.accessToken },
    { kind: 'refresh token', value: secrets.refreshToken ?? expect.fail('none') },
    { kind: 'client secret', value: 'a-very-secret-client-secret' },
    { kind: 'passphrase', value: passphrase },
    { kind: 'name', value: 'Ada Lovelace' },
  ]);
  const bytes = readFileSync(computers.file);
  search.searchBytes('file', bytes);
  search.searchBytes('box', readExportDocument(bytes).box);
  expect(search.found).toEqual([]);
  // The search would have found them: all but the passphrase are inside.
  search.searchText('content', await insideOf(computers.file));
  expect(search.found).toHaveLength(4);
});
