import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { startApp } from '../support/app/app-without-electron.ts';
import { connect, personAtBrowser } from '../support/app/person.ts';
import {
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';
import { passphrase } from '../support/transfer/some-export.ts';
import {
  exportFrom,
  openIn,
  startTwoComputers,
  type TwoComputers,
} from '../support/transfer/two-computers.ts';

let server: LocalAuthorizationServer;
let computers: TwoComputers;
const person = personAtBrowser({ as: 'ada' });

beforeEach(async () => {
  person.choices = { as: 'ada' };
  server = await startLocalAuthorizationServer();
  computers = startTwoComputers({
    providers: createProviderRegistry(server.issuer),
    browser: person.browser,
  });
});
afterEach(async () => {
  await computers.close();
  await server.close();
});

const exporting = (by = passphrase) =>
  computers.old.ask('exportVault', { passphrase: by, includeRotating: false });

describe('an export', () => {
  test('is for its owner’s eyes alone, and nothing is left beside it', async () => {
    await exportFrom(computers.old);
    expect(statSync(computers.file).mode & 0o777).toBe(0o600);
    expect(readdirSync(path.dirname(computers.file))).toEqual(['Mine.holdfast-export']);
  });

  test('is proposed under the name of the day', async () => {
    const asked: string[] = [];
    const app = startApp({
      providers: createProviderRegistry(server.issuer),
      chooseSavePath: async (name) => {
        asked.push(name);
        return null;
      },
    });
    expect(await app.ask('exportVault', { passphrase, includeRotating: false })).toEqual({ written: null });
    expect(asked).toEqual([expect.stringMatching(/^Holdfast \d{4}-\d\d-\d\d\.holdfast-export$/)]);
    await app.close();
  });

  test('takes no passphrase that is easy to guess', async () => {
    await expect(exporting('password')).rejects.toMatchObject({ code: 'PASSPHRASE_TOO_WEAK' });
    expect(existsSync(computers.file)).toBe(false);
  });

  test('is refused while the key store is locked', async () => {
    await connect(computers.old);
    await computers.old.close();
    const { vaultFolder, cipher } = computers.old;
    cipher.state = { state: 'locked', backend: 'test' };
    const providers = createProviderRegistry(server.issuer);
    const locked = startTwoComputers({ providers, vaultFolder, cipher });
    await locked.old.posture.check();
    for (const asked of [
      locked.old.ask('previewExport', {}),
      locked.old.ask('exportVault', { passphrase, includeRotating: false }),
    ])
      await expect(asked).rejects.toMatchObject({ code: 'STORAGE_KEY_STORE_LOCKED' });
    expect(existsSync(locked.file)).toBe(false);
    await locked.close();
  });

  test('is refused while a passphrase vault is locked, and what was opened of a file is forgotten', async () => {
    await exportFrom(computers.old);
    const app = computers.new;
    await app.ask('protectByPassphrase', { passphrase });
    const { importId } = await openIn(app);
    await app.ask('lockVault', {});
    await expect(app.ask('exportVault', { passphrase, includeRotating: false })).rejects.toMatchObject({
      code: 'STORAGE_VAULT_LOCKED',
    });
    await app.ask('unlockVault', { passphrase });
    const choice = { importId, accountIds: [], withClients: true, withSettings: true };
    await expect(app.ask('applyImport', choice)).rejects.toMatchObject({ code: 'REQUEST_REFUSED' });
  });

  test('is refused where accounts are kept for this run only', async () => {
    const app = computers.old;
    app.cipher.state = { state: 'missing', backend: 'none' };
    await app.posture.check();
    await app.ask('keepForThisRunOnly', {});
    await connect(app);
    await expect(exporting()).rejects.toMatchObject({ code: 'STORAGE_KEY_STORE_UNAVAILABLE' });
  });

  test('counts accounts that can not be read, and holds the others', async () => {
    const lost = await connect(computers.old);
    person.choices = { as: 'grace' };
    await connect(computers.old);
    await computers.old.close();
    const { vaultFolder, cipher } = computers.old;
    writeFileSync(path.join(vaultFolder, 'accounts', `${lost}.json`), 'not an account');
    const restarted = startTwoComputers(
      { providers: createProviderRegistry(server.issuer) },
      { vaultFolder, cipher },
    );
    await restarted.new.posture.check();
    expect(await restarted.new.ask('previewExport', {})).toMatchObject({ accounts: 1, notExportable: 1 });
    expect(await exportFrom(restarted.new)).toMatchObject({ accounts: 1 });
    await restarted.close();
  });
});

describe('where the disk takes no export', () => {
  test('it is said, and the app goes on', async () => {
    const app = startApp({
      providers: createProviderRegistry(server.issuer),
      chooseSavePath: async () => '/dev/null/no-folder/a.holdfast-export',
    });
    await expect(app.ask('exportVault', { passphrase, includeRotating: false })).rejects.toMatchObject({
      code: 'STORAGE_WRITE_FAILED',
    });
    await app.close();
  });

  const writer = path.resolve(import.meta.dirname, '../support/transfer/export-writer.ts');

  test.each([
    ['ENOSPC', 'openSync'],
    ['ENOSPC', 'writeSync'],
    ['ENOSPC', 'fsyncSync'],
    ['EIO', 'fsyncSync'],
    ['EPERM', 'renameSync'],
    ['EROFS', 'openSync'],
    ['half-taken', 'writeSync'],
  ])('%s at %s: there is no half file, and the one from before stays', (fault, call) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'holdfast-full-'));
    const file = path.join(folder, 'a.holdfast-export');
    writeFileSync(file, 'from before');
    const said = execFileSync(process.execPath, [writer, file, fault, call], { encoding: 'utf8' }).trim();
    expect(readdirSync(folder)).toEqual(['a.holdfast-export']);
    if (fault === 'half-taken') {
      // The rest is written after it.
      expect(said).toBe('written');
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'holdfast-export' });
    } else {
      expect(said).toBe(`STORAGE_WRITE_FAILED ${fault}`);
      expect(readFileSync(file, 'utf8')).toBe('from before');
    }
  });
});
