import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { type RequestName, requests } from '../../../../electron/ipc/contract.ts';
import type { Result } from '../../../../electron/ipc/result.ts';
import { route } from '../../../../electron/ipc/router.ts';
import { errorViewSchema } from '../../../../electron/ipc/schemas.ts';
import { type DrivenApp, openVault, prepareVault } from '../prepared-vault.ts';
import { type FuzzTarget, held } from './fuzz.ts';
import { inputFrom, type KnownWords, mayBeLeftOut } from './input-from-schema.ts';
import { anything, type Spoilt, spoilt } from './spoilt-payload.ts';

const names = Object.keys(requests) as RequestName[];
/** After so many the app begins anew on its prepared vault: what was changed, or taken away, is there again. */
const requestsPerApp = 1000;
/** Half a second each, for a key that is meant to be dear. */
const dear: readonly string[] = [
  'protectByPassphrase',
  'changePassphrase',
  'unlockVault',
  'exportVault',
  'previewImport',
];

interface Payload extends Spoilt {
  name: RequestName;
}

/** Every channel of the app, with what its window could send and much that it could not. */
export const ipcTarget: FuzzTarget = {
  name: 'IPC payloads, over every channel',
  share: 37,
  prepare: async () => {
    const apps = new Apps();
    await apps.start();
    const payload: fc.Arbitrary<Payload> = fc.constantFrom(...names).chain((name) => {
      const valid = inputFrom(requests[name].input, () => apps.words());
      const asIs = valid.map((each) => ({ payload: each, mustBeRefused: false }));
      const noise = anything.map((each) => ({ payload: each, mustBeRefused: false }));
      const ways = [
        spoilt(valid, mayBeLeftOut(requests[name].input)),
        noise,
        ...(dear.includes(name) ? [] : [asIs]),
      ];
      return fc.oneof(...ways).map((each) => ({ name, ...each }));
    });
    return { property: held(payload, (each) => apps.send(each)), end: () => apps.end() };
  },
};

/** One app after the other, each on a copy of one prepared vault. */
class Apps {
  readonly #root = mkdtempSync(path.join(os.tmpdir(), 'holdfast-ipc-'));
  #app!: DrivenApp;
  #left = 0;
  #words: KnownWords = {};

  async start(): Promise<void> {
    await prepareVault(path.join(this.#root, 'prepared'));
    await this.#next();
  }

  words(): KnownWords {
    return this.#words;
  }

  async send({ name, payload, mustBeRefused }: Payload): Promise<void> {
    if (this.#left-- <= 0) await this.#next();
    const internal: unknown[] = [];
    const result = await route(this.#app.handlers, name, payload, (error) => internal.push(error));
    if (internal.length > 0) throw new Error(`${name}: an error without a code: ${String(internal[0])}`);
    if (!result.ok && !v.is(errorViewSchema, result.error))
      throw new Error(`${name}: no error of the contract`);
    if (result.ok && mustBeRefused) throw new Error(`${name}: accepted what it must not`);
    if (!v.is(requests[name].input as v.GenericSchema, payload)) requireRefusal(name, result);
    if (result.ok && (name === 'revokeEverywhere' || name === 'leave')) this.#left = 0;
    if (Object.keys(Object.prototype).length > 0) throw new Error(`${name}: every object was changed`);
    for (const { id } of this.#app.attempts.state.getState().attempts) await this.#drop(id);
  }

  async end(): Promise<void> {
    await this.#app.close();
    rmSync(this.#root, { recursive: true });
  }

  async #drop(attemptId: string): Promise<void> {
    await this.#app.ask('cancelAttempt', { attemptId }).catch(() => undefined);
    await this.#app.ended(attemptId);
    await this.#app.ask('dismissAttempt', { attemptId });
  }

  async #next(): Promise<void> {
    if (this.#app) {
      await this.#app.close();
      rmSync(path.dirname(this.#app.vaultFolder), { recursive: true });
    }
    const folder = mkdtempSync(path.join(this.#root, 'run-'));
    cpSync(path.join(this.#root, 'prepared'), folder, { recursive: true });
    // The person does nothing: what waits for them is dropped again.
    this.#app = openVault(folder, {
      browser: async () => undefined,
      installation: { removeFolders: () => undefined },
    });
    await this.#app.posture.check();
    this.#app.begin();
    this.#left = requestsPerApp;
    this.#words = wordsOf(this.#app);
  }
}

function requireRefusal(name: RequestName, result: Result<unknown>): void {
  if (!result.ok && ['REQUEST_INVALID', 'REQUEST_TOO_LARGE'].includes(result.error.code)) return;
  throw new Error(`${name}: ${result.ok ? 'accepted' : result.error.code} instead of REQUEST_INVALID`);
}

function wordsOf(app: DrivenApp): KnownWords {
  const accounts = app.accounts.list();
  return {
    accountId: accounts.map(({ id }) => id),
    accountIds: accounts.map(({ id }) => id),
    revocationId: app.revocations.state.getState().entries.map(({ id }) => id),
    providerId: app.providers.list().map(({ id }) => id),
    clientId: ['first', 'second', 'holdfast-desktop'],
    url: accounts.map(({ issuer }) => `${issuer}/api/items`),
    issuer: ['https://own.example', 'https://other.example'],
    name: ['Name', 'x-header', 'accept'],
  };
}
