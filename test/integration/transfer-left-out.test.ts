import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { apiRequest } from '../support/app/api-request.ts';
import type { RunningApp } from '../support/app/app-without-electron.ts';
import { connect, personAtBrowser } from '../support/app/person.ts';
import {
  confidentialClient,
  type LocalAuthorizationServer,
  type ServerFeatures,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';
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

async function start(features: ServerFeatures = {}): Promise<void> {
  server = await startLocalAuthorizationServer({ features });
  const providers = createProviderRegistry(server.issuer);
  computers = startTwoComputers({ providers, browser: person.browser });
}

beforeEach(() => {
  person.choices = { as: 'ada' };
});
afterEach(async () => {
  await computers.close();
  await server.close();
});

const callMe = (app: RunningApp, accountId: string) =>
  app.ask('callApi', { accountId, request: apiRequest(`${server.issuer}/api/me`) });
const view = async (app: RunningApp, accountId: string) =>
  (await app.ask('readSnapshot', {})).accounts.find(({ id }) => id === accountId) ?? expect.fail(accountId);

describe('a refresh token that rotates', () => {
  test('is left out: the account works until its access ends, and says then why it must be reconnected', async () => {
    await start();
    const accountId = await connect(computers.old);
    expect(await computers.old.ask('previewExport', {})).toMatchObject({ accounts: 1, rotating: 1 });
    expect(await exportFrom(computers.old)).toMatchObject({ accounts: 1, leftOut: 1 });
    const { preview } = await importInto(computers.new);
    expect(preview.accounts).toMatchObject([{ status: 'new', hasRefreshToken: false, leftOut: 'rotates' }]);
    expect((await callMe(computers.new, accountId)).status).toBe(200);
    expect(await view(computers.new, accountId)).toMatchObject({
      renews: false,
      health: { state: 'active' },
    });

    computers.new.clock.aheadMs = 3_600_000;
    await expect(callMe(computers.new, accountId)).rejects.toMatchObject({ code: 'GRANT_NOT_MOVED' });
    expect((await view(computers.new, accountId)).health).toMatchObject({
      state: 'needs-reconsent',
      cause: 'GRANT_NOT_MOVED',
    });
    // The old computer lost nothing by it.
    await computers.old.ask('refreshAccount', { accountId });

    computers.new.clock.aheadMs = 0;
    const { attemptId } = await computers.new.ask('reconsentAccount', {
      accountId,
      moreScopes: [],
      by: 'default',
    });
    expect(await computers.new.ended(attemptId)).toMatchObject({ at: 'connected', accountId });
    await computers.new.ask('refreshAccount', { accountId });
  });

  test('is not in the file then, not even in its box', async () => {
    await start();
    const accountId = await connect(computers.old);
    const { refreshToken } = (await computers.old.secrets.load(accountId)).secrets;
    await exportFrom(computers.old);
    expect(await insideOf(computers.file)).not.toContain(refreshToken ?? expect.fail('none'));
  });

  test('goes along when it is asked for, and the account goes on on the other computer', async () => {
    await start();
    const accountId = await connect(computers.old);
    expect(await exportFrom(computers.old, true)).toMatchObject({ accounts: 1, leftOut: 0 });
    await computers.old.close();
    const { preview } = await importInto(computers.new);
    expect(preview.accounts).toMatchObject([{ hasRefreshToken: true, leftOut: null }]);
    await computers.new.ask('refreshAccount', { accountId });
    await computers.new.ask('refreshAccount', { accountId });
    expect((await callMe(computers.new, accountId)).status).toBe(200);
  });
});

test('tokens that are bound to a key stay with it, and the account says so at once', async () => {
  await start({ dpop: true });
  const accountId = await connect(computers.old);
  const { secrets } = await computers.old.secrets.load(accountId);
  expect(await computers.old.ask('previewExport', {})).toMatchObject({ accounts: 1, rotating: 0, bound: 1 });
  expect(await exportFrom(computers.old, true)).toMatchObject({ accounts: 1, leftOut: 1 });
  const { preview } = await importInto(computers.new);
  expect(preview.accounts).toMatchObject([{ hasRefreshToken: false, leftOut: 'bound-to-computer' }]);
  expect(await view(computers.new, accountId)).toMatchObject({
    health: { state: 'needs-reconsent', cause: 'GRANT_NOT_MOVED' },
    senderConstrained: false,
  });
  expect(JSON.stringify(await computers.new.secrets.load(accountId))).not.toContain(secrets.accessToken);
  await expect(callMe(computers.new, accountId)).rejects.toMatchObject({ code: 'GRANT_NOT_MOVED' });
  // Nothing is there that could be revoked.
  const receipt = await computers.new.ask('disconnectAccount', { accountId, revoke: 'now' });
  expect(receipt).toMatchObject({ onlyForgotten: true, results: [] });
  expect((await callMe(computers.old, accountId)).status).toBe(200);
});

test('a service connection leaves such tokens behind, and asks for its own', async () => {
  await start({ dpop: true });
  const { client_id: clientId, client_secret: clientSecret } = confidentialClient;
  await computers.old.ask('saveClient', { providerId: 'demo', clientId, clientSecret, label: '' });
  const input = { providerId: 'demo', clientId, scopes: ['api:read'], label: '' };
  const step = await computers.old.ended((await computers.old.ask('connectService', input)).attemptId);
  const accountId = step.at === 'connected' ? step.accountId : '';
  const { secrets, metadata } = await computers.old.secrets.load(accountId);
  expect(metadata.tokenType.toLowerCase()).toBe('dpop');
  expect(await exportFrom(computers.old)).toMatchObject({ accounts: 1, leftOut: 0 });
  expect(await insideOf(computers.file)).not.toContain(secrets.accessToken);
  await importInto(computers.new);
  const request = apiRequest(`${server.issuer}/api/items`);
  expect((await computers.new.ask('callApi', { accountId, request })).status).toBe(200);
});
