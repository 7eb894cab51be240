import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { connect, personAtBrowser } from '../support/app/person.ts';
import { arm, disarm } from '../support/conformance/faulty-disk.ts';
import {
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

let server: LocalAuthorizationServer;
let app: RunningApp;
let person: ReturnType<typeof personAtBrowser>;

beforeEach(async () => {
  server = await startLocalAuthorizationServer();
  person = personAtBrowser({ as: 'ada' });
  app = startApp({ providers: createProviderRegistry(server.issuer), browser: person.browser });
});
afterEach(async () => {
  disarm();
  await app.close();
  await server.close();
});

const outOfOrder = (times: number) => server.faults.switchOn({ at: 'revocation', kind: 'status-503', times });
const waiting = async () => (await app.ask('readSnapshot', {})).revocations;
const revocations = () => server.records.filter(({ point }) => point === 'revocation');

async function restart(): Promise<void> {
  await app.close();
  const { vaultFolder, cipher } = app;
  app = startApp({ providers: createProviderRegistry(server.issuer), vaultFolder, cipher });
}

describe('a revocation that the provider could not make', () => {
  test('keeps the account until the person decides: a 503 means that the tokens still live [R34]', async () => {
    const accountId = await connect(app);
    outOfOrder(1);
    await expect(app.ask('disconnectAccount', { accountId, revoke: 'now' })).rejects.toMatchObject({
      code: 'SERVER_FAILED',
    });
    expect(app.accounts.list()).toHaveLength(1);
  });

  test('waits in the queue when the person lets go, and is made when it can be [R34]', async () => {
    const accountId = await connect(app);
    const { secrets } = await app.secrets.load(accountId);
    outOfOrder(1);
    app.begin();
    const receipt = await app.ask('disconnectAccount', { accountId, revoke: 'later' });
    expect(receipt).toMatchObject({ waits: true, onlyForgotten: false, results: [] });
    expect(app.accounts.list()).toEqual([]);
    await expect.poll(async () => (await waiting())[0]?.error?.code).toBe('SERVER_FAILED');
    app.wake();
    await expect.poll(async () => (await waiting()).length).toBe(0);
    const me = await fetch(`${server.issuer}/api/me`, {
      headers: { authorization: `Bearer ${secrets.accessToken}` },
    });
    expect(me.status).toBe(401);
  });

  test('survives a restart, with its tokens encrypted', async () => {
    const accountId = await connect(app);
    const { secrets } = await app.secrets.load(accountId);
    await app.ask('disconnectAccount', { accountId, revoke: 'later' });
    const onDisk = readFileSync(path.join(app.vaultFolder, 'revocations.json'), 'utf8');
    expect(onDisk).not.toContain(secrets.accessToken);
    expect(onDisk).not.toContain(secrets.refreshToken);
    await restart();
    expect(await waiting()).toMatchObject([{ displayName: 'Ada Lovelace', error: null }]);
    expect(revocations()).toEqual([]);
    app.begin();
    await expect.poll(async () => (await waiting()).length).toBe(0);
    expect(revocations().map(({ status }) => status)).toEqual([200, 200]);
  });

  test('is tried less and less often, and never before the server’s Retry-After', async () => {
    const accountId = await connect(app);
    server.faults.switchOn({ at: 'revocation', kind: 'status-429', retryAfterSeconds: 7200 });
    outOfOrder(9);
    await app.ask('disconnectAccount', { accountId, revoke: 'later' });
    const [entry] = await waiting();
    const revocationId = entry?.id ?? '';
    const nextPause = async () => {
      await app.ask('retryRevocation', { revocationId }).catch(() => undefined);
      return Math.round((((await waiting())[0]?.nextTryAtMs ?? 0) - Date.now()) / 60_000);
    };
    expect(await nextPause()).toBe(120);
    expect(await nextPause()).toBe(2);
    expect(await nextPause()).toBe(4);
  });

  test('is not made again and again while the disk takes no note of it', async () => {
    const accountId = await connect(app);
    await app.ask('disconnectAccount', { accountId, revoke: 'later' });
    arm({ fault: 'ENOSPC', at: 1, within: app.vaultFolder });
    outOfOrder(99);
    app.begin();
    await expect.poll(() => revocations().length).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(revocations()).toHaveLength(1);
    expect((await waiting())[0]?.error?.code).toBe('SERVER_FAILED');
  });

  test('is over once it was made, although the disk takes no note of it', async () => {
    const accountId = await connect(app);
    await app.ask('disconnectAccount', { accountId, revoke: 'later' });
    arm({ fault: 'ENOSPC', at: 1, within: app.vaultFolder });
    app.begin();
    await expect.poll(async () => (await waiting()).length).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(revocations()).toHaveLength(2);
  });

  test('is not made before the server’s Retry-After when the network returns', async () => {
    const accountId = await connect(app);
    server.faults.switchOn({ at: 'revocation', kind: 'status-429', retryAfterSeconds: 7200 });
    await app.ask('disconnectAccount', { accountId, revoke: 'later' });
    app.begin();
    await expect.poll(async () => (await waiting())[0]?.error?.code).toBe('SERVER_RATE_LIMITED');
    app.wake();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(revocations()).toHaveLength(1);
    app.clock.aheadMs = 7_201_000;
    app.wake();
    await expect.poll(async () => (await waiting()).length).toBe(0);
  });

  test('that can’t be read any more is told of as such', async () => {
    const accountId = await connect(app);
    await app.ask('disconnectAccount', { accountId, revoke: 'later' });
    const decrypt = vi.spyOn(app.cipher, 'decrypt');
    decrypt.mockResolvedValueOnce({ plainText: '{"accessToken":7}', encryptAgain: false });
    const revocationId = (await waiting())[0]?.id ?? '';
    await expect(app.ask('retryRevocation', { revocationId })).rejects.toMatchObject({
      code: 'STORAGE_SECRET_UNREADABLE',
    });
  });

  test('can be given up', async () => {
    const accountId = await connect(app);
    await app.ask('disconnectAccount', { accountId, revoke: 'later' });
    const [entry] = await waiting();
    await app.ask('dropRevocation', { revocationId: entry?.id ?? '' });
    await restart();
    expect(await waiting()).toEqual([]);
  });

  test('is not taken where it could not be written, and the account stays', async () => {
    const accountId = await connect(app);
    app.cipher.state = { state: 'locked', backend: 'test' };
    await expect(app.ask('disconnectAccount', { accountId, revoke: 'later' })).rejects.toMatchObject({
      code: 'STORAGE_KEY_STORE_LOCKED',
    });
    expect(app.accounts.list()).toHaveLength(1);
  });
});

describe('disconnecting everything', () => {
  test('revokes what can be revoked, and queues the rest', async () => {
    await connect(app);
    person.choices = { as: 'grace' };
    await connect(app);
    outOfOrder(1);
    const { receipts } = await app.ask('revokeEverywhere', {});
    expect(receipts.map(({ waits }) => waits).sort()).toEqual([false, true]);
    expect(app.accounts.list()).toEqual([]);
    expect(await waiting()).toHaveLength(1);
  });

  test('gives the receipts in the order of the accounts, however long each revocation took', async () => {
    let ofFirst: string | null = null;
    await app.close();
    app = startApp({
      providers: createProviderRegistry(server.issuer),
      browser: person.browser,
      fetch: async (input, init) => {
        const isOfFirst = ofFirst !== null && String(init?.body).includes(ofFirst);
        if (isOfFirst) await expect.poll(() => app.accounts.list().length).toBe(1);
        return fetch(input, init);
      },
    });
    const accountId = await connect(app);
    person.choices = { as: 'grace' };
    await connect(app);
    ofFirst = (await app.secrets.load(accountId)).secrets.refreshToken;
    const { receipts } = await app.ask('revokeEverywhere', {});
    expect(receipts.map(({ displayName }) => displayName)).toEqual(['Ada Lovelace', 'Grace Hopper']);
  });

  test('with the provider out of reach, four revocations at most are asked for at the same time', async () => {
    let running = 0;
    let most = 0;
    await app.close();
    app = startApp({
      providers: createProviderRegistry(server.issuer),
      browser: person.browser,
      fetch: async (input, init) => {
        const isRevocation = input.endsWith('/revocation');
        if (isRevocation) most = Math.max(most, ++running);
        const response = await fetch(input, init);
        if (isRevocation) running -= 1;
        return response;
      },
    });
    outOfOrder(99);
    const accountId = await connect(app);
    const account = app.accounts.get(accountId);
    const tokenSet = await app.secrets.load(accountId);
    for (let count = 0; count < 12; count++) await app.revocations.add(account, tokenSet, false);
    app.begin();
    await expect.poll(() => revocations().length).toBe(12);
    server.faults.clear();
    app.wake();
    await expect.poll(async () => (await waiting()).length).toBe(0);
    expect(most).toBe(4);
  });

  test('leaves no account’s health behind', async () => {
    const accountId = await connect(app);
    server.faults.switchOn({ at: 'refresh', kind: 'status-503' });
    await app.ask('refreshAccount', { accountId }).catch(() => undefined);
    expect(app.waitsForNetwork()).toBe(true);
    await app.ask('revokeEverywhere', {});
    expect(app.waitsForNetwork()).toBe(false);
  });

  test('with no account there is nothing to tell', async () => {
    expect(await app.ask('revokeEverywhere', {})).toEqual({ receipts: [] });
  });
});

test('an unknown token counts as revoked [R34]', async () => {
  const accountId = await connect(app);
  await server.revokeGrantsOf('ada');
  const receipt = await app.ask('disconnectAccount', { accountId, revoke: 'now' });
  expect(receipt).toMatchObject({ onlyForgotten: false, waits: false });
});
