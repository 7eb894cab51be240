import path from 'node:path';
import { type Account, nameOfAccount } from '../accounts/account.ts';
import type { AccountRepository } from '../accounts/account-repository.ts';
import type { ConnectionAttempts } from '../accounts/connection-attempts.ts';
import type { RevocationQueue } from '../accounts/revocation-queue.ts';
import { AppError, errorView } from '../errors/app-error.ts';
import type { Notices } from '../errors/notices.ts';
import type { SecretRepository } from '../vault/secret-repository.ts';
import type { VaultLock } from '../vault/vault-lock.ts';
import { ActivityLedger, type Named } from './activity-ledger.ts';
import { recordAccountChanges, recordAttempts, recordRevocations } from './watch-accounts.ts';
import { recordVault, type WatchedVault } from './watch-vault.ts';

export interface OpenActivityParts {
  /** Absolute path. */
  vaultFolder: string;
  lock: VaultLock;
  accounts: AccountRepository;
  secrets: SecretRepository;
  notices: Notices;
  nowMs: () => number;
}

export interface WatchedParts extends WatchedVault {
  attempts: ConnectionAttempts;
  revocations: RevocationQueue;
}

/** The ledger of a vault, and how it names accounts. */
export function openActivity({ vaultFolder, lock, accounts, secrets, notices, nowMs }: OpenActivityParts) {
  const nameOf = (account: Account): Named => ({
    name: nameOfAccount(account),
    providerId: account.providerId,
    isForThisRunOnly: secrets.isForThisRunOnly(account.id),
  });
  const named = (accountId: string) => {
    const account = accounts.find(accountId);
    return account && nameOf(account);
  };
  const folder = path.join(vaultFolder, 'activity');
  const onSetAside = (name: string) => notices.add(errorView(new AppError('STORAGE_FILE_BROKEN', name)));
  const activity = new ActivityLedger({
    onSetAside,
    folder,
    account: named,
    mayWrite: () => !lock.isInUse,
    nowMs,
  });
  return {
    activity,
    named,
    /** Begins to record what happens in the stores of the app. */
    watch: (parts: WatchedParts): void => {
      activity.load();
      recordAccountChanges(accounts, activity, nameOf);
      recordAttempts(parts.attempts, activity);
      recordRevocations(parts.revocations, activity);
      recordVault(parts, activity);
    },
  };
}
