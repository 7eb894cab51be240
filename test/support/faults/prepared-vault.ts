import path from 'node:path';
import { createProviderRegistry } from '../../../electron/providers/provider-registry.ts';
import { type AppOptions, type RunningApp, startApp } from '../app/app-without-electron.ts';
import { TestCipher } from '../app/test-cipher.ts';
import { AnsweringServer, demoIssuer, ownIssuer } from './answering-server.ts';
import type { Operation } from './operation.ts';

/** The app on a vault of the tests, and the servers it talks to. */
export interface DrivenApp extends RunningApp {
  server: AnsweringServer;
  /** Connects who signs in next. @returns the account's id */
  connect: (person: string, providerId?: string) => Promise<string>;
  /** @throws Error when nobody of that name is connected */
  idOf: (person: string) => string;
}

/** Stands for the key store's key in every process of a run. */
export const keyOfTests = Buffer.alloc(32, 7);
/** A vault of the tests is under the first, the second, or none. */
export const passphrase = 'four words of a passphrase';
export const laterPassphrase = 'other words of a passphrase';
/** Where the person opens an export, and saves one under its own name. */
export const importFile = 'opened.import';
export const ownProviderId = 'own-example';

/**
 * @param folder of everything that the app writes: the vault, the log, exports
 * @param options what is to be different
 */
export function openVault(folder: string, options: Partial<AppOptions> = {}): DrivenApp {
  const server = new AnsweringServer();
  const app = startApp({
    providers: createProviderRegistry(demoIssuer),
    vaultFolder: path.join(folder, 'vault'),
    cipher: new TestCipher(keyOfTests),
    fetch: server.fetch,
    browser: async (url, running) => running.receiveLink(server.callbackFor(url)),
    chooseSavePath: async (name) => path.join(folder, name),
    chooseFile: async () => path.join(folder, importFile),
    ...options,
  });
  return {
    ...app,
    server,
    connect: async (person, providerId = 'demo') => {
      server.person = person;
      const wish = { providerId, scopes: ['api:read'], clientId: null, by: 'private-use-uri' as const };
      return accountOf(await app.ended((await app.ask('connectAccount', wish)).attemptId));
    },
    idOf: (person) => {
      const account = app.accounts.list().find(({ subject }) => subject === person);
      if (!account) throw Object.assign(new Error(`${person} is not connected`), { code: 'ACCOUNT_UNKNOWN' });
      return account.id;
    },
  };
}

/** As after the start of the app: the key store was asked, and a vault under a passphrase is unlocked. */
export async function openWhole(folder: string, options: Partial<AppOptions> = {}): Promise<DrivenApp> {
  const app = openVault(folder, options);
  await app.inspectAccounts();
  await app.posture.check();
  await unlock(app);
  return app;
}

/** What is different in the runs of an operation. */
export function optionsOf({ cipher }: Operation): Partial<AppOptions> {
  return cipher ? { cipher: cipher() } : {};
}

/** With whichever passphrase it is. */
export async function unlock(app: DrivenApp): Promise<void> {
  for (const each of [passphrase, laterPassphrase]) {
    if (app.posture.state.getState().state !== 'passphrase-locked') return;
    await app.ask('unlockVault', { passphrase: each }).catch(() => undefined);
  }
}

export function accountOf(step: Awaited<ReturnType<RunningApp['ended']>>): string {
  if (step.at !== 'connected') {
    const code = step.at === 'failed' ? step.error.code : undefined;
    throw Object.assign(new Error(`not connected: ${JSON.stringify(step)}`), { code });
  }
  return step.accountId;
}

/** What stands in the vault before anything goes wrong: some of everything. */
export async function prepareVault(folder: string): Promise<void> {
  const app = await openWhole(folder);
  await app.connect('ada');
  await app.connect('grace');
  await app.ask('labelAccount', { accountId: app.idOf('ada'), label: 'Work' });
  await app.ask('addProvider', {
    definition: { kind: 'openid-connect', name: 'Own', issuer: ownIssuer, scopes: [], apiOrigins: [] },
  });
  for (const [clientId, clientSecret] of [
    ['first', 'secret-of-the-first'] as const,
    ['second', null] as const,
  ])
    await app.ask('saveClient', { providerId: ownProviderId, clientId, clientSecret, label: '' });
  await app.connect('barbara', ownProviderId);
  const service = { providerId: ownProviderId, clientId: 'first', scopes: ['report'], label: 'Service' };
  accountOf(await app.ended((await app.ask('connectService', service)).attemptId));
  app.server.revokes = false;
  await app.ask('disconnectAccount', { accountId: await app.connect('mallory'), revoke: 'later' });
  const url = `${demoIssuer}/api/me`;
  const request = { method: 'GET' as const, url, headers: [], body: null };
  await app.ask('saveRequest', { accountId: app.idOf('ada'), name: 'Me', request });
  await app.ask('changeSettings', { theme: 'dark' });
  await app.close();
}
