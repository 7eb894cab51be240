import type { Account } from '../accounts/account.ts';
import type { RunHealth } from '../accounts/account-health.ts';
import { AppError, errorView } from '../errors/app-error.ts';
import type { Provider } from '../providers/provider.ts';
import { registeredRedirectUri } from '../providers/redirect-uri.ts';
import type { TokenMetadata } from '../tokens/token-set.ts';
import type { AccountView, HealthView, ProviderView } from './contract.ts';

/** What the renderer may know of an account. */
export function accountView(
  account: Account,
  metadata: TokenMetadata | undefined,
  runHealth: RunHealth | undefined,
  keptForThisRunOnly: boolean,
  isProviderKnown: boolean,
): AccountView {
  return {
    id: account.id,
    providerId: account.providerId,
    displayName: account.displayName,
    userName: account.userName,
    email: account.email,
    requestedScopes: account.requestedScopes,
    grantedScopes: account.grantedScopes,
    connectedAtMs: account.connectedAtMs,
    accessTokenExpiresAtMs: metadata?.accessTokenExpiresAtMs ?? null,
    renews: metadata?.hasRefreshToken ?? false,
    health: isProviderKnown ? healthView(account, runHealth) : unknownProvider(account),
    keptForThisRunOnly,
  };
}

function healthView(account: Account, runHealth: RunHealth | undefined): HealthView {
  if (account.needsReconsent) return { state: 'needs-reconsent', ...account.needsReconsent };
  return runHealth ?? { state: 'active' };
}

/** An account from a run with another provider or another local server: kept, and good for nothing here. */
function unknownProvider(account: Account): HealthView {
  const error = errorView(new AppError('PROVIDER_UNKNOWN', account.issuer));
  return { state: 'unreachable', error, sinceMs: account.connectedAtMs };
}

/** What the renderer may know of a provider and of the person's client there. */
export function providerView(
  provider: Provider,
  client: { clientId: string } | undefined,
  hasSecret: boolean,
): ProviderView {
  return {
    id: provider.id,
    name: provider.name,
    mark: provider.mark,
    redirectKinds: [...provider.redirectKinds],
    clientSecret: provider.clientSecret,
    hasBuiltInClient: provider.builtInClientId !== undefined,
    client: client ? { clientId: client.clientId, hasSecret } : null,
    redirectUri: registeredRedirectUri(provider),
    revocationReach: provider.revocation.reach,
    alwaysRequestedScopes: [...provider.alwaysRequestedScopes],
    scopes: provider.scopes.map((scope) => ({ ...scope })),
    apiExamples: provider.apiExamples.map((example) => ({ ...example })),
  };
}
