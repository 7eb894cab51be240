import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Account } from '../../electron/accounts/account.ts';
import { someAccount } from '../support/app/some-account.ts';
import { openAccounts, tokensOf } from '../support/conformance/stored-accounts.ts';

const ada = someAccount({ id: crypto.randomUUID(), subject: 'ada' });
const eve = someAccount({ id: crypto.randomUUID(), subject: 'eve', issuer: 'https://eve.example' });

let vault: string;
let stored: ReturnType<typeof openAccounts>;

const open = () => {
  stored = openAccounts(vault, stored?.cipher);
  return stored;
};
const unreadable = expect.objectContaining({ code: 'STORAGE_SECRET_UNREADABLE' });
const load = async ({ id }: Account) => (await open().secrets.load(id)).secrets.accessToken;

interface File {
  schemaVersion: number;
  value: Record<string, unknown>;
}

/** Changes a file as somebody may who can write it, and has no key. */
function edit(file: string, change: (content: File) => void): void {
  const content = JSON.parse(readFileSync(file, 'utf8')) as File;
  change(content);
  writeFileSync(file, JSON.stringify(content));
}

beforeEach(async () => {
  vault = path.join(mkdtempSync(path.join(os.tmpdir(), 'holdfast-binding-')), 'vault');
  open();
  await stored.keep(ada);
  await stored.keep(eve);
});

describe('tokens that somebody without the key would have sent elsewhere', () => {
  test("are not read from another account's file", async () => {
    copyFileSync(stored.fileOf(ada), stored.fileOf(eve));
    await expect(load(eve)).rejects.toEqual(unreadable);
    expect(await load(ada)).toBe('at-ada');
  });

  test("are not read when the ciphertext alone stands in another account's file", async () => {
    const { value } = JSON.parse(readFileSync(stored.fileOf(ada), 'utf8')) as File;
    edit(stored.fileOf(eve), (file) => Object.assign(file.value, { ciphertext: value.ciphertext }));
    await expect(load(eve)).rejects.toEqual(unreadable);
  });

  test.each([
    { issuer: 'https://eve.example' },
    { providerId: 'own-eve-example' },
    { clientId: 'eve-client' },
  ])('are not read where the index was changed to %j, with or without the record', async (change) => {
    edit(stored.indexFile, ({ value }) => Object.assign((value.accounts as object[])[0] ?? {}, change));
    await expect(load(ada)).rejects.toEqual(unreadable);
    edit(stored.fileOf(ada), ({ value }) => Object.assign(value.record as object, change));
    await expect(load(ada)).rejects.toEqual(unreadable);
    edit(stored.fileOf(ada), ({ value }) => Object.assign(value.record as object, { consentedAtMs: 9e12 }));
    await expect(load(ada)).rejects.toEqual(unreadable);
  });
});

describe('tokens of a version that bound them to nobody', () => {
  async function unbind(): Promise<void> {
    const { secrets, metadata } = tokensOf(ada);
    const ciphertext = (await stored.cipher.encrypt(JSON.stringify(secrets))).toString('base64');
    writeFileSync(stored.fileOf(ada), JSON.stringify({ schemaVersion: 2, value: { ciphertext, metadata } }));
  }

  test('are read, and bound when they are written next', async () => {
    await unbind();
    expect(await load(ada)).toBe('at-ada');
    await stored.secrets.save(ada.id, tokensOf(ada), 'as-before');
    edit(stored.indexFile, ({ value }) =>
      Object.assign((value.accounts as object[])[0] ?? {}, { issuer: 'https://eve.example' }),
    );
    await expect(load(ada)).rejects.toEqual(unreadable);
  });
});

describe('tokens that can not be read with the key that is there', () => {
  const next = { ...tokensOf(ada), secrets: { ...tokensOf(ada).secrets, accessToken: 'at-new' } };
  const asideNames = () =>
    readdirSync(path.join(vault, 'accounts')).filter((name) => name.includes('.broken-'));

  test('are set aside, not written over, by a new consent', async () => {
    const before = readFileSync(stored.fileOf(ada), 'utf8');
    stored.cipher.loseKey();
    await expect(load(ada)).rejects.toEqual(unreadable);
    await stored.keep(ada, next);
    expect(asideNames()).toEqual(stored.setAside);
    expect(stored.setAside).toHaveLength(1);
    expect(readFileSync(path.join(vault, 'accounts', stored.setAside[0] ?? ''), 'utf8')).toBe(before);
    expect(await load(ada)).toBe('at-new');
    await stored.keep(ada, next);
    expect(asideNames()).toHaveLength(1);
  });

  test('are in their place again when that consent could not be kept', async () => {
    const before = readFileSync(stored.fileOf(ada), 'utf8');
    stored.cipher.loseKey();
    open();
    await stored.secrets.save(ada.id, next, 'key-store', ada);
    stored.secrets.undoSave(ada.id);
    expect(readFileSync(stored.fileOf(ada), 'utf8')).toBe(before);
    expect(asideNames()).toEqual([]);
  });

  test('go with the account when it is removed', async () => {
    stored.cipher.loseKey();
    await open().keep(ada, next);
    expect(asideNames()).toHaveLength(1);
    stored.secrets.remove(ada.id);
    expect(asideNames()).toEqual([]);
  });

  test('that are read and renewed leave nothing aside', async () => {
    await load(ada);
    await stored.secrets.save(ada.id, next, 'as-before');
    expect(asideNames()).toEqual([]);
  });
});
