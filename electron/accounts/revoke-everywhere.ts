import { AppError } from '../errors/app-error.ts';
import { type DisconnectParts, type DisconnectReceipt, disconnectAccount } from './disconnect-account.ts';

/** Disconnects that run at the same time. */
const concurrentDisconnects = 4;

/** Disconnects every account: as {@link disconnectAccounts}. */
export function revokeEverywhere(parts: DisconnectParts): Promise<DisconnectReceipt[]> {
  return disconnectAccounts(
    parts,
    parts.accounts.list().map(({ id }) => id),
  );
}

/**
 * Disconnects several accounts. What can't be revoked now waits in the queue, so that at the end nothing of them is left here. An
 * account whose tokens can't be read for the moment (a locked key store) stays, and one that is gone already is passed over.
 *
 * @param givenIds each once or more
 * @returns a receipt for each account that is gone by this, in the order of the ids
 * @throws AppError STORAGE_*, ACCOUNT_UNKNOWN when no account at all could be disconnected
 */
export async function disconnectAccounts(
  parts: DisconnectParts,
  givenIds: readonly string[],
): Promise<DisconnectReceipt[]> {
  const accountIds = [...new Set(givenIds)];
  const receipts: (DisconnectReceipt | undefined)[] = accountIds.map(() => undefined);
  const waiting = accountIds.entries();
  let firstError: unknown;
  const work = async () => {
    for (const [index, accountId] of waiting) {
      try {
        receipts[index] = await disconnectSomehow(parts, accountId);
      } catch (error) {
        firstError ??= error;
      }
    }
  };
  await Promise.all(Array.from({ length: concurrentDisconnects }, work));
  const given = receipts.filter((receipt) => receipt !== undefined);
  if (given.length === 0 && firstError) throw firstError;
  return given;
}

async function disconnectSomehow(parts: DisconnectParts, accountId: string): Promise<DisconnectReceipt> {
  try {
    return await disconnectAccount(parts, accountId, 'now');
  } catch (error) {
    const isOutOfReach = error instanceof AppError && !/^(STORAGE|ACCOUNT)_/.test(error.code);
    if (!isOutOfReach) throw error;
    return disconnectAccount(parts, accountId, 'later');
  }
}
