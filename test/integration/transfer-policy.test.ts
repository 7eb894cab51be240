import { writeFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { Policy } from '../../electron/policy/policy.ts';
import type { OwnProviderDefinition } from '../../electron/providers/own-provider-definition.ts';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import type { RunningApp } from '../support/app/app-without-electron.ts';
import { sealAnything, someContent, someExportedAccount } from '../support/transfer/some-export.ts';
import {
  importInto,
  openIn,
  startTwoComputers,
  type TwoComputers,
} from '../support/transfer/two-computers.ts';

let computers: TwoComputers;
let app: RunningApp;

async function startUnder(rules: object): Promise<void> {
  const text = JSON.stringify({ organization: 'Example Ltd', ...rules });
  const policy = Policy.from({ found: 'text', text });
  computers = startTwoComputers({ providers: createProviderRegistry(undefined) }, { policy });
  app = computers.new;
  await app.posture.check();
}
afterEach(() => computers.close());

const theirs: OwnProviderDefinition = {
  ...{ kind: 'openid-connect', id: 'theirs', name: 'Theirs', issuer: 'https://login.example.com' },
  ...{ scopes: [], apiOrigins: [] },
};
const atGitHub = someExportedAccount({ requestedScopes: ['repo'], grantedScopes: ['repo'] });
const atTheirs = someExportedAccount({
  ...{ id: 'dddddddd-0000-4000-8000-000000000000', providerId: 'theirs', issuer: theirs.issuer },
});
const client = { providerId: 'github', clientId: 'Ov23liAbCdEfGhIjKlMn', label: '', clientSecret: 'secret' };

async function preview() {
  const content = someContent({ accounts: [atGitHub, atTheirs], providers: [theirs], clients: [client] });
  writeFileSync(computers.file, await sealAnything(content));
  return (await openIn(app)).preview;
}

describe('under an organisation’s policy', () => {
  test.each([
    ['of a provider that it does not list', { allowedProviders: ['google'] }, 'POLICY_FORBIDS_PROVIDER'],
    ['with a scope that it forbids', { forbiddenScopes: { '*': ['repo'] } }, 'POLICY_FORBIDS_SCOPE'],
    [
      'of another client than its own',
      { clients: [{ providerId: 'github', clientId: 'Ov23liaaaaaaaaaaaaaa' }] },
      'POLICY_FIXES_CLIENT',
    ],
  ])('an account %s is shown, and not taken in', async (_what, rules, code) => {
    await startUnder(rules);
    expect((await preview()).accounts[0]).toMatchObject({ status: 'forbidden' });
    await expect(importInto(app, { accountIds: [atGitHub.account.id] })).rejects.toMatchObject({ code });
    expect(app.accounts.list()).toEqual([]);
  });

  test('an account of its own client is taken in', async () => {
    await startUnder({ clients: [{ providerId: 'github', clientId: atGitHub.account.clientId }] });
    expect((await preview()).accounts[0]).toMatchObject({ status: 'new' });
    expect(await importInto(app)).toMatchObject({ accounts: 1, clients: 0 });
  });

  test('a client for a provider whose clients it fixes is left', async () => {
    await startUnder({ clients: [{ providerId: 'github', clientId: 'Ov23liaaaaaaaaaaaaaa' }] });
    expect((await preview()).clients).toEqual({ added: 0, known: 0 });
    expect(await importInto(app)).toMatchObject({ clients: 0, stoppedBy: null });
    expect(app.clients.state.getState().clients).toEqual([]);
  });

  test('a provider of the person’s own comes along only where it names its host, and its accounts with it', async () => {
    await startUnder({});
    expect(await preview()).toMatchObject({
      providers: { added: 0, known: 0 },
      accounts: [
        { status: 'new' },
        { status: 'unknown-provider', providerName: 'Theirs (login.example.com)' },
      ],
    });
    await computers.close();
    await startUnder({ ownProviders: ['*.example.com'] });
    expect(await preview()).toMatchObject({
      providers: { added: 1, known: 0 },
      accounts: [{ status: 'new' }, { status: 'new' }],
    });
    expect(await importInto(app)).toMatchObject({ accounts: 2, providers: 1, clients: 1 });
  });

  test('that can not be read, nothing is taken in', async () => {
    await startUnder({ allowedProviders: 'all' });
    expect(await preview()).toMatchObject({
      accounts: [{ status: 'forbidden' }, { status: 'unknown-provider' }],
    });
    expect(await importInto(app)).toMatchObject({ accounts: 0, clients: 0, providers: 0 });
  });
});

describe('a client that is here', () => {
  const secretOf = async () => {
    const [stored] = app.clients.state.getState().clients;
    return stored ? app.clients.secretOf(stored) : undefined;
  };

  test('keeps its secret, or takes the one of the file where it has none', async () => {
    await startUnder({});
    await app.ask('saveClient', { ...client, clientSecret: null, label: 'Mine' });
    expect((await preview()).clients).toEqual({ added: 1, known: 0 });
    expect(await importInto(app)).toMatchObject({ clients: 1 });
    expect(await secretOf()).toBe('secret');
    await app.ask('saveClient', { ...client, clientSecret: 'mine', label: 'Mine' });
    expect((await preview()).clients).toEqual({ added: 0, known: 1 });
    expect(await importInto(app)).toMatchObject({ clients: 0 });
    expect(await secretOf()).toBe('mine');
    expect(app.clients.state.getState().clients).toMatchObject([{ label: 'Mine' }]);
  });

  test.each([
    ['an id that is none of its provider’s', { clientId: 'no client of google', providerId: 'google' }],
    ['a key that can’t be used', { clientSecret: '-----BEGIN PRIVATE KEY-----AA-----END PRIVATE KEY-----' }],
    ['a provider that nobody knows', { providerId: 'nobody' }],
  ])('does not come with %s', async (_what, change) => {
    await startUnder({});
    writeFileSync(
      computers.file,
      await sealAnything(someContent({ accounts: [], clients: [{ ...client, ...change }] })),
    );
    expect(await importInto(app)).toMatchObject({ clients: 0, stoppedBy: null });
  });
});
