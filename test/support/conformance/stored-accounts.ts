import path from 'node:path';
import Conf from 'conf';
import type { Account } from '../../../electron/accounts/account.ts';
import { AccountRepository } from '../../../electron/accounts/account-repository.ts';
import { loadOrTell } from '../../../electron/accounts/load-or-tell.ts';
import { recoverAccounts } from '../../../electron/accounts/recover-accounts.ts';
import { Notices } from '../../../electron/errors/notices.ts';
import type { TokenSet } from '../../../electron/tokens/token-set.ts';
import { createDocumentFolder, type OpenStoreFile } from '../../../electron/vault/document-file.ts';
import { SecretRepository } from '../../../electron/vault/secret-repository.ts';
import { sweepVault } from '../../../electron/vault/sweep-temporary-files.ts';
import { TestCipher } from '../app/test-cipher.ts';

const keyOfTests = Buffer.alloc(32, 7);

export const openStoreFile: OpenStoreFile = ({ name, ...options }) =>
  new Conf({ ...options, configName: name });

/** What keeps accounts on a disk, opened as the app does it at its start, with nothing around it. */
export function openAccounts(vault: string, cipher = new TestCipher(keyOfTests)) {
  const notices = new Notices();
  const setAside: string[] = [];
  const restored: string[] = [];
  const reads: string[] = [];
  const openAndCount: OpenStoreFile = (options) => {
    reads.push(options.name);
    return openStoreFile(options);
  };
  const folder = createDocumentFolder(vault, openAndCount, (name) => setAside.push(name), {
    onRestored: (name) => restored.push(name),
  });
  const secrets: SecretRepository = new SecretRepository(folder, cipher, {
    find: (accountId) => accounts.find(accountId),
    adopt: (account) => accounts.save(account),
  });
  const accounts = new AccountRepository(folder, (accountId) => secrets.isForThisRunOnly(accountId));
  sweepVault(vault);
  loadOrTell(accounts, notices);
  recoverAccounts({ accounts, secrets, notices });
  return {
    accounts,
    cipher,
    folder,
    secrets,
    setAside,
    restored,
    /** The documents that were opened to be read, in order. */
    reads,
    names: () => accounts.list().map(({ displayName }) => displayName),
    noticed: () => notices.state.getState().notices.map(({ error }) => error.code),
    indexFile: path.join(vault, 'accounts.json'),
    backupFile: path.join(vault, 'accounts.backup.json'),
    fileOf: ({ id }: Pick<Account, 'id'>) => path.join(vault, 'accounts', `${id}.json`),
    keep: async (account: Account, tokens: TokenSet = tokensOf(account)) => {
      await secrets.save(account.id, tokens, 'key-store', account);
      accounts.save(account);
    },
  };
}

export function tokensOf({ subject }: Pick<Account, 'subject'>): TokenSet {
  return {
    secrets: { accessToken: `at-${subject}`, refreshToken: `rt-${subject}`, dpopKey: null },
    metadata: {
      tokenType: 'bearer',
      obtainedAtMs: 0,
      accessTokenExpiresAtMs: 3_600_000,
      hasRefreshToken: true,
      refreshTokenExpiresAtMs: null,
      refreshSentAtMs: null,
    },
  };
}
