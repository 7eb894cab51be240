import { mkdtempSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { AccountHealth } from '../../electron/accounts/account-health.ts';
import { createRefreshObserver } from '../../electron/accounts/keep-accounts-alive.ts';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { AccessTokenSource } from '../../electron/tokens/access-token-source.ts';
import { ExclusiveByKey } from '../../electron/tokens/exclusive-by-key.ts';
import { someAccount } from '../support/app/some-account.ts';
import { arm, callsSeen, disarm } from '../support/conformance/faulty-disk.ts';
import { openAccounts, tokensOf } from '../support/conformance/stored-accounts.ts';

afterEach(() => disarm());

/** A vault of so many accounts, as the app finds it at its start, and what refreshes them. */
async function openVaultOf(count: number) {
  const vault = path.join(mkdtempSync(path.join(os.tmpdir(), 'holdfast-one-refresh-')), 'vault');
  const made = openAccounts(vault);
  const all = Array.from({ length: count }, (_, number) =>
    someAccount({ id: crypto.randomUUID(), subject: `person-${number}` }),
  );
  for (const account of all) await made.secrets.save(account.id, tokensOf(account), 'key-store', account);
  // The index as a whole, from the files: one write instead of a thousand.
  const { accounts, cipher, reads, secrets } = openAccounts(vault);
  expect(accounts.list()).toHaveLength(count);
  const nowMs = () => 3_600_000;
  const keepAlive = { accounts, secrets, health: new AccountHealth(), nowMs, mayRefresh: () => true };
  const accessTokens = new AccessTokenSource({
    secrets,
    exclusive: new ExclusiveByKey(),
    requireUnlocked: () => undefined,
    account: (accountId) => accounts.get(accountId),
    renewalFor: async () => ({
      by: 'refresh-token',
      send: async () => ({
        kind: 'refreshed',
        response: { access_token: 'at', refresh_token: 'rt', token_type: 'bearer', expires_in: 3600 },
      }),
    }),
    isRefused: async () => false,
    observer: createRefreshObserver({ ...keepAlive, providers: createProviderRegistry(undefined) }),
    nowMs,
  });
  return { vault, accounts, accessTokens, cipher, reads, secrets };
}

/** What one refresh asks of the disk, in the vault's folder. */
async function callsOfOneRefresh(count: number): Promise<string[]> {
  const { vault, accounts, accessTokens, reads } = await openVaultOf(count);
  const [first, second] = accounts.list();
  if (second) await accessTokens.refreshNow(second.id);
  // What was written before is closed by then.
  await nextTurn();
  arm({ fault: 'counted', at: 1, within: vault });
  reads.length = 0;
  await accessTokens.refreshNow(first?.id ?? '');
  const all = [...reads.map((name) => `read accounts/${name}.json`), ...callsSeen()];
  return all.map((call) => call.replace(first?.id ?? '', '<id>').replace(/tmp-\w+/, 'tmp'));
}

test('one refresh writes one small file: note, room for the answer, answer, however many accounts there are', async () => {
  const counts = [1, 100, 1000];
  const calls: string[][] = [];
  for (const count of counts) calls.push(await callsOfOneRefresh(count));
  const writes = (all: string[] = []) => all.filter((call) => call.startsWith('writeSync'));
  const reads = (all: string[] = []) => all.filter((call) => call.startsWith('read '));
  for (const [index, count] of counts.entries()) {
    const of = calls[index];
    const numbers = `${reads(of).length} reads, ${writes(of).length} writes, ${of?.length} calls to the disk`;
    console.log(`one refresh among ${count} accounts: ${numbers}`);
  }
  expect(calls[1]).toEqual(calls[0]);
  expect(calls[2]).toEqual(calls[0]);
  expect(new Set(writes(calls[0]))).toEqual(new Set(['writeSync accounts/<id>.json.tmp']));
  expect(writes(calls[0])).toHaveLength(3);
  const synced = calls[0]?.filter((call) => /sync/.test(call));
  expect(synced?.slice(-2)).toEqual(['fdatasyncSync accounts/<id>.json.tmp', 'fsyncSync accounts']);
  expect(new Set(reads(calls[0]))).toEqual(new Set(['read accounts/<id>.json']));
  expect(calls[0]?.filter((call) => !call.includes('accounts'))).toEqual([]);
});

test('what was made ready for an answer is given up where the answer is not written there', async () => {
  const { vault, accounts, accessTokens, cipher, secrets } = await openVaultOf(2);
  const [first, second] = accounts.list();
  const left = () => readdirSync(path.join(vault, 'accounts')).filter((name) => !name.endsWith('.json'));
  cipher.encrypt = () => Promise.reject(new Error('not now'));
  await accessTokens.refreshNow(first?.id ?? '');
  expect(secrets.isHeld(first?.id ?? '')).toBe(true);
  expect(left()).toEqual([]);
  await secrets.save(second?.id ?? '', tokensOf({ subject: 'person-1' }), 'memory');
  await accessTokens.refreshNow(second?.id ?? '');
  expect(left()).toEqual([]);
});

test('what else is written while the answer is on its way leaves the room to the answer', async () => {
  const { vault, accounts, secrets } = await openVaultOf(1);
  const [{ id } = { id: '' }] = accounts.list();
  secrets.files.makeRoom(id);
  arm({ fault: 'counted', at: 1, within: vault });
  secrets.files.write(id, { ...secrets.files.read(id), refreshNote: { tokenHash: 'abcdefgh', tries: 1 } });
  await secrets.save(id, tokensOf({ subject: 'person-0' }), 'as-before');
  const calls = callsSeen().map((call) => call.replace(id, '<id>').replace(/tmp-\w+/, 'tmp'));
  const ofTheAnswer = calls.slice(calls.indexOf('fdatasyncSync accounts/<id>.json.tmp'));
  // The room was not made for what stands there by now: its folder is synced.
  expect(ofTheAnswer).toEqual(
    expect.arrayContaining(['renameSync accounts/<id>.json.tmp', 'fsyncSync accounts']),
  );
  expect(calls.filter((call) => call.startsWith('fdatasyncSync'))).toHaveLength(1);
});
