import { AppError } from '../errors/app-error.ts';
import type { SecretRepository } from '../vault/secret-repository.ts';
import type { AccountRepository } from './account-repository.ts';

/**
 * Lets an account's own file say what the index says by now, so that nothing is missing if the index is made again from the
 * files. What fails is done with the next write of its tokens.
 */
export function keepRecord(
  { accounts, secrets }: { accounts: AccountRepository; secrets: SecretRepository },
  accountId: string,
): void {
  if (secrets.isForThisRunOnly(accountId)) return;
  try {
    secrets.files.write(accountId, { ...secrets.files.read(accountId), record: accounts.get(accountId) });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}
