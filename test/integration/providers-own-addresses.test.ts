import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { ProviderDefinitionInput, ProviderView } from '../../electron/ipc/contract.ts';
import { Policy } from '../../electron/policy/policy.ts';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { type AppOptions, type RunningApp, startApp } from '../support/app/app-without-electron.ts';

let app: RunningApp;
afterEach(() => app.close());

const work: ProviderDefinitionInput = { kind: 'gitlab', name: 'Work', host: 'git.work.example' };

function start(options: Partial<AppOptions> = {}): void {
  app = startApp({ providers: createProviderRegistry(undefined), ...options });
}

const shown = async (providerId: string): Promise<ProviderView | undefined> =>
  (await app.ask('readSnapshot', {})).providers.find(({ id }) => id === providerId);

describe('an address that is no good is refused with the name of its field [R28]', () => {
  const endpoints = {
    kind: 'oauth2' as const,
    name: 'Mine',
    authorizationEndpoint: 'https://mine.example/authorize',
    tokenEndpoint: 'https://mine.example/token',
    deviceAuthorizationEndpoint: null,
    revocationEndpoint: null,
    identityUrl: null,
    subjectMember: 'id',
    authorizationScheme: 'Bearer' as const,
    scopes: [],
    apiOrigins: ['https://api.mine.example'],
  };

  test.each([
    ['authorizationEndpoint', 'http://mine.example/authorize'],
    ['authorizationEndpoint', 'javascript://mine.example/%0aalert(1)'],
    ['tokenEndpoint', 'https://user:word@mine.example/token'],
    ['tokenEndpoint', 'https://mine.example/token?client=1'],
    ['deviceAuthorizationEndpoint', 'https://mine.example/device#code'],
    ['revocationEndpoint', 'http://192.168.0.1/revoke'],
    ['identityUrl', 'ftp://mine.example/me'],
  ])('%s: %s', async (field, address) => {
    start();
    const asked = app.ask('addProvider', { definition: { ...endpoints, [field]: address } });
    await expect(asked).rejects.toMatchObject({
      code: 'PROVIDER_ADDRESS_INVALID',
      message: expect.stringMatching(new RegExp(`^${field}: `)),
    });
  });

  test.each([['https://api.mine.example/v1'], ['http://api.mine.example'], ['*']])(
    'apiOrigins: %s',
    async (origin) => {
      start();
      const asked = app.ask('addProvider', { definition: { ...endpoints, apiOrigins: [origin] } });
      await expect(asked).rejects.toMatchObject({
        code: 'PROVIDER_ADDRESS_INVALID',
        message: expect.stringMatching(/^apiOrigins: /),
      });
    },
  );

  test('host: that of a provider which is there already', async () => {
    start();
    const asked = app.ask('addProvider', {
      definition: { kind: 'gitlab', name: 'Mine', host: 'gitlab.com' },
    });
    await expect(asked).rejects.toMatchObject({ message: 'host: GitLab has it already' });
  });

  test('a name in another script is kept, and shown, as punycode', async () => {
    start();
    const definition = { kind: 'github' as const, name: 'Mine', host: 'https://gіthub.com' };
    const { providerId } = await app.ask('addProvider', { definition });
    expect((await shown(providerId))?.host).toMatch(/^xn--gthub-\w+\.com$/);
    expect(providerId).toMatch(/^xn-gthub-\w+-com$/);
  });
});

describe('a provider’s id', () => {
  test('is readable, and its own where two have one host', async () => {
    start();
    const github = { kind: 'github' as const, name: 'Work', host: 'git.work.example:8443' };
    const gitlab = { kind: 'gitlab' as const, name: 'Work', host: 'https://git.work.example:8443/gitlab/' };
    const ids = [github, gitlab].map((definition) => app.ask('addProvider', { definition }));
    expect(await Promise.all(ids)).toEqual([
      { providerId: 'git-work-example-8443' },
      { providerId: 'git-work-example-8443-2' },
    ]);
  });
});

test('where the policy knows no own providers, none can be added', async () => {
  const text = JSON.stringify({ organization: 'Example', ownProviders: false });
  start({ policy: Policy.from({ found: 'text', text }) });
  const asked = app.ask('addProvider', { definition: work });
  await expect(asked).rejects.toMatchObject({ code: expect.stringMatching(/^POLICY_/) });
});

describe('providers.json edited by hand into nonsense is set aside', () => {
  test.each([
    ['an address without https', { kind: 'gitlab', id: 'x', name: 'X', host: 'http://git.example' }],
    ['an id that is no id', { kind: 'gitlab', id: '../x', name: 'X', host: 'https://git.example' }],
    [
      'an API that is more than an origin',
      {
        kind: 'openid-connect',
        id: 'x',
        name: 'X',
        issuer: 'https://x.example',
        scopes: [],
        apiOrigins: ['https://x.example/a'],
      },
    ],
  ])('%s', async (_what, definition) => {
    start();
    await app.close();
    const file = path.join(app.vaultFolder, 'providers.json');
    writeFileSync(file, JSON.stringify({ schemaVersion: 1, value: [definition] }));
    start({ vaultFolder: app.vaultFolder });
    expect(app.providers.list().filter(({ isOwn }) => isOwn)).toEqual([]);
    const [notice] = (await app.ask('readSnapshot', {})).notices;
    expect(notice?.error.code).toBe('STORAGE_FILE_BROKEN');
  });
});
