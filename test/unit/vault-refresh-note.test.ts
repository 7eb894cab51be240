import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { someAccount } from '../support/app/some-account.ts';
import { openAccounts, tokensOf } from '../support/conformance/stored-accounts.ts';

const ada = someAccount({ id: crypto.randomUUID(), subject: 'ada' });
let vault: string;
let stored: ReturnType<typeof openAccounts>;

/** The next run, with the tokens in memory as they are before a refresh. */
async function nextRun() {
  stored = openAccounts(vault);
  return stored.secrets.load(ada.id);
}
const noteOnDisk = () => {
  const { value } = JSON.parse(readFileSync(stored.fileOf(ada), 'utf8'));
  return { ...value.refreshNote, sentAtMs: value.metadata.refreshSentAtMs };
};
const isAnswerMissing = async () => stored.secrets.isAnswerMissing(ada.id, await stored.secrets.load(ada.id));

beforeEach(async () => {
  vault = path.join(mkdtempSync(path.join(os.tmpdir(), 'holdfast-note-')), 'vault');
  stored = openAccounts(vault);
  await stored.keep(ada);
});

describe('the note of a refresh request', () => {
  test('says which token was sent, when and how often, over restarts, and never the token itself', async () => {
    stored.secrets.noteRefreshSent(ada.id, 1000);
    const first = noteOnDisk();
    expect(first).toEqual({ tokenHash: expect.stringMatching(/^[\w-]{8}$/), tries: 1, sentAtMs: 1000 });
    expect(readFileSync(stored.fileOf(ada), 'utf8')).not.toContain('rt-ada');
    await nextRun();
    stored.secrets.noteRefreshSent(ada.id, 2000);
    expect(noteOnDisk()).toEqual({ tokenHash: first.tokenHash, tries: 2, sentAtMs: 2000 });
    expect(await isAnswerMissing()).toBe(true);
  });

  test('ends with the answer, and with a request that was surely not carried out', async () => {
    stored.secrets.noteRefreshSent(ada.id, 1000);
    await stored.secrets.save(ada.id, tokensOf({ subject: 'next' }), 'as-before');
    expect(noteOnDisk()).toEqual({ sentAtMs: null });
    stored.secrets.noteRefreshSent(ada.id, 3000);
    expect(noteOnDisk().tries).toBe(1);
    stored.secrets.noteRefreshSent(ada.id, null);
    expect(noteOnDisk()).toEqual({ sentAtMs: null });
    expect(await isAnswerMissing()).toBe(false);
  });

  test('speaks of no other token: one from a file that was put back was not sent', async () => {
    const before = JSON.parse(readFileSync(stored.fileOf(ada), 'utf8'));
    await stored.secrets.save(ada.id, tokensOf({ subject: 'next' }), 'as-before');
    stored.secrets.noteRefreshSent(ada.id, 1000);
    const noted = JSON.parse(readFileSync(stored.fileOf(ada), 'utf8'));
    noted.value.ciphertext = before.value.ciphertext;
    writeFileSync(stored.fileOf(ada), JSON.stringify(noted));
    await nextRun();
    expect(await isAnswerMissing()).toBe(false);
  });

  test('of a version that named no token speaks of the one that is there', async () => {
    const { ciphertext, metadata } = JSON.parse(readFileSync(stored.fileOf(ada), 'utf8')).value;
    const value = { ciphertext, metadata: { ...metadata, refreshSentAtMs: 1000 } };
    writeFileSync(stored.fileOf(ada), JSON.stringify({ schemaVersion: 2, value }));
    await nextRun();
    expect(await isAnswerMissing()).toBe(true);
  });
});

test('a request is not noted beside older tokens while newer ones wait for the disk', async () => {
  stored.cipher.state = { state: 'locked', backend: 'test' };
  await stored.secrets.saveOrHold(ada.id, tokensOf({ subject: 'next' }));
  const before = readFileSync(stored.fileOf(ada), 'utf8');
  expect(() => stored.secrets.noteRefreshSent(ada.id, 1000)).toThrow(
    expect.objectContaining({ code: 'STORAGE_WRITE_FAILED' }),
  );
  expect(readFileSync(stored.fileOf(ada), 'utf8')).toBe(before);
});
