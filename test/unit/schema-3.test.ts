import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { someAccount } from '../support/app/some-account.ts';
import { openAccounts } from '../support/conformance/stored-accounts.ts';

const ada = someAccount({ id: crypto.randomUUID(), label: 'Work' });
let vault: string;

beforeEach(async () => {
  vault = path.join(mkdtempSync(path.join(os.tmpdir(), 'holdfast-schema-3-')), 'vault');
  await openAccounts(vault).keep(ada);
});

/** As the version before wrote it. */
function asSchema3(file: string, change: (value: never) => void): void {
  const { value } = JSON.parse(readFileSync(file, 'utf8'));
  change(value as never);
  writeFileSync(file, JSON.stringify({ schemaVersion: 3, value }));
}
function withoutColor(account: Record<string, unknown>): void {
  delete account.color;
  delete account.pictureUrl;
}

test('accounts of schema 3 are read, without a colour or a picture', () => {
  asSchema3(openAccounts(vault).indexFile, (value: { accounts: [never] }) => withoutColor(value.accounts[0]));
  const { accounts } = openAccounts(vault);
  expect(accounts.list()).toEqual([ada]);
  accounts.save({ ...ada, color: 'teal' });
  expect(openAccounts(vault).accounts.get(ada.id)).toMatchObject({ color: 'teal', label: 'Work' });
});

test("the record in an account's own file is read the same way, and none stays none", () => {
  const { fileOf } = openAccounts(vault);
  asSchema3(fileOf(ada), (value: { record: never }) => withoutColor(value.record));
  expect(openAccounts(vault).secrets.files.record(ada.id)).toEqual(ada);
  asSchema3(fileOf(ada), (value: { record: null }) => {
    value.record = null;
  });
  expect(openAccounts(vault).secrets.files.record(ada.id)).toBeNull();
});
