import { AppError } from '../errors/app-error.ts';
import type { Provider } from '../providers/provider.ts';
import { authorize } from './authorize.ts';
import { type Connected, type ConnectParts, missing } from './connect-parts.ts';
import type { AttemptProgress } from './connection-attempts.ts';
import { keepTokens } from './keep-tokens.ts';

/**
 * Asks for a new consent: more scopes, or the same again for an account that ended. The account keeps its id, and
 * only its own person may give the consent.
 *
 * @param moreScopes asked for besides what is granted already
 * @throws AppError ACCOUNT_IDENTITY_CHANGED when somebody else signed in (the account stays as it was), and of every step
 */
export async function reconsentAccount(
  parts: ConnectParts,
  provider: Provider,
  accountId: string,
  moreScopes: readonly string[],
  progress: AttemptProgress,
): Promise<Connected> {
  const place = await parts.posture.requirePlace();
  parts.accounts.requireWritable();
  const before = parts.accounts.get(accountId);
  const requestedScopes = [
    ...new Set([...provider.alwaysRequestedScopes, ...before.grantedScopes, ...moreScopes]),
  ];
  const isOpenIdConnect = provider.identity.kind === 'openid-connect';
  const loginHint = isOpenIdConnect ? before.email || before.userName : before.userName;
  const wish = { scopes: requestedScopes, redirectKind: undefined, loginHint };
  return authorize(parts, provider, wish, progress, async (authorized) => {
    const { identity, registration, grantedScopes } = authorized;
    if (identity.issuer !== before.issuer || identity.subject !== before.subject) {
      throw new AppError('ACCOUNT_IDENTITY_CHANGED', identity.displayName);
    }
    const makeAccount = () => ({
      ...parts.accounts.get(accountId),
      ...identity,
      clientId: registration.clientId,
      requestedScopes,
      grantedScopes,
      needsReconsent: null,
    });
    await keepTokens(parts, provider, accountId, makeAccount, authorized, place, progress);
    return { accountId, missingScopes: missing(requestedScopes, grantedScopes) };
  });
}
