import { rmSync } from 'node:fs';
import path from 'node:path';
import { otherIssuer } from './answering-server.ts';
import { expected, type Operation } from './operation.ts';
import { operationsOfTheVault } from './operations-of-the-vault.ts';
import { accountOf, type DrivenApp, ownProviderId } from './prepared-vault.ts';

const refresh = (app: DrivenApp, person = 'ada') =>
  app.ask('refreshAccount', { accountId: app.idOf(person) });

const disconnect = (app: DrivenApp, revoke: 'now' | 'later' | 'never') =>
  app.ask('disconnectAccount', { accountId: app.idOf('ada'), revoke });

const reconsent = async (app: DrivenApp, moreScopes: string[]) => {
  const wish = { accountId: app.idOf('ada'), moreScopes, by: 'private-use-uri' as const };
  return accountOf(await app.ended((await app.ask('reconsentAccount', wish)).attemptId));
};

const waitingRevocation = (app: DrivenApp) => ({
  revocationId: app.revocations.state.getState().entries[0]?.id ?? '',
});

const requestOf = (app: DrivenApp) => {
  const url = `${app.accounts.get(app.idOf('ada')).issuer}/api/items`;
  return { method: 'GET' as const, url, headers: [], body: null };
};

const callApi = async (app: DrivenApp) => {
  const request = requestOf(app);
  await app.ask('callApi', { accountId: app.idOf('ada'), request });
  // What is noted of a call nobody waits for.
  await app.ask('readRequests', { accountId: app.idOf('ada') });
};

/** What is done with accounts, clients, providers and the rest; a new kind is one entry. */
const operationsOfThePerson: readonly Operation[] = [
  { name: 'start of the app', fromStart: true, run: async (app) => app.begin() },
  { name: 'connect a new account', run: (app) => app.connect('new') },
  {
    name: 'connect the first account of all',
    files: (folder) => rmSync(path.join(folder, 'vault'), { recursive: true }),
    fromStart: true,
    run: (app) => app.connect('new'),
  },
  { name: 'connect a known person again', run: (app) => app.connect('ada') },
  { name: 'consent to more scopes', run: (app) => reconsent(app, ['api:write']) },
  { name: 'refresh', run: (app) => refresh(app) },
  {
    // Longer than the disk takes to make room for the answer.
    name: 'refresh by a server far away',
    run: (app) => {
      app.server.takesMs = 100;
      return refresh(app);
    },
  },
  {
    name: 'refresh that is rejected',
    run: (app) => {
      app.server.refuses = 'invalid_grant';
      return expected('GRANT_INVALID', refresh(app));
    },
  },
  {
    name: 'refresh that takes its note back',
    run: (app) => {
      app.server.refuses = 'invalid_client';
      return expected('CLIENT_REJECTED', refresh(app));
    },
  },
  {
    name: 'refresh that finds no server',
    run: (app) => {
      app.server.refuses = 'temporarily_unavailable';
      return expected('SERVER_FAILED', refresh(app));
    },
  },
  { name: 'renewal of a service', run: (app) => refresh(app, 'client:first') },
  {
    name: 'write of held tokens',
    run: async (app) => {
      const { encrypt } = app.cipher;
      app.cipher.encrypt = () => Promise.reject(new Error('not now'));
      await refresh(app);
      app.cipher.encrypt = encrypt;
      await app.accessTokens.writeAllHeld();
    },
  },
  {
    name: 'name for an account',
    run: (app) => app.ask('labelAccount', { accountId: app.idOf('ada'), label: 'Home' }),
  },
  {
    name: 'scope taken away',
    comesAgain: /^(account|requests) /,
    writtenBehind: /^requests /,
    run: (app) => {
      app.server.lacks = 'api:read';
      return callApi(app);
    },
  },
  {
    name: 'use of a scope',
    comesAgain: /^(account|requests) /,
    writtenBehind: /^requests /,
    run: callApi,
  },
  {
    name: 'request saved',
    run: (app) =>
      app.ask('saveRequest', { accountId: app.idOf('grace'), name: 'Items', request: requestOf(app) }),
  },
  {
    name: 'history of requests cleared',
    run: (app) => app.ask('clearRequestHistory', { accountId: app.idOf('ada') }),
  },
  { name: 'disconnect, revoked now', run: (app) => disconnect(app, 'now') },
  { name: 'disconnect, revoked later', run: (app) => disconnect(app, 'later') },
  { name: 'disconnect, only forgotten', run: (app) => disconnect(app, 'never') },
  {
    // The receipts say which accounts were let go of; the others are kept, and shown.
    name: 'revoke everywhere',
    comesAgain: /^(account|tokens|activity|requests) /,
    run: (app) => app.ask('revokeEverywhere', {}),
  },
  {
    name: 'waiting revocation made',
    comesAgain: /^revocation /,
    run: (app) => app.ask('retryRevocation', waitingRevocation(app)),
  },
  {
    name: 'waiting revocation put off',
    comesAgain: /^revocation /,
    run: (app) => {
      app.server.revokes = false;
      return expected('SERVER_FAILED', app.ask('retryRevocation', waitingRevocation(app)));
    },
  },
  { name: 'waiting revocation dropped', run: (app) => app.ask('dropRevocation', waitingRevocation(app)) },
  {
    name: 'client saved',
    run: (app) =>
      app.ask('saveClient', {
        providerId: ownProviderId,
        clientId: 'third',
        clientSecret: 'new',
        label: 'Third',
      }),
  },
  {
    name: 'client given another secret',
    run: (app) =>
      app.ask('saveClient', { providerId: ownProviderId, clientId: 'first', clientSecret: 'new', label: '' }),
  },
  {
    name: 'client removed',
    run: (app) => app.ask('removeClient', { providerId: ownProviderId, clientId: 'second' }),
  },
  {
    name: 'client file imported',
    run: (app) => {
      const installed = { client_id: `1-a.apps.googleusercontent.com`, client_secret: 'GOCSPX-of-a-file' };
      return app.ask('importClientFile', { providerId: 'google', text: JSON.stringify({ installed }) });
    },
  },
  {
    name: 'provider added',
    run: (app) =>
      app.ask('addProvider', {
        definition: {
          kind: 'openid-connect',
          name: 'Other',
          issuer: otherIssuer,
          scopes: [],
          apiOrigins: [],
        },
      }),
  },
  {
    name: 'provider removed with its clients',
    before: async (app) => {
      for (const person of ['barbara', 'client:first'])
        await app.ask('disconnectAccount', { accountId: app.idOf(person), revoke: 'never' });
    },
    run: (app) => app.ask('removeProvider', { providerId: ownProviderId }),
  },
  { name: 'settings', run: (app) => app.ask('changeSettings', { theme: 'light' }) },
];

export const operations: readonly Operation[] = [...operationsOfThePerson, ...operationsOfTheVault];
