import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

type Members = Record<string, unknown>;

/** Turns the files of a closed vault into those of a version that is older, as that version wrote them. */
export function asWrittenBy(version: '0.1.0' | '0.2.0', folder: string): void {
  const vault = path.join(folder, 'vault');
  for (const name of readdirSync(vault))
    if (/^(accounts\.backup|protection|requests)/.test(name)) rmSync(path.join(vault, name));
  const isFirst = version === '0.1.0';
  rewrite(path.join(vault, 'accounts.json'), isFirst ? 1 : 2, (value) => {
    const accounts = (value as { accounts: Members[] }).accounts;
    // Version 0.1.0 knew people alone.
    const people = accounts.filter(({ grant }) => grant === 'authorization-code');
    for (const { id } of accounts.filter((account) => isFirst && !people.includes(account)))
      rmSync(path.join(vault, 'accounts', `${id}.json`));
    return isFirst
      ? people.map((account) => without(account, newInAccounts))
      : accounts.map((account) => without(account, newInSchema4));
  });
  for (const name of readdirSync(path.join(vault, 'accounts')))
    rewrite(path.join(vault, 'accounts', name), isFirst ? 1 : 2, (value) => {
      const { ciphertext, metadata } = value as { ciphertext: string; metadata: Members };
      return { ciphertext, metadata: isFirst ? without(metadata, ['refreshTokenExpiresAtMs']) : metadata };
    });
  rewrite(path.join(vault, 'settings.json'), isFirst ? 1 : 2, (value) =>
    isFirst ? { theme: (value as Members).theme } : without(value as Members, newInSettings),
  );
  if (!isFirst) return;
  rewrite(path.join(vault, 'clients.json'), 1, (value) => {
    const [first] = value as Array<{ providerId: string; clientId: string; secretCiphertext: string }>;
    return first && { [first.providerId]: without(first, ['providerId', 'label']) };
  });
}

const newInSettings = ['contrast', 'language', 'tray', 'notifications'];
const newInSchema4 = ['color', 'pictureUrl'];
const newInAccounts = [
  ...newInSchema4,
  ...['grant', 'label', 'takenAwayScopes', 'scopeLastUsedAtMs', 'consentedAtMs', 'lastUsedAtMs'],
];

function rewrite(file: string, schemaVersion: number, change: (value: unknown) => unknown): void {
  const { value } = JSON.parse(readFileSync(file, 'utf8')) as { value: unknown };
  writeFileSync(file, JSON.stringify({ schemaVersion, value: change(value) }, null, '\t'));
}

function without(members: object, names: readonly string[]): Members {
  return Object.fromEntries(Object.entries(members).filter(([name]) => !names.includes(name)));
}
