import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Conf from 'conf';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDocumentFolder } from '../../electron/vault/document-file.ts';
import { PassphraseTries, waitSecondsAfter } from '../../electron/vault/passphrase-tries.ts';
import { isUnderVaultKey, PassphraseVault } from '../../electron/vault/passphrase-vault.ts';
import { ProtectionFile } from '../../electron/vault/protection-file.ts';

/** Every key that was derived, and every one that was taken out of its box. */
const keys = vi.hoisted(() => [] as Buffer[]);
/** Derivations that run at the same time. */
const derivations = vi.hoisted(() => ({ now: 0, most: 0 }));
vi.mock('../../electron/vault/passphrase-key.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../electron/vault/passphrase-key.ts')>();
  const derivePassphraseKey: typeof original.derivePassphraseKey = async (...all) => {
    derivations.now += 1;
    derivations.most = Math.max(derivations.most, derivations.now);
    const key = await original.derivePassphraseKey(...all);
    derivations.now -= 1;
    keys.push(key);
    return key;
  };
  return { ...original, derivePassphraseKey };
});
vi.mock('../../electron/vault/sealed-box.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../electron/vault/sealed-box.ts')>();
  const unseal: typeof original.unseal = (...all) => {
    const plain = original.unseal(...all);
    keys.push(plain);
    return plain;
  };
  return { ...original, unseal };
});

const cheap = 2 ** 14;
const passphrase = 'correct horse battery staple';
const purpose = 'a test';
let folder: string;
let nowMs: number;

beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'holdfast-passphrase-')), 'vault');
  nowMs = 1_000_000;
});
afterEach(() => {
  keys.length = 0;
  derivations.most = 0;
});

/** The vault as one run has it. */
function openVault(cost = cheap) {
  const documents = createDocumentFolder(
    folder,
    ({ name, ...rest }) => new Conf({ ...rest, configName: name }),
    () => undefined,
  );
  const file = new ProtectionFile(documents);
  const tries = new PassphraseTries(documents, () => nowMs);
  file.load();
  tries.load();
  return { file, tries, vault: new PassphraseVault(file, tries, cost) };
}

const isOverwritten = (key: Buffer) => key.every((byte) => byte === 0);

describe('the keys of a passphrase vault', () => {
  test('are overwritten once they are of no use: what the passphrase gives at once, the vault key with the lock', async () => {
    const { vault } = openVault();
    await vault.create(passphrase);
    const vaultKey = vault.requireKey();
    expect(keys.every(isOverwritten)).toBe(true);
    expect(isOverwritten(vaultKey)).toBe(false);
    vault.lock();
    vault.forgetKey();
    expect(isOverwritten(vaultKey)).toBe(true);
    await vault.unlock(passphrase);
    const opened = vault.requireKey();
    expect(keys.filter((key) => !isOverwritten(key))).toEqual([opened]);
    vault.forgetKey();
    expect(keys.length).toBe(3);
    expect(keys.every(isOverwritten)).toBe(true);
  });

  test('are overwritten after a wrong passphrase, and after a change of it', async () => {
    const { vault } = openVault();
    await vault.create(passphrase);
    const vaultKey = vault.requireKey();
    await vault.changePassphrase(passphrase, 'another set of words').then(() => undefined);
    await expect(vault.changePassphrase(passphrase, 'words and words')).rejects.toMatchObject({
      code: 'PASSPHRASE_WRONG',
    });
    expect(keys.length).toBeGreaterThan(4);
    expect(keys.every(isOverwritten)).toBe(true);
    expect(isOverwritten(vaultKey)).toBe(false);
  });

  test('leave no decrypted bytes behind', async () => {
    const { vault } = openVault();
    await vault.create(passphrase);
    const cipherText = await vault.encrypt('a secret', purpose);
    expect((await vault.decrypt(cipherText, purpose)).plainText).toBe('a secret');
    expect(keys.every(isOverwritten)).toBe(true);
  });

  test('are not held by two unlocks at once', async () => {
    const { vault } = openVault();
    await vault.create(passphrase);
    vault.lock();
    vault.forgetKey();
    await Promise.all([vault.unlock(passphrase), vault.unlock(passphrase)]);
    expect(keys.filter((key) => !isOverwritten(key))).toEqual([vault.requireKey()]);
  });

  test('are sealed at a higher cost with the next unlock, where the file has a lower one', async () => {
    const first = openVault();
    await first.vault.create(passphrase);
    const cipherText = await first.vault.encrypt('a secret', purpose);
    const later = openVault(2 ** 15);
    await later.vault.unlock(passphrase);
    expect(later.file.underPassphrase().derivation.cost).toBe(2 ** 15);
    const last = openVault(cheap);
    await last.vault.unlock(passphrase);
    expect(last.file.underPassphrase().derivation.cost).toBe(2 ** 15);
    expect((await last.vault.decrypt(cipherText, purpose)).plainText).toBe('a secret');
  });
});

describe('a secret under a passphrase vault', () => {
  test('is known by how it begins, and opens for its own purpose alone', async () => {
    const { vault } = openVault();
    await vault.create(passphrase);
    const cipherText = await vault.encrypt('a secret', purpose);
    expect(isUnderVaultKey(cipherText)).toBe(true);
    expect(isUnderVaultKey(Buffer.from('v11something'))).toBe(false);
    await expect(vault.decrypt(cipherText, 'another purpose')).rejects.toMatchObject({
      code: 'STORAGE_SECRET_UNREADABLE',
    });
  });

  test('is neither made nor read without the key', async () => {
    const { vault } = openVault();
    await vault.create(passphrase);
    const cipherText = await vault.encrypt('a secret', purpose);
    vault.lock();
    vault.forgetKey();
    const locked = { code: 'STORAGE_VAULT_LOCKED' };
    await expect(vault.encrypt('a secret', purpose)).rejects.toMatchObject(locked);
    await expect(vault.decrypt(cipherText, purpose)).rejects.toMatchObject(locked);
  });
});

describe('the wait after wrong tries', () => {
  test('begins with the third, doubles, and ends at 5 minutes', () => {
    expect([0, 1, 2, 3, 4, 5, 10, 11, 1000].map(waitSecondsAfter)).toEqual([
      ...[0, 0, 0, 2, 4, 8, 256, 300, 300],
    ]);
  });

  const wrong = { code: 'PASSPHRASE_WRONG' };
  const paused = { code: 'PASSPHRASE_PAUSED' };

  async function guessThreeTimes() {
    const run = openVault();
    await run.vault.create(passphrase);
    run.vault.lock();
    for (let tries = 0; tries < 3; tries += 1)
      await expect(run.vault.unlock('a wrong passphrase')).rejects.toMatchObject(wrong);
    return run;
  }

  test('does not end sooner because the clock was put back, and not much later either', async () => {
    const { vault } = await guessThreeTimes();
    nowMs -= 500_000;
    await expect(vault.unlock(passphrase)).rejects.toMatchObject({ ...paused, retryAfterSeconds: 2 });
    nowMs += 2000;
    await vault.unlock(passphrase);
  });

  test('that was counted by a clock that was ahead is no longer than any other', async () => {
    nowMs += 10 * 365 * 86_400_000;
    await guessThreeTimes();
    nowMs -= 10 * 365 * 86_400_000;
    const { tries } = openVault();
    expect(tries.state.getState().nextTryAtMs).toBe(nowMs + 2000);
  });

  test('costs no time to somebody who is refused meanwhile', async () => {
    const { vault } = await guessThreeTimes();
    keys.length = 0;
    await expect(vault.unlock(passphrase)).rejects.toMatchObject(paused);
    expect(keys).toEqual([]);
  });

  test('is not got round by tries at the same time: each waits for the one before', async () => {
    const { vault } = openVault();
    await vault.create(passphrase);
    vault.lock();
    const guesses = Array.from({ length: 6 }, () => vault.unlock('a wrong passphrase'));
    const ends = await Promise.allSettled(guesses);
    expect(ends.map((end) => end.status === 'rejected' && end.reason.code)).toEqual([
      ...[wrong.code, wrong.code, wrong.code, paused.code, paused.code, paused.code],
    ]);
    expect(derivations.most).toBe(1);
  });

  test('counts a try whose end was not waited for', async () => {
    // Dear, so that none of them ends before the last has begun.
    const { vault } = openVault(2 ** 17);
    await vault.create(passphrase);
    vault.lock();
    const cutShort: Promise<unknown>[] = [];
    for (let run = 0; run < 3; run += 1) {
      cutShort.push(
        openVault()
          .vault.unlock('a wrong passphrase')
          .catch(() => undefined),
      );
      await new Promise((resolve) => setImmediate(resolve));
    }
    await expect(openVault().vault.unlock(passphrase)).rejects.toMatchObject(paused);
    await Promise.all(cutShort);
  });
});
