import { AppError } from '../errors/app-error.ts';
import type { Provider } from '../providers/provider.ts';
import { authorize } from './authorize.ts';
import type { ConnectParts } from './connect-account.ts';
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
): Promise<{ accountId: string; missingScopes: string[] }> {
  const place = await parts.posture.requirePlace();
  parts.accounts.requireWritable();
  const before = parts.accounts.get(accountId);
  const requestedScopes = [
    ...new Set([...provider.alwaysRequestedScopes, ...before.grantedScopes, ...moreScopes]),
  ];
  const wish = {
    scopes: requestedScopes,
    redirectKind: undefined,
    loginHint:
      provider.identity.kind === 'openid-connect' ? before.email || before.userName : before.userName,
  };
  const authorized = await authorize(parts, provider, wish, progress);
  const { identity, clientId, grantedScopes } = authorized;
  if (identity.issuer !== before.issuer || identity.subject !== before.subject) {
    throw new AppError('ACCOUNT_IDENTITY_CHANGED', identity.displayName);
  }
  const account = {
    ...parts.accounts.get(accountId),
    ...identity,
    clientId,
    requestedScopes,
    grantedScopes,
    needsReconsent: null,
  };
  await keepTokens(parts, provider, account, authorized, place);
  return { accountId, missingScopes: requestedScopes.filter((scope) => !grantedScopes.includes(scope)) };
}
