import type { TokenSet } from '../tokens/token-set.ts';
import type { Account } from './account.ts';
import type { ConnectParts } from './connect-parts.ts';

/**
 * Keeps an account with other tokens than before. To be called in its turn.
 *
 * @returns the tokens from before, as far as they could be read
 * @throws AppError STORAGE_*; the account then is what it was before
 */
export async function replaceTokens(
  parts: Pick<ConnectParts, 'accounts' | 'health' | 'secrets'>,
  account: Account,
  tokenSet: TokenSet,
  place: 'key-store' | 'memory',
): Promise<TokenSet | undefined> {
  const { secrets, accounts, health } = parts;
  const { id } = account;
  const earlier = await readIfPossible(parts, id);
  const wasForThisRun = secrets.isForThisRunOnly(id);
  await secrets.save(id, tokenSet, place, account);
  try {
    accounts.save(account);
  } catch (error) {
    if (!earlier || wasForThisRun) secrets.undoSave(id);
    if (earlier && wasForThisRun) await secrets.save(id, earlier, 'memory');
    if (earlier && !wasForThisRun) await secrets.saveOrHold(id, earlier);
    throw error;
  }
  health.clear(id);
  return earlier;
}

/** The old tokens only serve to be revoked: an account whose tokens are lost can still be connected again. */
async function readIfPossible(
  parts: Pick<ConnectParts, 'secrets'>,
  accountId: string,
): Promise<TokenSet | undefined> {
  return parts.secrets.load(accountId).catch(() => undefined);
}
