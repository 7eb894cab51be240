import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OwnProviderDefinition } from '../../electron/providers/own-provider-definition.ts';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import type { ExportContent } from '../../electron/transfer/export-content.ts';
import type { AppOptions, RunningApp } from '../support/app/app-without-electron.ts';
import { sealAnything, someContent, someExportedAccount } from '../support/transfer/some-export.ts';
import {
  importInto,
  openIn,
  startTwoComputers,
  type TwoComputers,
} from '../support/transfer/two-computers.ts';

let computers: TwoComputers;
let app: RunningApp;

async function start(onNew: Partial<AppOptions> = {}): Promise<void> {
  computers = startTwoComputers({ providers: createProviderRegistry(undefined) }, onNew);
  app = computers.new;
  await app.posture.check();
}
beforeEach(() => start());
afterEach(() => computers.close());

async function put(changes: Partial<ExportContent>): Promise<void> {
  writeFileSync(computers.file, await sealAnything(someContent({ accounts: [], ...changes })));
}
const issuerAt = (issuer: string, changes: Partial<OwnProviderDefinition> = {}): OwnProviderDefinition =>
  ({
    kind: 'openid-connect',
    id: 'theirs',
    name: 'Theirs',
    issuer,
    scopes: [],
    apiOrigins: [],
    ...changes,
  }) as OwnProviderDefinition;
const endpointsAt = (authorization: string, token: string, changes: object = {}): OwnProviderDefinition => ({
  kind: 'oauth2',
  id: 'theirs',
  name: 'Theirs',
  authorizationEndpoint: `${authorization}/authorize`,
  tokenEndpoint: `${token}/token`,
  deviceAuthorizationEndpoint: null,
  revocationEndpoint: null,
  identityUrl: null,
  subjectMember: 'id',
  authorizationScheme: 'Bearer',
  scopes: [],
  apiOrigins: [],
  ...changes,
});

describe('a provider of a file is not taken in', () => {
  test.each<[string, OwnProviderDefinition]>([
    ['under the id of a built-in one', issuerAt('https://evil.example', { id: 'google' })],
    ['under a reserved id', issuerAt('https://evil.example', { id: 'demo' })],
    ['with the issuer of a built-in one', issuerAt('https://accounts.google.com')],
    ['with that issuer in capitals', issuerAt('https://ACCOUNTS.google.com')],
    ['with that issuer and its port', issuerAt('https://accounts.google.com:443')],
    ['with that issuer and a slash', issuerAt('https://accounts.google.com/')],
    ['with that issuer by a way around', issuerAt('https://accounts.google.com/a/..')],
    [
      'with the pages of a built-in one and another token endpoint',
      endpointsAt('https://github.com', 'https://evil.example'),
    ],
  ])('%s', async (_what, definition) => {
    await put({ providers: [definition] });
    const { preview, ...outcome } = await importInto(app);
    expect(preview.providers).toEqual({ added: 0, known: 0 });
    expect(outcome).toMatchObject({ providers: 0, stoppedBy: null });
    expect(app.providers.list().filter(({ isOwn }) => isOwn)).toEqual([]);
  });

  test.each([
    ['over http', issuerAt('http://evil.example')],
    ['with an id that is a path', issuerAt('https://evil.example', { id: '../x' })],
    ['with more than a provider has', { ...issuerAt('https://evil.example'), builtInClientId: 'x' }],
    ['of a kind that there is not', { ...issuerAt('https://evil.example'), kind: 'google' }],
  ])('%s, and nothing else of that file', async (_what, definition) => {
    await put({ providers: [definition as OwnProviderDefinition] });
    await expect(openIn(app)).rejects.toMatchObject({ code: 'EXPORT_FILE_INVALID' });
  });

  test('in the place of one that is here', async () => {
    await put({ providers: [endpointsAt('https://server.example', 'https://server.example')] });
    await importInto(app);
    const here = app.providers.get('theirs');
    await put({ providers: [endpointsAt('https://server.example', 'https://evil.example')] });
    const { preview } = await importInto(app);
    expect(preview.providers).toEqual({ added: 0, known: 0 });
    expect(app.providers.get('theirs')).toEqual(here);
  });

  test('where it would inherit what a lost provider left', async () => {
    await put({ providers: [issuerAt('https://server.example')], clients: [ofTheirs] });
    await importInto(app);
    await app.close();
    const { vaultFolder, cipher } = app;
    for (const name of readdirSync(vaultFolder))
      if (name.startsWith('providers')) rmSync(path.join(vaultFolder, name));
    await start({ vaultFolder, cipher });
    await put({ providers: [issuerAt('https://evil.example')] });
    expect(await importInto(app)).toMatchObject({ providers: 0 });
    expect(app.providers.find('theirs')).toBeUndefined();
  });
});

const ofTheirs = { providerId: 'theirs', clientId: 'client', label: '', clientSecret: 'secret' };

describe('a provider of a file, be its name another’s or its own', () => {
  test.each([
    ...['Google', 'google', 'G00gle', 'Goo gle ', 'Gооgle', 'GOOGLE.', 'Ｇoogle', 'ɢᴏᴏɢʟᴇ', '\u202EelgooG'],
    ...['GitHub at work', 'Поставщик', '\u200B'],
  ])('(%s) has its host beside it, and nothing that can not be seen', async (name) => {
    await put({ providers: [issuerAt('https://login.evil.example', { name })] });
    await importInto(app);
    const shown = app.providers.get('theirs').name;
    expect(shown).toMatch(/\(login\.evil\.example\)$/);
    expect(shown).not.toMatch(/\p{C}/u);
  });

  test('keeps it beside its name when it is moved on', async () => {
    const name = 'Work (login.example)';
    await put({ providers: [issuerAt('https://login.example', { name })] });
    await importInto(app);
    expect(app.providers.get('theirs').name).toBe(name);
  });
});

describe('an account of a file', () => {
  const statusOf = async () => (await openIn(app)).preview.accounts[0];

  test('whose issuer is not its provider’s can not be taken in', async () => {
    for (const [providerId, issuer] of [
      ['google', 'https://evil.example'],
      ['github', 'https://accounts.google.com'],
      ['microsoft', 'https://login.microsoftonline.com.evil.example/x/v2.0'],
      ['nobody', 'https://github.com'],
    ]) {
      await put({ accounts: [someExportedAccount({ providerId: providerId ?? '', issuer: issuer ?? '' })] });
      expect(await statusOf()).toMatchObject({ status: 'unknown-provider' });
      await expect(importInto(app, { accountIds: [someExportedAccount().account.id] })).rejects.toMatchObject(
        {
          code: 'PROVIDER_UNKNOWN',
        },
      );
    }
    expect(app.accounts.list()).toEqual([]);
  });

  test('that names a provider which was refused does not fall to the one that is here', async () => {
    await put({
      providers: [issuerAt('https://github.com', { id: 'github' })],
      accounts: [someExportedAccount()],
    });
    expect(await statusOf()).toMatchObject({
      status: 'unknown-provider',
      providerName: 'Theirs (github.com)',
    });
  });

  test('that the file does not hold can not be taken in', async () => {
    await put({});
    await expect(importInto(app, { accountIds: [someExportedAccount().account.id] })).rejects.toMatchObject({
      code: 'ACCOUNT_UNKNOWN',
    });
  });

  test('finds its server here under another id', async () => {
    await app.ask('addProvider', {
      definition: { kind: 'github', name: 'Ours', host: 'https://git.example.com' },
    });
    const definition = {
      kind: 'github',
      id: 'elsewhere',
      name: 'Git',
      host: 'https://git.example.com',
    } as const;
    const account = someExportedAccount({
      providerId: 'elsewhere',
      issuer: 'https://git.example.com/login/oauth',
    });
    await put({ providers: [definition], accounts: [account] });
    const { preview, ...outcome } = await importInto(app);
    expect(preview).toMatchObject({
      providers: { added: 0, known: 1 },
      accounts: [{ status: 'new', providerId: 'git-example-com', providerName: 'Ours' }],
    });
    expect(outcome).toMatchObject({ accounts: 1, providers: 0 });
    expect(app.accounts.list()).toMatchObject([{ providerId: 'git-example-com' }]);
  });
});
