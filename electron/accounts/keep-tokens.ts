import type { Provider } from '../providers/provider.ts';
import type { TokenSet } from '../tokens/token-set.ts';
import type { Account } from './account.ts';
import { type AttemptProgress, throwIfCancelled } from './attempt-step.ts';
import type { Authorized } from './authorize.ts';
import type { ConnectParts } from './connect-parts.ts';
import { letGoOfReplaced } from './let-go-of-tokens.ts';

/**
 * Keeps what a consent gave: first the tokens, then the account, then the grant that it replaced is let go of. Takes its
 * turn among the refreshes of the account, so that neither writes over the other.
 *
 * @param makeAccount called in that turn: while it waited, the account may have been disconnected
 * @throws AppError AUTHORIZATION_CANCELLED, ACCOUNT_UNKNOWN, STORAGE_*; the account then is what it was before
 */
export async function keepTokens(
  parts: ConnectParts,
  provider: Provider,
  accountId: string,
  makeAccount: () => Account,
  authorized: Pick<Authorized, 'tokenSet'>,
  place: 'key-store' | 'memory',
  progress: AttemptProgress,
): Promise<void> {
  const { secrets, accounts, exclusive, health } = parts;
  await exclusive.run(accountId, async () => {
    throwIfCancelled(progress);
    const before = accounts.find(accountId);
    const account = makeAccount();
    const earlier = await readIfPossible(parts, accountId);
    const wasForThisRun = secrets.isForThisRunOnly(accountId);
    await secrets.save(accountId, authorized.tokenSet, place);
    try {
      accounts.save(account);
    } catch (error) {
      if (!earlier || wasForThisRun) secrets.remove(accountId);
      if (earlier && wasForThisRun) await secrets.save(accountId, earlier, 'memory');
      if (earlier && !wasForThisRun) await secrets.saveOrHold(accountId, earlier);
      throw error;
    }
    health.clear(accountId);
    const replaced = earlier?.secrets.refreshToken;
    if (before && replaced && replaced !== authorized.tokenSet.secrets.refreshToken) {
      letGoOfReplaced(parts, provider, before, replaced);
    }
  });
}

/** The old tokens only serve to be revoked: an account whose tokens are lost can still be connected again. */
async function readIfPossible(parts: ConnectParts, accountId: string): Promise<TokenSet | undefined> {
  return parts.secrets.load(accountId).catch(() => undefined);
}
