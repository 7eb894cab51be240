import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

type Value = Record<string, unknown>;

/** What version 1 of each document had. Whatever came later is taken away. */
const ofAccount = [
  ...['id', 'providerId', 'clientId', 'issuer', 'subject', 'displayName', 'userName', 'email'],
  ...['requestedScopes', 'grantedScopes', 'connectedAtMs', 'needsReconsent'],
];
const ofMetadata = [
  'tokenType',
  'obtainedAtMs',
  'accessTokenExpiresAtMs',
  'hasRefreshToken',
  'refreshSentAtMs',
];

/** Rewrites the files of a vault as the first version of the app wrote them; their ciphertexts stay. */
export function writeAsVersion1(vault: string): void {
  rewrite(path.join(vault, 'accounts.json'), (value) =>
    (value.accounts as Value[]).map((account) => only(account, ofAccount)),
  );
  for (const name of readdirSync(path.join(vault, 'accounts')).filter((each) => each.endsWith('.json')))
    rewrite(path.join(vault, 'accounts', name), ({ ciphertext, metadata }) => ({
      ciphertext,
      metadata: only(metadata as Value, ofMetadata),
    }));
}

/** By its path from the vault, the version of each document. */
export function versionsIn(vault: string): Record<string, number> {
  const names = readdirSync(vault, { recursive: true, encoding: 'utf8' });
  const documents = names.filter((name) => /^accounts(\.json$|\/.+\.json$)/.test(name)).sort();
  return Object.fromEntries(documents.map((name) => [name, read(path.join(vault, name)).schemaVersion]));
}

function rewrite(file: string, change: (value: Value) => unknown): void {
  const { value } = read(file);
  writeFileSync(file, JSON.stringify({ schemaVersion: 1, value: change(value) }, null, '\t'));
}

function read(file: string): { schemaVersion: number; value: Value } {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function only(value: Value, keys: readonly string[]): Value {
  return Object.fromEntries(keys.filter((key) => key in value).map((key) => [key, value[key] ?? null]));
}
