import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { apiRequest } from '../support/app/api-request.ts';
import type { AppOptions, RunningApp } from '../support/app/app-without-electron.ts';
import { personAtBrowser } from '../support/app/person.ts';
import { arm, type DiskFault, disarm } from '../support/conformance/faulty-disk.ts';
import { openDocument } from '../support/conformance/stored-document.ts';
import { begin, startWatched } from '../support/conformance/watched-app.ts';
import {
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

const writer = path.resolve(import.meta.dirname, '../support/conformance/disk-writer.ts');

interface Written {
  /** What the writer said at its end; empty when it was killed. */
  said: string;
  /** What a next run reads. */
  text: string;
  setAside: string[];
  folder: string;
}

/** Writes over a document in a process of its own, whose disk fails at the call with this number. */
async function write(fault: DiskFault, at: number, only?: string): Promise<Written> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'holdfast-disk-'));
  openDocument(folder).write({ text: 'old' });
  const parameters = [writer, folder, fault, String(at), ...(only === undefined ? [] : [only])];
  const said = await new Promise<string>((resolve) =>
    execFile(process.execPath, parameters, (_error, output) => resolve(output.trim())),
  );
  const setAside: string[] = [];
  const text =
    openDocument(folder, (name) => setAside.push(name))
      .read()
      ?.text.slice(0, 4) ?? '';
  return { said, text, setAside, folder };
}

/** The same fault at each call of a write in turn, until the write meets it no more. */
async function writeAtEachStep(fault: DiskFault): Promise<Written[]> {
  const all: Written[] = [];
  for (let at = 1; at < 30; at += 1) {
    const written = await write(fault, at);
    if (written.said === 'written') return all;
    all.push(written);
  }
  throw new Error('the write never ends');
}

describe('a write', () => {
  test('that is killed at any step leaves the old document or the new one, whole [F:killed-at-each-step-of-a-write]', async () => {
    const all = [...(await writeAtEachStep('killed')), await write('killed-half-way', 1, 'writeSync')];
    expect(all.length).toBeGreaterThan(8);
    expect(all.map(({ said }) => said)).toEqual(all.map(() => ''));
    for (const { text, setAside } of all) {
      expect(['old', 'new ']).toContain(text);
      expect(setAside).toEqual([]);
    }
    // Both before and after the step that counts.
    expect(new Set(all.map(({ text }) => text)).size).toBe(2);
  });

  test('that was killed leaves nothing behind once its document is removed [F:killed-at-each-step-of-a-write]', async () => {
    const { folder } = await write('killed-half-way', 1, 'writeSync');
    expect(readdirSync(path.join(folder, 'accounts')).length).toBeGreaterThan(1);
    openDocument(folder).remove();
    expect(readdirSync(path.join(folder, 'accounts'))).toEqual([]);
  });

  test('that finds the disk full at any step says so, and leaves a whole document [F:disk-full]', async () => {
    const all = await writeAtEachStep('ENOSPC');
    expect(all.length).toBeGreaterThan(6);
    for (const { said, text, setAside } of all) {
      expect(['STORAGE_WRITE_FAILED ENOSPC: old', 'written, not synced: new ']).toContain(`${said}: ${text}`);
      expect(setAside).toEqual([]);
    }
    // Both before and after the rename.
    expect(new Set(all.map(({ text }) => text)).size).toBe(2);
  });

  test('of which the disk takes half at first is made whole [F:disk-full]', async () => {
    expect(await write('half-taken', 1, 'writeSync')).toMatchObject({
      said: 'written',
      text: 'new ',
      setAside: [],
    });
  });

  test.each(['openSync', 'renameSync'])(
    'whose %s is not permitted says so, and leaves the old document [F:eperm]',
    async (call) => {
      expect(await write('EPERM', 1, call)).toMatchObject({
        said: 'STORAGE_WRITE_FAILED EPERM',
        text: 'old',
      });
    },
  );

  test('that can not be renamed into its place is not made in place: it says so, and leaves the old document [F:exdev]', async () => {
    const { said, text, setAside, folder } = await write('EXDEV', 1, 'renameSync');
    expect([said, text, setAside]).toEqual(['STORAGE_WRITE_FAILED EXDEV', 'old', []]);
    expect(readdirSync(path.join(folder, 'accounts'))).toEqual(['one.json']);
  });
});

describe('in the app', () => {
  let server: LocalAuthorizationServer;
  let app: RunningApp;

  beforeAll(async () => {
    server = await startLocalAuthorizationServer();
  });
  afterAll(() => server.close());
  afterEach(async () => {
    disarm();
    await app.close();
  });

  function start(options: Partial<AppOptions> = {}): void {
    app = startWatched(server, { browser: personAtBrowser({ as: 'ada' }).browser, ...options }).app;
  }

  test.each([
    ['ENOSPC', /vault\/accounts\//],
    ['ENOSPC', /vault\/accounts\.json/],
    ['EPERM', /vault\/accounts\//],
    ['EPERM', /vault\/accounts\.json/],
    ['EXDEV', /vault\/accounts\.json/],
  ] as const)(
    '%s while connecting, at %s…: it is said, nothing is kept, and the tokens are revoked [F:disk-full] [F:eperm] [F:exdev]',
    async (code, matching) => {
      start();
      server.records.length = 0;
      arm({ fault: code, at: 1, only: code === 'EXDEV' ? 'renameSync' : 'openSync', matching });
      expect(await app.ended(await begin(app))).toMatchObject({
        at: 'failed',
        error: { code: 'STORAGE_WRITE_FAILED', message: code },
      });
      expect(app.accounts.list()).toEqual([]);
      await expect.poll(() => server.records.filter(({ point }) => point === 'revocation').length).toBe(2);
      const left = readdirSync(app.vaultFolder, { recursive: true, encoding: 'utf8' });
      expect(left.filter((name) => /accounts\/.+json/.test(name))).toEqual([]);
    },
  );

  test('an account file of a newer version is left alone, told of, and the others work [F:account-file-from-a-newer-version]', async () => {
    const person = personAtBrowser({ as: 'ada' });
    start({ browser: person.browser });
    await app.ended(await begin(app, { scopes: ['api:read'] }));
    person.choices = { as: 'grace' };
    await app.ended(await begin(app, { scopes: ['api:read'] }));
    const [ada, grace] = app.accounts.list().map(({ id }) => id) as [string, string];
    await app.close();
    const file = path.join(app.vaultFolder, 'accounts', `${ada}.json`);
    const newer = readFileSync(file, 'utf8').replace(/"schemaVersion":\s*\d+/, '"schemaVersion": 99');
    writeFileSync(file, newer);

    const { vaultFolder, cipher } = app;
    start({ vaultFolder, cipher });
    await app.inspectAccounts();
    const call = (accountId: string) =>
      app.ask('callApi', { accountId, request: apiRequest(`${server.issuer}/api/me`) });
    await expect(call(ada)).rejects.toMatchObject({ code: 'STORAGE_FILE_NEWER' });
    const { accounts } = await app.ask('readSnapshot', {});
    expect(accounts.find(({ id }) => id === ada)?.health).toEqual({
      state: 'unreadable',
      cause: 'STORAGE_FILE_NEWER',
    });
    expect((await call(grace)).status).toBe(200);
    expect(readFileSync(file, 'utf8')).toBe(newer);
  });
});
