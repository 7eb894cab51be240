import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { route } from '../../../electron/ipc/router.ts';
import { readBound } from '../../../electron/vault/bound-secrets.ts';
import type { SecretPlace } from '../../../electron/vault/kept-secret.ts';
import type { RunningApp } from '../app/app-without-electron.ts';

/** All that a vault holds, decrypted, in parts that are each old or new as a whole: by name, as JSON. */
export type VaultView = Readonly<Record<string, string>>;

/**
 * Reads everything through the app's own parts. Ids that are random are left out: two runs of one operation must look the same.
 *
 * @param tries with wrong passphrases: the file as it was before the vault was unlocked
 */
export async function viewOf(app: RunningApp, tries?: unknown): Promise<VaultView> {
  const posture = app.posture.state.getState();
  const view: Record<string, unknown> = { tries, protection: 'protection' in posture && posture.protection };
  for (const { id, ...account } of app.accounts.list()) {
    const name = `${account.providerId}/${account.subject}`;
    view[`account ${name}`] = account;
    view[`tokens ${name}`] = await tokensOf(app, id);
  }
  for (const provider of app.providers.list().filter(({ isOwn }) => isOwn))
    view[`provider ${provider.id}`] = provider.server;
  const ofClients = await decrypted(app, app.clients.secrets);
  for (const { secretCiphertext, ...client } of app.clients.state.getState().clients)
    view[`client ${client.providerId}/${client.clientId}`] = [client, ofClients.get(secretCiphertext)];
  const ofRevocations = await decrypted(app, app.revocations);
  for (const { id: _id, ciphertext, ...waiting } of app.revocations.state.getState().entries)
    view[`revocation ${waiting.subject}`] = [waiting, secretsIn(ofRevocations.get(ciphertext))];
  for (const { id, subject, providerId } of app.accounts.list())
    view[`requests ${providerId}/${subject}`] = await requestsOf(app, id);
  view.settings = app.settings.state.getState();
  for (const [index, entry] of (await activityOf(app)).entries()) view[`activity ${index}`] = entry;
  const parts = Object.entries(view).filter(([, part]) => part !== undefined);
  return Object.fromEntries(parts.map(([name, part]) => [name, JSON.stringify(part)]));
}

/** A note of a refresh under way is neither old nor new; undefined where there is no file at all. */
async function tokensOf(app: RunningApp, accountId: string): Promise<unknown> {
  try {
    const { secrets, metadata } = await app.secrets.load(accountId);
    return { secrets, metadata: { ...metadata, refreshSentAtMs: null } };
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    return message === 'the account has no stored tokens' ? undefined : (code ?? message);
  }
}

/** Ids are random, and the times those of the run. */
async function requestsOf(app: RunningApp, accountId: string): Promise<unknown> {
  try {
    const { history, saved } = await app.requestBooks.read(accountId);
    if (history.length + saved.length === 0) return undefined;
    return {
      history: history.map(({ id: _id, atMs: _atMs, ...sent }) => sent),
      saved: saved.map(({ id: _id, usedAtMs: _usedAtMs, ...each }) => each),
    };
  } catch (error) {
    return (error as { code?: string }).code;
  }
}

/** Whom they belong to has a random id. */
function secretsIn(text: string | undefined): unknown {
  return text?.startsWith('{') ? readBound(text).secrets : text;
}

/** How many wrong passphrases were tried in a row, as the disk has it. */
export function triesIn(folder: string): unknown {
  const file = path.join(folder, 'vault/passphrase-tries.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).value.wrong : undefined;
}

/** What is encrypted, by its ciphertext. */
async function decrypted(app: RunningApp, place: SecretPlace): Promise<Map<string | null, string>> {
  const texts = new Map<string | null, string>();
  for (const { read, purpose } of place.keptSecrets()) {
    const ciphertext = read();
    const bytes = Buffer.from(ciphertext ?? '', 'base64');
    const text = await app.vaultCipher.decrypt(bytes, purpose).then(
      ({ plainText }) => plainText,
      (error: { code?: string }) => String(error.code),
    );
    texts.set(ciphertext, text);
  }
  return texts;
}

/** To open a vault is itself an entry. */
const madeByLooking: readonly string[] = ['unlocked', 'unlock-failed', 'locked'];

/** What the ledger must not lose even by a kill; of the rest a kill may take the last second. */
const lastingEntry =
  /"kind":"(connected|reconsented|disconnected|revoked|exported|imported|protection-changed)"/;

/** Oldest first. */
async function activityOf(app: RunningApp): Promise<unknown[]> {
  const page = { accountId: null, beforeSequence: null, limit: 200 };
  const read = await route(app.handlers, 'readActivity', page, () => undefined);
  if (!read.ok) return [];
  const { entries } = read.value;
  return entries
    .filter(({ kind }) => !madeByLooking.includes(kind))
    .map(({ accountId: _id, sequence: _sequence, ...entry }) => entry)
    .reverse();
}

/**
 * What an end in the middle did to a vault, part by part. `lost`: what should be there in any case is not. `torn`: what is there is
 * neither as it was before nor as it should be after. `undone`: the operation was said to be done, and is not.
 */
export interface Damage {
  lost: string[];
  torn: string[];
  undone: string[];
}

export function damageTo(
  now: VaultView,
  { before, after, acknowledged }: { before: VaultView; after: VaultView; acknowledged: boolean },
): Damage {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after), ...Object.keys(now)])];
  // A start may itself add entries to the ledger, and tries of a passphrase are counted as wrong until they were right.
  const isPassing = (name: string) => /^(activity|tries)/.test(name);
  const isLost = (name: string) => {
    if (now[name] !== undefined) return false;
    if (isPassing(name)) return before[name] !== undefined && after[name] === before[name];
    if (after[name] === undefined) return false;
    const isOfAccountHere = now[name.replace(/^tokens /, 'account ')] !== undefined;
    return before[name] !== undefined || isOfAccountHere;
  };
  const isNoted = (entry: string | undefined) => Object.values(now).includes(entry ?? '');
  const isTorn = (name: string) => {
    if (now[name] === undefined || now[name] === before[name] || now[name] === after[name]) return false;
    return !isPassing(name) || (name.startsWith('activity') && before[name] !== undefined);
  };
  const isUndone = (name: string) => {
    if (now[name] === after[name]) return false;
    return !name.startsWith('activity') || (lastingEntry.test(after[name] ?? '') && !isNoted(after[name]));
  };
  return {
    lost: names.filter(isLost),
    torn: names.filter(isTorn),
    undone: acknowledged ? names.filter(isUndone) : [],
  };
}
