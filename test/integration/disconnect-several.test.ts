import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { connect, personAtBrowser } from '../support/app/person.ts';
import {
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

let server: LocalAuthorizationServer;
let app: RunningApp;
const person = personAtBrowser({ as: 'ada' });

beforeAll(async () => {
  server = await startLocalAuthorizationServer();
});
afterAll(() => server.close());
beforeEach(() => {
  app = startApp({ providers: createProviderRegistry(server.issuer), browser: person.browser });
});
afterEach(async () => {
  await app.close();
  server.faults.clear();
});

async function connectAs(as: 'ada' | 'grace' | 'alan'): Promise<string> {
  person.choices = { as };
  return connect(app);
}

const unknownId = '00000000-0000-4000-8000-000000000000';

test('those that are chosen are revoked and forgotten, in the order asked for; the others stay', async () => {
  const [ada, grace, alan] = [await connectAs('ada'), await connectAs('grace'), await connectAs('alan')];
  const { receipts } = await app.ask('disconnectAccounts', { accountIds: [alan, ada, alan] });
  expect(receipts.map(({ displayName, onlyForgotten }) => [displayName, onlyForgotten])).toEqual([
    ['Alan Turing', false],
    ['Ada Lovelace', false],
  ]);
  expect(app.accounts.list().map(({ id }) => id)).toEqual([grace]);
});

test('what the provider can’t end now waits, and an account that is gone already is no fault of the others', async () => {
  const ada = await connectAs('ada');
  server.faults.switchOn({ at: 'revocation', kind: 'status-503', times: 99 });
  const { receipts } = await app.ask('disconnectAccounts', { accountIds: [unknownId, ada] });
  expect(receipts).toMatchObject([{ displayName: 'Ada Lovelace', waits: true }]);
  expect(app.accounts.list()).toEqual([]);
  await expect(app.ask('disconnectAccounts', { accountIds: [unknownId] })).rejects.toMatchObject({
    code: 'ACCOUNT_UNKNOWN',
  });
});

test('the request is bounded', async () => {
  for (const accountIds of [[], Array.from({ length: 10_001 }, () => unknownId), ['../accounts']])
    await expect(app.ask('disconnectAccounts', { accountIds })).rejects.toMatchObject({
      code: 'REQUEST_INVALID',
    });
});

test('an account whose tokens can’t be read for the moment stays', async () => {
  const ada = await connectAs('ada');
  await app.close();
  app = startApp({
    providers: createProviderRegistry(server.issuer),
    browser: person.browser,
    vaultFolder: app.vaultFolder,
    cipher: app.cipher,
  });
  app.cipher.state = { state: 'locked', backend: 'test' };
  await expect(app.ask('disconnectAccounts', { accountIds: [ada] })).rejects.toMatchObject({
    code: 'STORAGE_KEY_STORE_LOCKED',
  });
  expect(app.accounts.list()).toHaveLength(1);
});
