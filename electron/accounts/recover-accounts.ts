import { AppError, errorView } from '../errors/app-error.ts';
import type { Notices } from '../errors/notices.ts';
import type { SecretRepository } from '../vault/secret-repository.ts';
import { type Account, nameOfAccount } from './account.ts';
import type { AccountRepository } from './account-repository.ts';

export interface RecoveryParts {
  accounts: AccountRepository;
  secrets: SecretRepository;
  notices: Notices;
}

/**
 * Brings to its end what an earlier run began: an account whose tokens were kept before the index named it is taken in, and one
 * that the index names as removed loses its file. Where index and backup are lost, this makes the index again. Reads the files of
 * those accounts alone. What the disk does not take is left to the next start.
 *
 * @param files what is in the folder of accounts, where that is known already
 * @returns whether any of them was touched
 */
export function recoverAccounts(
  { accounts, secrets, notices }: RecoveryParts,
  files?: readonly string[],
): boolean {
  if (!accounts.isRead) return false;
  const { removed } = accounts;
  for (const accountId of removed) removeFile(accounts, secrets, accountId);
  const isNamed = (accountId: string) =>
    accounts.find(accountId) !== undefined || removed.includes(accountId);
  const unnamed = secrets.files.idsBesides(isNamed, files);
  const found = unnamed.map((accountId) => recordOf(secrets, accountId)).filter((record) => record !== null);
  if (found.length === 0) return removed.length + unnamed.length > 0;
  found.sort((a, b) => a.connectedAtMs - b.connectedAtMs);
  try {
    accounts.recover(found);
    const names = found.map(nameOfAccount).join(', ');
    notices.add(errorView(new AppError('STORAGE_ACCOUNT_RECOVERED', names)));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    notices.add(errorView(error));
  }
  return true;
}

/** Removes the file of an account that the index no longer names. What fails is done at the next start. */
export function removeFile(accounts: AccountRepository, secrets: SecretRepository, accountId: string): void {
  try {
    secrets.remove(accountId);
    accounts.forgetRemoved(accountId);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}

/** A file that can't be read is told of where it is set aside; one of a newer version is for that version. */
function recordOf(secrets: SecretRepository, accountId: string): Account | null {
  try {
    return secrets.files.record(accountId);
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}
