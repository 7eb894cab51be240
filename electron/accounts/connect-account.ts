import { randomUUID } from 'node:crypto';
import type { Provider, RedirectKind } from '../providers/provider.ts';
import type { SecretRepository } from '../vault/secret-repository.ts';
import type { StoragePosture } from '../vault/storage-posture.ts';
import type { Account } from './account.ts';
import type { AccountRepository } from './account-repository.ts';
import { type AuthorizationParts, authorize } from './authorize.ts';
import type { AttemptProgress } from './connection-attempts.ts';
import { keepTokens } from './keep-tokens.ts';

export interface ConnectParts extends AuthorizationParts {
  posture: StoragePosture;
  secrets: SecretRepository;
  accounts: AccountRepository;
}

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
): Promise<{ accountId: string; missingScopes: string[] }> {
  const place = await parts.posture.requirePlace();
  parts.accounts.requireWritable();
  const requestedScopes = [...new Set([...provider.alwaysRequestedScopes, ...scopes])];
  const wish = { scopes: requestedScopes, redirectKind, loginHint: undefined };
  const authorized = await authorize(parts, provider, wish, progress);
  const { identity, clientId, grantedScopes } = authorized;
  const known = parts.accounts.findByIdentity(provider.id, identity.issuer, identity.subject);
  const account: Account = {
    id: known?.id ?? randomUUID(),
    providerId: provider.id,
    clientId,
    ...identity,
    requestedScopes,
    grantedScopes,
    connectedAtMs: known?.connectedAtMs ?? parts.nowMs(),
    needsReconsent: null,
  };
  await keepTokens(parts, provider, account, authorized, place);
  return {
    accountId: account.id,
    missingScopes: requestedScopes.filter((scope) => !grantedScopes.includes(scope)),
  };
}
