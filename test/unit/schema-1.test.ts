import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Conf from 'conf';
import { beforeEach, describe, expect, test } from 'vitest';
import { AccountRepository } from '../../electron/accounts/account-repository.ts';
import { createDocumentFolder, type DocumentFolder } from '../../electron/vault/document-file.ts';
import { SecretRepository } from '../../electron/vault/secret-repository.ts';
import { TestCipher } from '../support/app/test-cipher.ts';

let vault: string;
let folder: DocumentFolder;
let setAside: string[];
let cipher: TestCipher;

beforeEach(() => {
  vault = mkdtempSync(path.join(os.tmpdir(), 'holdfast-schema-1-'));
  mkdirSync(path.join(vault, 'accounts'));
  setAside = [];
  cipher = new TestCipher();
  folder = createDocumentFolder(
    vault,
    ({ name, ...options }) => new Conf({ ...options, configName: name }),
    (name) => setAside.push(name),
  );
});

/** As version 0.1.0 wrote it. */
const account = {
  id: '0b5a2d5e-53cc-4a3e-8f5a-5a5e1f1f4a10',
  providerId: 'google',
  clientId: '1234-abc.apps.googleusercontent.com',
  issuer: 'https://accounts.google.com',
  subject: '10769150350006150715113082367',
  displayName: 'Ada Lovelace',
  userName: '',
  email: 'ada@example.test',
  requestedScopes: ['openid', 'email', 'profile'],
  grantedScopes: ['openid', 'email'],
  connectedAtMs: 1_790_000_000_000,
  needsReconsent: { cause: 'GRANT_ANSWER_LOST', sinceMs: 1_790_000_500_000 },
};
const metadata = {
  tokenType: 'bearer',
  obtainedAtMs: 1_790_000_000_000,
  accessTokenExpiresAtMs: 1_790_003_600_000,
  hasRefreshToken: true,
  refreshSentAtMs: 1_790_003_500_000,
};

const file = (name: string) => path.join(vault, `${name}.json`);
const write = (name: string, schemaVersion: unknown, value: unknown) =>
  writeFileSync(file(name), JSON.stringify({ schemaVersion, value }, null, '\t'));
const versionOf = (name: string) => JSON.parse(readFileSync(file(name), 'utf8')).schemaVersion;

function readAccounts(): AccountRepository {
  const accounts = new AccountRepository(folder, () => false);
  accounts.load();
  return accounts;
}

async function writeTokens(schemaVersion = 1): Promise<void> {
  const ciphertext = await cipher.encrypt('{"accessToken":"at-1","refreshToken":"rt-1"}');
  write(`accounts/${account.id}`, schemaVersion, { ciphertext: ciphertext.toString('base64'), metadata });
}

describe('the index of version 0.1.0', () => {
  test('is read, keeps everything, and says of what is new only what is known', () => {
    write('accounts', 1, [account, { ...account, id: crypto.randomUUID(), needsReconsent: null }]);
    const [first, second] = readAccounts().list();
    expect(first).toEqual({
      ...account,
      grant: 'authorization-code',
      label: '',
      color: null,
      pictureUrl: '',
      takenAwayScopes: [],
      scopeLastUsedAtMs: {},
      consentedAtMs: account.connectedAtMs,
      lastUsedAtMs: account.connectedAtMs,
    });
    expect(second?.needsReconsent).toBeNull();
    expect(setAside).toEqual([]);
  });

  test('is untouched by reading, and of this version once it is written', () => {
    write('accounts', 1, [account]);
    const accounts = readAccounts();
    expect(versionOf('accounts')).toBe(1);
    accounts.save({ ...accounts.get(account.id), label: 'Work' });
    expect(versionOf('accounts')).toBe(4);
    expect(readAccounts().get(account.id)).toMatchObject({ ...account, label: 'Work' });
  });

  test.each([
    ['with an entry that is no account', [account, null]],
    ['that is no list', account],
    ['with a member that nobody knows', [{ ...account, colour: 'blue' }]],
  ])('%s is set aside whole', (_what, value) => {
    write('accounts', 1, value);
    const before = readFileSync(file('accounts'), 'utf8');
    expect(readAccounts).toThrow(expect.objectContaining({ code: 'STORAGE_FILE_BROKEN' }));
    expect(readFileSync(path.join(vault, setAside[0] ?? ''), 'utf8')).toBe(before);
  });
});

describe('the tokens of version 0.1.0', () => {
  test('are read with their note of a request under way, and are no bound ones', async () => {
    await writeTokens();
    const tokenSet = await new SecretRepository(folder, cipher).load(account.id);
    expect(tokenSet).toEqual({
      secrets: { accessToken: 'at-1', refreshToken: 'rt-1', dpopKey: null },
      metadata: { ...metadata, refreshTokenExpiresAtMs: null },
    });
    expect(versionOf(`accounts/${account.id}`)).toBe(1);
  });

  test('are as readable after a note of a request was written into their file', async () => {
    await writeTokens();
    new SecretRepository(folder, cipher).noteRefreshSent(account.id, 7);
    expect(versionOf(`accounts/${account.id}`)).toBe(4);
    const { secrets, metadata: read } = await new SecretRepository(folder, cipher).load(account.id);
    expect(secrets).toMatchObject({ accessToken: 'at-1', refreshToken: 'rt-1' });
    expect(read).toMatchObject({ refreshSentAtMs: 7, refreshTokenExpiresAtMs: null });
  });
});

describe('files of a newer version', () => {
  test('are neither read nor written over', async () => {
    write('accounts', 5, [account]);
    await writeTokens(5);
    const before = [readFileSync(file('accounts')), readFileSync(file(`accounts/${account.id}`))];
    const newer = expect.objectContaining({ code: 'STORAGE_FILE_NEWER' });
    expect(readAccounts).toThrow(newer);
    const secrets = new SecretRepository(folder, cipher);
    await expect(secrets.load(account.id)).rejects.toEqual(newer);
    expect(() => secrets.noteRefreshSent(account.id, 7)).toThrow(newer);
    const tokenSet = {
      secrets: { accessToken: 'x', refreshToken: null, dpopKey: null },
      metadata: { ...metadata, refreshTokenExpiresAtMs: null },
    };
    await expect(secrets.save(account.id, tokenSet, 'key-store')).rejects.toEqual(newer);
    expect([readFileSync(file('accounts')), readFileSync(file(`accounts/${account.id}`))]).toEqual(before);
    expect(setAside).toEqual([]);
  });

  test.each([0, -1, 1.5, null, 'one', {}])('and those of version %j are broken', (version) => {
    write('accounts', version, [account]);
    expect(readAccounts).toThrow(expect.objectContaining({ code: 'STORAGE_FILE_BROKEN' }));
    expect(setAside).toHaveLength(1);
  });
});
