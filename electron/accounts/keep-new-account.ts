import { randomUUID } from 'node:crypto';
import type { Provider } from '../providers/provider.ts';
import type { Account } from './account.ts';
import type { AttemptProgress } from './attempt-step.ts';
import type { Authorized } from './authorize.ts';
import { type Connected, type ConnectParts, missing } from './connect-parts.ts';
import { keepTokens } from './keep-tokens.ts';

/**
 * Keeps who consented as an account. Somebody who is connected already (same issuer and subject) keeps their account's id,
 * label and history. Two attempts of one person at once do not become two accounts.
 *
 * @throws AppError AUTHORIZATION_CANCELLED, STORAGE_*; nothing is kept then
 */
export async function keepNewAccount(
  parts: ConnectParts,
  provider: Provider,
  requestedScopes: string[],
  authorized: Authorized,
  place: 'key-store' | 'memory',
  progress: AttemptProgress,
  label = '',
): Promise<Connected> {
  const { identity, registration, grant, grantedScopes } = authorized;
  const { issuer, subject } = identity;
  return parts.exclusive.run(JSON.stringify([provider.id, issuer, subject]), async () => {
    const accountId = parts.accounts.findByIdentity(provider.id, issuer, subject)?.id ?? randomUUID();
    const makeAccount = (): Account => {
      const known = parts.accounts.find(accountId);
      const nowMs = parts.nowMs();
      return {
        id: accountId,
        providerId: provider.id,
        clientId: registration.clientId,
        grant,
        ...identity,
        label: label || (known?.label ?? ''),
        color: known?.color ?? null,
        requestedScopes,
        grantedScopes,
        takenAwayScopes: [],
        scopeLastUsedAtMs: known?.scopeLastUsedAtMs ?? {},
        connectedAtMs: known?.connectedAtMs ?? nowMs,
        consentedAtMs: nowMs,
        lastUsedAtMs: nowMs,
        needsReconsent: null,
      };
    };
    await keepTokens(parts, provider, accountId, makeAccount, authorized, place, progress);
    return { accountId, missingScopes: missing(requestedScopes, grantedScopes) };
  });
}
