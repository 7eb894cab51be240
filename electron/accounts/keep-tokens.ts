import type { Provider } from '../providers/provider.ts';
import { revokeSuperseded } from '../tokens/revocation.ts';
import { type TokenSet, tokenSetFrom } from '../tokens/token-set.ts';
import type { Account } from './account.ts';
import type { Authorized } from './authorize.ts';
import type { ConnectParts } from './connect-parts.ts';

/**
 * Keeps what a consent gave: first the tokens, then the account, then the grant that it replaced is let go of. Takes its
 * turn among the refreshes of the account, so that neither writes over the other.
 *
 * @throws AppError STORAGE_*; the account then is what it was before
 */
export async function keepTokens(
  parts: ConnectParts,
  provider: Provider,
  account: Account,
  authorized: Authorized,
  place: 'key-store' | 'memory',
): Promise<void> {
  await parts.exclusive.run(account.id, async () => {
    const before = await readIfPossible(parts, account.id);
    await parts.secrets.save(account.id, tokenSetFrom(authorized.response, null, parts.nowMs()), place);
    try {
      parts.accounts.save(account, place);
    } catch (error) {
      if (before) await parts.secrets.saveOrHold(account.id, before);
      else parts.secrets.remove(account.id);
      throw error;
    }
    parts.health.clear(account.id);
    await revokeSuperseded(provider, authorized.configuration, before?.secrets.refreshToken ?? null);
  });
}

/** The old tokens only serve to be revoked: an account whose tokens are lost can still be connected again. */
async function readIfPossible(parts: ConnectParts, accountId: string): Promise<TokenSet | undefined> {
  return parts.secrets.load(accountId).catch(() => undefined);
}
