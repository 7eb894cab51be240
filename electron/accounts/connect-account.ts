import { randomUUID } from 'node:crypto';
import type { Provider, RedirectKind } from '../providers/provider.ts';
import type { Account } from './account.ts';
import { type Authorized, authorize } from './authorize.ts';
import { type Connected, type ConnectParts, missing } from './connect-parts.ts';
import type { AttemptProgress } from './connection-attempts.ts';
import { keepTokens } from './keep-tokens.ts';

/**
 * Connects a new account; somebody who is connected already (same issuer and subject) keeps their account's id.
 *
 * @throws AppError of every step on the way; nothing is kept then
 */
export async function connectAccount(
  parts: ConnectParts,
  provider: Provider,
  scopes: readonly string[],
  redirectKind: RedirectKind | undefined,
  progress: AttemptProgress,
): Promise<Connected> {
  const place = await parts.posture.requirePlace();
  parts.accounts.requireWritable();
  const requestedScopes = [...new Set([...provider.alwaysRequestedScopes, ...scopes])];
  const wish = { scopes: requestedScopes, redirectKind, loginHint: undefined };
  const keep = async (authorized: Authorized): Promise<Connected> => {
    const { identity, registration, grantedScopes } = authorized;
    const known = parts.accounts.findByIdentity(provider.id, identity.issuer, identity.subject);
    const account: Account = {
      id: known?.id ?? randomUUID(),
      providerId: provider.id,
      clientId: registration.clientId,
      ...identity,
      requestedScopes,
      grantedScopes,
      connectedAtMs: known?.connectedAtMs ?? parts.nowMs(),
      needsReconsent: null,
    };
    await keepTokens(parts, provider, account.id, () => account, authorized, place, progress);
    return { accountId: account.id, missingScopes: missing(requestedScopes, grantedScopes) };
  };
  return authorize(parts, provider, wish, progress, (authorized) => {
    // Two attempts of one person at once must not become two accounts.
    const { issuer, subject } = authorized.identity;
    return parts.exclusive.run(JSON.stringify([provider.id, issuer, subject]), () => keep(authorized));
  });
}
