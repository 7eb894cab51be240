import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { manyAccounts, writeAccounts } from '../support/app/many-accounts.ts';

const accounts = manyAccounts(30, Date.now()).map((account) => ({ ...account, needsReconsent: null }));
const [first, broken, newer] = accounts.map(({ id }) => id) as [string, string, string];
let vaultFolder: string;
let app: RunningApp;

beforeEach(async () => {
  const root = mkdtempSync(path.join(os.tmpdir(), 'holdfast-reader-'));
  vaultFolder = path.join(root, 'vault');
  writeAccounts(vaultFolder, accounts, Date.now());
  const start = async (cipher?: RunningApp['cipher']) => {
    app = startApp({ providers: createProviderRegistry(undefined), vaultFolder, ...(cipher && { cipher }) });
    await app.posture.check();
  };
  await start();
  // The first start looks whether the key store opens anything of a vault that says nothing of it.
  await app.close();
  await start(app.cipher);
  return async () => {
    await app.close();
    rmSync(root, { recursive: true, force: true });
  };
});

const fileOf = (accountId: string) => path.join(vaultFolder, 'accounts', `${accountId}.json`);
const view = (accountId: string) => app.snapshot.read().accounts.find(({ id }) => id === accountId);
const states = () => new Set(app.snapshot.read().accounts.map(({ health }) => health.state));

it('says of no account that it is well before its file was read, and shows all of them at once', async () => {
  expect([app.snapshot.read().accounts.length, states()]).toEqual([30, new Set(['reading'])]);
  expect(view(first)).toMatchObject({ accessTokenExpiresAtMs: null, forecast: null });
  await app.reader.start();
  expect(states()).toEqual(new Set(['active']));
  expect(view(first)?.accessTokenExpiresAtMs).toBeGreaterThan(Date.now());
});

it('sets a broken file aside, leaves a newer one, and says so of their accounts', async () => {
  writeFileSync(fileOf(broken), '{"schemaVersion": 4, "val');
  const ofNewer = readFileSync(fileOf(newer), 'utf8').replace(/"schemaVersion":\d+/, '"schemaVersion":99');
  writeFileSync(fileOf(newer), ofNewer);
  await app.reader.start();
  expect(view(broken)?.health).toEqual({ state: 'unreadable', cause: 'STORAGE_FILE_BROKEN' });
  expect(view(newer)?.health).toEqual({ state: 'unreadable', cause: 'STORAGE_FILE_NEWER' });
  expect(view(first)?.health).toEqual({ state: 'active' });
  expect(readFileSync(fileOf(newer), 'utf8')).toBe(ofNewer);
  expect(app.notices.state.getState().notices.map(({ error }) => error.code)).toContain(
    'STORAGE_FILE_BROKEN',
  );
});

it('takes nothing from a file that was read while somebody wrote it or removed the account', async () => {
  const reading = app.reader.start();
  app.secrets.remove(first);
  app.accounts.remove(first);
  await reading;
  expect([view(first), app.secrets.known(first)]).toEqual([undefined, undefined]);
  expect(app.health.of(first)).toBeUndefined();
});

it('reads again what was forgotten', async () => {
  await app.reader.start();
  app.secrets.forgetRead(first);
  expect(view(first)?.health.state).toBe('reading');
  await expect.poll(() => view(first)?.health.state).toBe('active');
});

it('reads an account at once for who needs it, before its turn', () => {
  expect(app.secrets.metadata(first).hasRefreshToken).toBe(true);
  expect(view(first)?.health.state).toBe('active');
  expect(view(broken)?.health.state).toBe('reading');
});

it('tells of what was read as changes, several at a time, and of nothing twice', async () => {
  const told: string[] = [];
  let events = 0;
  app.snapshot.publish((event, payload) => {
    if (event !== 'accounts.changed') return;
    events += 1;
    told.push(...(payload as { changed: { id: string }[] }).changed.map(({ id }) => id));
  });
  app.snapshot.give();
  await app.reader.start();
  app.snapshot.tellWhatWaits();
  expect(told.sort()).toEqual(accounts.map(({ id }) => id).sort());
  expect(events).toBeLessThan(10);
  app.accounts.touch(first);
  app.snapshot.tellWhatWaits();
  expect(told).toHaveLength(30);
});

it('gives an unchanged account the very same view', async () => {
  await app.reader.start();
  const before = view(first);
  app.health.markUnreachable(
    broken,
    Object.assign(new Error('away'), { code: 'TRANSPORT_UNREACHABLE' }) as never,
    0,
  );
  expect(view(first)).toBe(before);
  expect(view(broken)?.health.state).toBe('unreachable');
  app.clock.aheadMs = 40 * 24 * 60 * 60_000;
  expect(view(first)?.health.state).toBe('refresh-due');
});
