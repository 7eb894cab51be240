import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Conf from 'conf';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createProtection } from '../../electron/vault/create-protection.ts';
import { createDocumentFolder } from '../../electron/vault/document-file.ts';
import { isUnderVaultKey } from '../../electron/vault/passphrase-vault.ts';
import { TestCipher } from '../support/app/test-cipher.ts';

const passphrase = 'correct horse battery staple';
let folder: string;
let keyStore: TestCipher;
/** What stands on the disk, in Base64. */
let kept: string[];

beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'holdfast-protection-')), 'vault');
  keyStore = new TestCipher();
  kept = [];
});

/** The protection as one run has it. */
function open() {
  const documents = createDocumentFolder(
    folder,
    ({ name, ...rest }) => new Conf({ ...rest, configName: name }),
    () => undefined,
  );
  const keptSecrets = () =>
    kept.map((each) => ({ accountId: null, purpose: 'it', read: () => each, replace: () => false }));
  const parts = { keyStore, keptSecrets, nowMs: () => Date.now(), passphraseCost: 2 ** 14 };
  return createProtection(documents, parts);
}

function opened() {
  const protection = open();
  protection.load();
  return protection;
}

const file = (name: string) => path.join(folder, `${name}.json`);
const onDisk = (name: string) => readFileSync(file(name), 'utf8');

describe('protection.json', () => {
  test('is written with its copy, and either brings the other back', async () => {
    await opened().vault.create(passphrase);
    const written = onDisk('protection');
    expect(onDisk('protection-copy')).toBe(written);
    rmSync(file('protection'));
    opened();
    expect(onDisk('protection')).toBe(written);
    writeFileSync(file('protection-copy'), '{');
    opened();
    expect(onDisk('protection-copy')).toBe(written);
  });

  test('that is older in the copy counts as it stands in itself', async () => {
    await opened().posture.check();
    const earlier = onDisk('protection-copy');
    await opened().vault.create(passphrase);
    writeFileSync(file('protection-copy'), earlier);
    expect(opened().file.get()?.present).toBe('passphrase');
    expect(onDisk('protection-copy')).toBe(onDisk('protection'));
  });

  test('that was put back to a time before the passphrase does not cost the key: its copy has it', async () => {
    const { posture, vault } = opened();
    await posture.check();
    const earlier = onDisk('protection');
    await vault.create(passphrase);
    kept = [(await vault.encrypt('a secret', 'it')).toString('base64')];
    writeFileSync(file('protection'), earlier);
    const again = opened();
    expect(again.file.get()?.present).toBe('passphrase');
    expect(onDisk('protection')).toBe(onDisk('protection-copy'));
    await again.vault.unlock(passphrase);
    expect(await again.cipher.decrypt(Buffer.from(kept[0] ?? '', 'base64'), 'it')).toMatchObject({
      plainText: 'a secret',
    });
  });

  test('that can not be read is taken for locked, unless its copy says that there is no passphrase', async () => {
    await opened().posture.check();
    const newer = onDisk('protection').replace('"schemaVersion": 1', '"schemaVersion": 2');
    writeFileSync(file('protection'), newer);
    const open1 = open();
    expect(() => open1.load()).toThrow();
    expect(open1.posture.isLocked).toBe(false);
    rmSync(file('protection-copy'));
    const open2 = open();
    expect(() => open2.load()).toThrow();
    expect(open2.posture.isLocked).toBe(true);
    expect(open2.posture.state.getState().state).toBe('passphrase-locked');
    await expect(open2.vault.unlock(passphrase)).rejects.toMatchObject({ code: 'STORAGE_FILE_NEWER' });
    writeFileSync(file('protection'), newer.replace('"schemaVersion": 2', '"schemaVersion": 1'));
    await expect(open2.vault.unlock(passphrase)).rejects.toMatchObject({ code: 'REQUEST_REFUSED' });
    expect(open2.posture.isLocked).toBe(false);
  });

  test('and its copy both broken are set aside, and nothing is protected any more', async () => {
    await opened().vault.create(passphrase);
    for (const name of ['protection', 'protection-copy']) writeFileSync(file(name), 'not json');
    expect(opened().file.get()).toBeNull();
    expect(readdirSync(folder).filter((name) => name.includes('broken'))).toHaveLength(2);
  });

  test('of a newer version lets nothing be encrypted, and is not written over', async () => {
    await opened().posture.check();
    const newer = onDisk('protection').replace('"schemaVersion": 1', '"schemaVersion": 2');
    writeFileSync(file('protection'), newer);
    const protection = open();
    const refused = { code: 'STORAGE_FILE_NEWER' };
    expect(() => protection.load()).toThrow(expect.objectContaining(refused));
    await protection.posture.check();
    await expect(protection.posture.requirePlace()).rejects.toMatchObject(refused);
    await expect(protection.cipher.encrypt('a', 'a')).rejects.toMatchObject(refused);
    await expect(protection.vault.create(passphrase)).rejects.toMatchObject(refused);
    expect(protection.vault.isOpen).toBe(false);
    expect(onDisk('protection')).toBe(newer);
  });

  test.each([
    ['cheaper than is safe', '"cost": 16384', '"cost": 1024'],
    ['of more memory than there may be', '"cost": 16384', '"cost": 1073741824'],
    ['with something added', '"present"', '"extra": 1, "present"'],
  ])('that asks for a key %s is not believed', async (_what, was, is) => {
    await opened().vault.create(passphrase);
    for (const name of ['protection', 'protection-copy'])
      writeFileSync(file(name), onDisk(name).replace(was, is));
    expect(opened().file.get()).toBeNull();
  });

  test('is not made while there is no key store', async () => {
    keyStore.state = { state: 'missing', backend: 'none' };
    await opened().posture.check();
    expect(existsSync(file('protection'))).toBe(false);
  });
});

describe('a secret that is encrypted while the protection changes', () => {
  test('is under the new one, however late the key store answers', async () => {
    const { cipher, posture, vault } = opened();
    await posture.check();
    const encrypt = keyStore.encrypt.bind(keyStore);
    let answer: () => void = () => undefined;
    vi.spyOn(keyStore, 'encrypt').mockImplementation(async (text) => {
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return encrypt(text);
    });
    const encrypted = cipher.encrypt('a secret', 'a test');
    await new Promise((resolve) => setImmediate(resolve));
    await vault.create(passphrase);
    answer();
    const cipherText = await encrypted;
    expect(isUnderVaultKey(cipherText)).toBe(true);
    expect((await cipher.decrypt(cipherText, 'a test')).plainText).toBe('a secret');
  });

  test('heads for the one that everything is being put under', async () => {
    const { cipher, keyStore: confirmed, vault } = opened();
    await vault.create(passphrase);
    const before = await cipher.encrypt('a secret', 'a test');
    cipher.headFor('key-store');
    const between = await cipher.encrypt('a secret', 'a test');
    expect([isUnderVaultKey(before), isUnderVaultKey(between)]).toEqual([true, false]);
    expect(await cipher.decrypt(before, 'a test')).toEqual({ plainText: 'a secret', encryptAgain: true });
    expect(await cipher.decrypt(between, 'a test')).toEqual({ plainText: 'a secret', encryptAgain: false });
    await confirmed.protect(true);
    cipher.headFor(undefined);
    await expect(cipher.decrypt(before, 'a test')).rejects.toMatchObject({
      code: 'STORAGE_SECRET_UNREADABLE',
    });
  });
});

test('a key store that hangs is asked once, however many ask', async () => {
  keyStore.state = { state: 'hanging', backend: 'test' };
  const check = vi.spyOn(keyStore, 'check');
  const { posture } = opened();
  await Promise.all([posture.check(), posture.check(), posture.requirePlace().catch(() => undefined)]);
  expect(check).toHaveBeenCalledTimes(1);
});
