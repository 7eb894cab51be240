import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { receiptLines } from '../../electron/installation/receipt-lines.ts';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { connect, personAtBrowser } from '../support/app/person.ts';
import {
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

/** `--purge` and the menu entry: everything is revoked at its provider, then nothing is kept. */
let server: LocalAuthorizationServer;
let app: RunningApp;

beforeEach(async () => {
  server = await startLocalAuthorizationServer();
  const { browser } = personAtBrowser({ as: 'ada' });
  app = startApp({ providers: createProviderRegistry(server.issuer), browser });
  await connect(app);
});
afterEach(async () => {
  await app.close();
  await server.close();
});

const revocations = () => server.records.filter(({ point }) => point === 'revocation');
const outOfReach = () => server.faults.switchOn({ at: 'revocation', kind: 'status-503', times: 100 });

describe('leaving', () => {
  test('revokes every account, then removes all that is kept, with a receipt for each', async () => {
    const left = await app.ask('leave', { evenIfNotRevoked: false });
    expect(left).toMatchObject({ isGone: true, waiting: [], unreadable: [] });
    expect(left.receipts).toMatchObject([
      { displayName: 'Ada Lovelace', onlyForgotten: false, waits: false },
    ]);
    expect(revocations().length).toBeGreaterThan(0);
    expect(existsSync(app.vaultFolder)).toBe(false);
  });

  test('keeps what could not be revoked, and says which; asked again it removes that too', async () => {
    outOfReach();
    const left = await app.ask('leave', { evenIfNotRevoked: false });
    expect(left).toMatchObject({ isGone: false, waiting: [{ displayName: 'Ada Lovelace' }] });
    expect(existsSync(app.vaultFolder)).toBe(true);
    expect(app.revocations.state.getState().entries).toHaveLength(1);
    const again = await app.ask('leave', { evenIfNotRevoked: true });
    expect(again).toMatchObject({ isGone: true, waiting: [{ displayName: 'Ada Lovelace' }] });
    expect(existsSync(app.vaultFolder)).toBe(false);
  });

  test('tries revocations once more that were waiting already', async () => {
    outOfReach();
    await app.ask('leave', { evenIfNotRevoked: false });
    server.faults.clear();
    expect(await app.ask('leave', { evenIfNotRevoked: false })).toMatchObject({ isGone: true, waiting: [] });
    expect(existsSync(app.vaultFolder)).toBe(false);
  });

  test('with a vault under a passphrase that is locked, nothing is revoked and all can be removed all the same', async () => {
    await app.ask('protectByPassphrase', { passphrase: 'a staple that holds the horse' });
    await app.ask('lockVault', {});
    await expect(app.ask('leave', { evenIfNotRevoked: false })).rejects.toMatchObject({
      code: 'STORAGE_VAULT_LOCKED',
    });
    await expect
      .poll(() =>
        Promise.resolve()
          .then(() => app.protection.vault.requireKey())
          .catch(() => 'gone'),
      )
      .toBe('gone');
    // As another start does, which has no window to unlock it in.
    const asked = await app.leave({ evenIfNotRevoked: false });
    expect(asked).toMatchObject({ isGone: false, unreadable: ['Ada Lovelace'], receipts: [] });
    expect(await app.leave({ evenIfNotRevoked: true })).toMatchObject({ isGone: true });
    expect(existsSync(app.vaultFolder)).toBe(false);
  });
});

test('a name that would give orders to a terminal is printed without them', () => {
  const unreadable = ['\u001b[2J\u001b]0;gone\u0007Ada\nLovelace'];
  expect(receiptLines({ receipts: [], waiting: [], unreadable })).toEqual([
    "[2J ]0;gone Ada Lovelace: can't be read, so not revoked",
  ]);
});

test('what became of each account is told in a line', async () => {
  outOfReach();
  const waiting = await app.ask('leave', { evenIfNotRevoked: false });
  expect(receiptLines(waiting)).toEqual(['Ada Lovelace at Local demo: not revoked']);
  server.faults.clear();
  await app.ask('leave', { evenIfNotRevoked: false });
});
