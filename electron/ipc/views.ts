import type { Account } from '../accounts/account.ts';
import type { RunHealth } from '../accounts/account-health.ts';
import { forecastOf } from '../accounts/forecast.ts';
import type { QueuedRevocation } from '../accounts/queued-revocation.ts';
import { AppError, errorView } from '../errors/app-error.ts';
import type { Provider } from '../providers/provider.ts';
import { refreshDueAtMs, type TokenMetadata } from '../tokens/token-set.ts';
import type { AccountView, HealthView, RevocationView } from './contract.ts';

/** What is known of an account besides itself. */
export interface AccountSurroundings {
  /** undefined when it can't be read, or was not read yet. */
  metadata: TokenMetadata | undefined;
  /** Whether its file was read, or tried to be. */
  isRead: boolean;
  /** Whether its access is to be renewed by now. */
  isDue: boolean;
  runHealth: RunHealth | undefined;
  keptForThisRunOnly: boolean;
  /** undefined when this run has no provider for it. */
  provider: Provider | undefined;
  isVaultLocked: boolean;
  /** When its picture was fetched. */
  pictureAtMs: number | null;
  position: number;
}

/** What the renderer may know of an account. Written out member by member: copied, each view would have a layout of its own in memory. */
export function accountView(account: Account, surroundings: AccountSurroundings): AccountView {
  const { metadata, provider, keptForThisRunOnly, pictureAtMs, position } = surroundings;
  return {
    id: account.id,
    position,
    providerId: account.providerId,
    clientId: account.clientId,
    grant: account.grant,
    displayName: account.displayName,
    userName: account.userName,
    email: account.email,
    label: account.label,
    color: account.color,
    pictureAtMs,
    requestedScopes: account.requestedScopes,
    grantedScopes: account.grantedScopes,
    takenAwayScopes: account.takenAwayScopes,
    scopeLastUsedAtMs: account.scopeLastUsedAtMs,
    connectedAtMs: account.connectedAtMs,
    consentedAtMs: account.consentedAtMs,
    lastUsedAtMs: account.lastUsedAtMs,
    accessTokenExpiresAtMs: metadata?.accessTokenExpiresAtMs ?? null,
    renews: (metadata?.hasRefreshToken ?? false) || account.grant === 'client-credentials',
    senderConstrained: metadata?.tokenType.toLowerCase() === 'dpop',
    forecast: provider ? forecastOf(provider, account, metadata) : null,
    health: provider ? healthView(account, surroundings) : unknownProvider(account),
    keptForThisRunOnly,
  };
}

function healthView(account: Account, surroundings: AccountSurroundings): HealthView {
  const { isDue, isRead, runHealth, isVaultLocked, keptForThisRunOnly } = surroundings;
  if (account.needsReconsent) return { state: 'needs-reconsent', ...account.needsReconsent };
  if (isVaultLocked && !keptForThisRunOnly) return { state: 'vault-locked' };
  if (runHealth) return runHealth;
  if (!isRead) return { state: 'reading' };
  return { state: isDue ? 'refresh-due' : 'active' };
}

/** When an access is to be renewed; null where nothing renews it. */
export function dueAtMs(metadata: TokenMetadata): number | null {
  return metadata.hasRefreshToken ? refreshDueAtMs(metadata) : null;
}

/** An account from a run with another provider or another local server: kept, and good for nothing here. */
function unknownProvider(account: Account): HealthView {
  const error = errorView(new AppError('PROVIDER_UNKNOWN', account.issuer));
  return { state: 'unreachable', error, sinceMs: account.connectedAtMs };
}

/** What the renderer may know of a revocation that waits. */
export function revocationView(entry: QueuedRevocation): RevocationView {
  const { id, displayName, providerId, providerName, sinceMs, nextTryAtMs, lastErrorCode } = entry;
  const error = lastErrorCode ? errorView(new AppError(lastErrorCode)) : null;
  return { id, displayName, providerId, providerName, sinceMs, nextTryAtMs, error };
}
