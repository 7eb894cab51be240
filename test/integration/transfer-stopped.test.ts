import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import type { RunningApp } from '../support/app/app-without-electron.ts';
import { arm, disarm } from '../support/conformance/faulty-disk.ts';
import { sealAnything, someContent, someExportedAccount } from '../support/transfer/some-export.ts';
import { importInto, startTwoComputers, type TwoComputers } from '../support/transfer/two-computers.ts';

const [ada, grace, alan] = ['a', 'b', 'c'].map(
  (letter) => `${letter.repeat(8)}-0000-4000-8000-000000000000`,
) as [string, string, string];

let computers: TwoComputers;
let app: RunningApp;

beforeEach(async () => {
  computers = startTwoComputers({ providers: createProviderRegistry(undefined) });
  app = computers.new;
  await app.posture.check();
  const accounts = [
    someExportedAccount({ id: ada, subject: 'ada' }),
    someExportedAccount({ id: grace, subject: 'grace' }),
    someExportedAccount({ id: alan, subject: 'alan' }),
  ];
  writeFileSync(computers.file, await sealAnything(someContent({ accounts })));
});
afterEach(async () => {
  disarm();
  await computers.close();
});

const filesOf = () => readdirSync(path.join(app.vaultFolder, 'accounts'));

test.each([
  ['an account’s file', /accounts\/bbbbbbbb/],
  ['the index after it', /accounts\.json/],
])(
  'an import that a full disk stops at %s says so, keeps whole accounts alone, and can go on',
  async (_what, matching) => {
    await importInto(app, { accountIds: [ada] });
    arm({ fault: 'ENOSPC', at: 1, matching, within: app.vaultFolder });
    expect(await importInto(app, { accountIds: [grace, alan] })).toMatchObject({
      accounts: 0,
      stoppedBy: { code: 'STORAGE_WRITE_FAILED' },
    });
    expect(app.accounts.list().map(({ id }) => id)).toEqual([ada]);
    expect(filesOf()).toEqual([`${ada}.json`]);

    disarm();
    expect(await importInto(app)).toMatchObject({ accounts: 2, kept: 1, stoppedBy: null });
    expect(app.accounts.list().map(({ id }) => id)).toEqual([ada, grace, alan]);
  },
);

test('an account that was not written over has the tokens from before', async () => {
  await importInto(app, { accountIds: [ada] });
  const other = someExportedAccount({ id: ada, subject: 'ada' }, { accessToken: 'other', obtainedAtMs: 100 });
  writeFileSync(computers.file, await sealAnything(someContent({ accounts: [other] })));
  arm({ fault: 'ENOSPC', at: 1, matching: /accounts\.json/, within: app.vaultFolder });
  expect(await importInto(app)).toMatchObject({ accounts: 0, stoppedBy: { code: 'STORAGE_WRITE_FAILED' } });
  expect((await app.secrets.load(ada)).secrets.accessToken).toBe('imported-access-token');
});
