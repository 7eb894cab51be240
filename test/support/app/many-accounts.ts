import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Conf from 'conf';
import type { Account } from '../../../electron/accounts/account.ts';
import { AccountRepository } from '../../../electron/accounts/account-repository.ts';
import { type AccountFile, accountFileVersion } from '../../../electron/vault/account-file.ts';
import { createDocumentFolder } from '../../../electron/vault/document-file.ts';
import { someAccount } from './some-account.ts';

const first = [
  ...['Ada', 'Grace', 'Alan', 'Edsger', 'Barbara', 'Donald', 'Radia', 'Tim', 'Hedy', 'Linus', 'Margaret'],
  ...['Ken', 'Frances', 'Dennis', 'Katherine', 'John', 'Sophie', 'Niklaus', 'Adele', 'José', 'Zoë', 'Jürgen'],
];
const last = [
  ...['Lovelace', 'Hopper', 'Turing', 'Dijkstra', 'Liskov', 'Knuth', 'Perlman', 'Berners-Lee', 'Lamarr'],
  ...['Torvalds', 'Hamilton', 'Thompson', 'Allen', 'Ritchie', 'Johnson', 'McCarthy', 'Wilson', 'Wirth'],
  ...['Goldberg', 'García', 'Müller', 'Nakamura', 'O’Neill', 'van den Berg', 'Kowalski'],
];
const labels = ['Work', 'Private', 'Newsletter', 'Billing', 'On call', 'Archive', 'Test account'];
const providers = [
  { id: 'google', issuer: 'https://accounts.google.com', mail: 'gmail.example', many: 45, scopes: 6 },
  { id: 'github', issuer: 'https://github.com/login/oauth', mail: 'users.example', many: 20, scopes: 3 },
  {
    id: 'microsoft',
    issuer: 'https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0',
    mail: 'office.example',
    many: 20,
    scopes: 5,
  },
  { id: 'gitlab', issuer: 'https://gitlab.com', mail: 'lab.example', many: 14, scopes: 3 },
  { id: 'facebook', issuer: 'https://www.facebook.com', mail: 'book.example', many: 1, scopes: 2 },
];
const causes = ['GRANT_INVALID', 'GRANT_ENDED_UNUSED', 'GRANT_ENDED_PASSWORD_CHANGE'] as const;
const dayMs = 24 * 60 * 60_000;

/** Accounts as somebody has them who looks after many: other names, providers and states, the same in each run. */
export function manyAccounts(count: number, nowMs: number): Account[] {
  return Array.from({ length: count }, (_, index) => {
    const provider = providerOf(index % 100);
    const person = [first[index % first.length], last[(index * 7 + Math.floor(index / 22)) % last.length]];
    const userName = `${plain(person.join('.'))}.${index}`;
    const connectedAtMs = nowMs - (1 + (index % 170)) * dayMs;
    const cause = index % 23 === 11 ? causes[index % causes.length] : undefined;
    return someAccount({
      id: idOf(index),
      ...{ providerId: provider.id, issuer: provider.issuer, subject: `subject-${index}`, userName },
      clientId: `client-of-${provider.id}`,
      displayName: person.join(' '),
      email: `${userName}@${provider.mail}`,
      label: index % 9 === 4 ? `${labels[index % labels.length]} ${index}` : '',
      requestedScopes: scopesOf(provider.scopes),
      grantedScopes: scopesOf(provider.scopes),
      ...{ connectedAtMs, consentedAtMs: connectedAtMs, lastUsedAtMs: nowMs - (index % 5) * dayMs },
      needsReconsent: cause ? { cause, sinceMs: nowMs - dayMs } : null,
    });
  });
}

/**
 * Writes them as the app keeps them.
 *
 * @param ciphertext of each; empty where nobody asks for its tokens: a key store that is new here then has nothing to open
 */
export function writeAccounts(
  vault: string,
  accounts: readonly Account[],
  nowMs: number,
  ciphertext = '',
): void {
  mkdirSync(path.join(vault, 'accounts'), { recursive: true, mode: 0o700 });
  const folder = createDocumentFolder(
    vault,
    ({ name, ...options }) => new Conf({ ...options, configName: name }),
    () => undefined,
  );
  new AccountRepository(folder, () => false).recover(accounts);
  for (const [index, account] of accounts.entries()) {
    const value: AccountFile = {
      ciphertext,
      metadata: {
        tokenType: 'Bearer',
        obtainedAtMs: nowMs,
        accessTokenExpiresAtMs: account.providerId === 'github' ? null : nowMs + dayMs + index * 60_000,
        hasRefreshToken: account.providerId !== 'github' && account.providerId !== 'facebook',
        refreshTokenExpiresAtMs: null,
        refreshSentAtMs: null,
      },
      record: account,
      refreshNote: null,
    };
    const file = path.join(vault, 'accounts', `${account.id}.json`);
    writeFileSync(file, JSON.stringify({ schemaVersion: accountFileVersion, value }));
    chmodSync(file, 0o600);
  }
}

function providerOf(percent: number) {
  let left = percent;
  for (const provider of providers) {
    if (left < provider.many) return provider;
    left -= provider.many;
  }
  return providers[0] as (typeof providers)[number];
}

function scopesOf(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `https://provider.example/auth/part-${index}.readonly`);
}

/** A UUID of version 4 in its form, and the same for the same account. */
function idOf(index: number): string {
  const hex = createHash('sha256').update(`account ${index}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^A-Za-z.]/g, '')
    .toLowerCase();
}
