import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { someAccount } from '../support/app/some-account.ts';
import { openAccounts } from '../support/conformance/stored-accounts.ts';

const writer = path.resolve(import.meta.dirname, '../support/conformance/account-writer.ts');
const ada = someAccount({ subject: 'ada', connectedAtMs: 1, consentedAtMs: 1 });
/** More calls than any of these changes makes; what is over is not reached, and then all is done. */
const mostCalls = 60;
const atOnce = 3;

interface Left {
  done: boolean;
  /** Who is listed at the next start, with their tokens and the client that these are for. */
  accounts: string[];
  notices: string[];
  files: string[];
}

/** Makes a change in a process that is killed at the call with this number, and looks what the next start finds. */
async function changeAndKill(what: string, at: number): Promise<Left> {
  const vault = path.join(mkdtempSync(path.join(os.tmpdir(), 'holdfast-kills-')), 'vault');
  await openAccounts(vault).keep(ada);
  const said = await new Promise<string>((resolve) =>
    execFile(process.execPath, [writer, vault, what, 'killed', String(at)], (_error, output) =>
      resolve(output.trim()),
    ),
  );
  const { accounts, secrets, noticed, fileOf } = openAccounts(vault);
  for (const { id } of accounts.list()) secrets.inspect(id);
  const described = accounts.list().map(async ({ id, clientId }) => {
    const { accessToken } = (await secrets.load(id)).secrets;
    return `${accessToken} of ${clientId}`;
  });
  const files = readdirSync(path.dirname(fileOf(ada)));
  expect(accounts.list().every((account) => existsSync(fileOf(account)))).toBe(true);
  expect(accounts.removed).toEqual([]);
  return { done: said === 'done', accounts: await Promise.all(described), notices: noticed(), files };
}

/** One after the other until the change is done, a few at a time. */
async function killAtEachStep(what: string): Promise<Left[]> {
  const all: Left[] = [];
  for (let at = 1; at < mostCalls; at += atOnce) {
    const numbers = Array.from({ length: atOnce }, (_, index) => at + index);
    const some = await Promise.all(numbers.map((number) => changeAndKill(what, number)));
    all.push(...some.filter(({ done }) => !done));
    if (some.some(({ done }) => done)) return all;
  }
  throw new Error('the change never ends');
}

const kindsOf = (all: Left[]) => [...new Set(all.map(({ accounts }) => accounts.join(', ')))].sort();

describe('killed at any step [F:killed-at-each-step-of-a-write]', { timeout: 120_000 }, () => {
  test('a removal removes nothing or all: nobody is without tokens, nobody comes back [F:killed-at-each-step-of-a-write]', async () => {
    const all = await killAtEachStep('remove');
    console.log(`removal: killed at ${all.length} steps, 0 half removed`);
    expect(all.length).toBeGreaterThan(15);
    expect(kindsOf(all)).toEqual(['', 'at-ada of client']);
    for (const { accounts, files, notices } of all) {
      expect(files).toHaveLength(accounts.length);
      expect(notices).toEqual([]);
    }
  });

  test('a new account is there with its tokens, or not at all [F:killed-at-each-step-of-a-write]', async () => {
    const all = await killAtEachStep('connect');
    console.log(
      `connecting: killed at ${all.length} steps, 0 accounts without tokens, 0 tokens without an account`,
    );
    expect(all.length).toBeGreaterThan(15);
    expect(kindsOf(all)).toEqual(['at-ada of client', 'at-ada of client, at-grace of client']);
    for (const { accounts, files } of all) expect(files).toHaveLength(accounts.length);
    expect(all.flatMap(({ notices }) => notices)).toContain('STORAGE_ACCOUNT_RECOVERED');
  });

  test('a new consent of an account is there with its client, or the one from before is [F:killed-at-each-step-of-a-write]', async () => {
    const all = await killAtEachStep('consent again');
    console.log(`consenting again: killed at ${all.length} steps, 0 accounts lost`);
    expect(all.length).toBeGreaterThan(15);
    expect(kindsOf(all)).toEqual(['at-ada of client', 'at-ada-again of another']);
  });
});
