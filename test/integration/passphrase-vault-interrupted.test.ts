import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { type AppOptions, type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { diskImagesOf } from '../support/app/disk-images.ts';
import { fillVault, kindsOf, otherPassphrase, passphrase, readAll } from '../support/app/kept-secrets.ts';
import { personAtBrowser } from '../support/app/person.ts';
import {
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

let server: LocalAuthorizationServer;
let app: RunningApp;
let secrets: Record<string, string>;

beforeAll(async () => {
  server = await startLocalAuthorizationServer();
  server.faults.switchOn({ at: 'revocation', kind: 'status-503' });
});
afterAll(() => server.close());
beforeEach(async () => {
  const person = personAtBrowser({ as: 'ada' });
  app = start({ browser: person.browser });
  await fillVault(app, person, server);
  secrets = await readAll(app);
});
afterEach(() => app.close());

function start(options: Partial<AppOptions> = {}): RunningApp {
  return startApp({ providers: createProviderRegistry(server.issuer), ...options });
}

/** The next run on a disk image, opened by whichever of the passphrases is the one there. */
async function open(image: string): Promise<{ next: RunningApp; by: string }> {
  const next = start({ vaultFolder: image, cipher: app.cipher });
  await next.posture.check();
  if (!next.posture.isLocked) return { next, by: 'key-store' };
  const isFirst = await next.ask('unlockVault', { passphrase }).then(
    () => true,
    () => false,
  );
  if (!isFirst) await next.ask('unlockVault', { passphrase: otherPassphrase });
  return { next, by: isFirst ? 'passphrase' : 'another passphrase' };
}

/** @returns what each image opened by, once each, in the order in which they came */
async function requireNothingLost(images: readonly string[]): Promise<string[]> {
  const openedBy: string[] = [];
  for (const image of images) {
    const { next, by } = await open(image);
    expect(await readAll(next)).toEqual(secrets);
    // What was cut short is gone on with.
    await expect.poll(() => kindsOf(next)).toEqual([by === 'key-store' ? 'key-store' : 'passphrase']);
    expect(await readAll(next)).toEqual(secrets);
    expect(next.vaultReport.getState().setAside).toEqual([]);
    openedBy.push(by);
    await next.close();
  }
  return openedBy.filter((by, index) => by !== openedBy[index - 1]);
}

describe('killed at any step, nothing is lost and the vault opens by one of its two protections, when it is', () => {
  test('put under a passphrase', async () => {
    const images = await diskImagesOf(app.vaultFolder, () => app.ask('protectByPassphrase', { passphrase }));
    expect(images.length).toBeGreaterThan(10);
    expect(await requireNothingLost(images)).toEqual(['key-store', 'passphrase']);
  });

  test('put back under the key store', async () => {
    await app.ask('protectByPassphrase', { passphrase });
    const images = await diskImagesOf(app.vaultFolder, () => app.ask('protectByKeyStore', {}));
    expect(images.length).toBeGreaterThan(10);
    expect(await requireNothingLost(images)).toEqual(['passphrase', 'key-store']);
  });

  test('given another passphrase', async () => {
    await app.ask('protectByPassphrase', { passphrase });
    const change = { current: passphrase, next: otherPassphrase };
    const images = await diskImagesOf(app.vaultFolder, () => app.ask('changePassphrase', change));
    expect(images.length).toBeGreaterThan(3);
    expect(await requireNothingLost(images)).toEqual(['passphrase', 'another passphrase']);
  });

  test('unlocked, and its key sealed at a higher cost', async () => {
    await app.ask('protectByPassphrase', { passphrase });
    await app.close();
    const next = start({ vaultFolder: app.vaultFolder, cipher: app.cipher, passphraseCost: 2 ** 15 });
    const images = await diskImagesOf(app.vaultFolder, () => next.ask('unlockVault', { passphrase }));
    await next.close();
    expect(await requireNothingLost(images)).toEqual(['passphrase']);
  });

  test('encrypted anew because the key store has a new key', async () => {
    app.cipher.rotateKey();
    await app.close();
    const next = start({ vaultFolder: app.vaultFolder, cipher: app.cipher });
    const images = await diskImagesOf(app.vaultFolder, async () => {
      await next.posture.check();
      await next.close();
    });
    expect(images.length).toBeGreaterThan(6);
    expect(await requireNothingLost(images)).toEqual(['key-store']);
    app.cipher.dropOldKeys();
    expect(await requireNothingLost(images.slice(-1))).toEqual(['key-store']);
  });
});

test('killed while accounts of this run become lasting, those that the next run lists are whole', async () => {
  await app.close();
  const person = personAtBrowser({ as: 'ada' });
  app = start({ browser: person.browser });
  app.cipher.state = { state: 'missing', backend: 'none' };
  await app.posture.check();
  await app.ask('keepForThisRunOnly', {});
  await fillVault(app, person, server);
  const images = await diskImagesOf(app.vaultFolder, () => app.ask('protectByPassphrase', { passphrase }));
  const counts: number[] = [];
  for (const image of images) {
    const { next } = await open(image);
    for (const { id } of next.accounts.list()) await next.secrets.load(id);
    counts.push(next.accounts.list().length);
    await next.close();
  }
  expect(counts.at(0)).toBe(0);
  expect(counts.at(-1)).toBe(1);
});
