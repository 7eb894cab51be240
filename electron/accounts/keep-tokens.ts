import type { Provider } from '../providers/provider.ts';
import type { Account } from './account.ts';
import { type AttemptProgress, throwIfCancelled } from './attempt-step.ts';
import type { Authorized } from './authorize.ts';
import type { ConnectParts } from './connect-parts.ts';
import { letGoOfReplaced } from './let-go-of-tokens.ts';
import { replaceTokens } from './replace-tokens.ts';

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
  const { accounts, exclusive } = parts;
  await exclusive.run(accountId, async () => {
    throwIfCancelled(progress);
    const before = accounts.find(accountId);
    const earlier = await replaceTokens(parts, makeAccount(), authorized.tokenSet, place);
    const replaced = earlier?.secrets.refreshToken;
    if (before && replaced && replaced !== authorized.tokenSet.secrets.refreshToken) {
      letGoOfReplaced(parts, provider, before, replaced);
    }
  });
}
