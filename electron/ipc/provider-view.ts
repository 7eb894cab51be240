import { issuerOf } from '../providers/issuer.ts';
import type { Provider } from '../providers/provider.ts';
import { registeredRedirectUri } from '../providers/redirect-uri.ts';
import type { ClientView, ProviderView } from './contract.ts';

/** What the rules of an organisation say of providers. */
export interface ProviderRules {
  allows(provider: Provider): boolean;
  forbidsScope(providerId: string, scope: string): boolean;
  fixesClients(providerId: string): boolean;
}

/**
 * What the renderer may know of a provider.
 *
 * @param clients its registrations, the default first
 */
export function providerView(
  provider: Provider,
  clients: readonly ClientView[],
  rules: ProviderRules,
): ProviderView {
  const { id } = provider;
  return {
    id,
    kind: provider.kind,
    name: provider.name,
    isOwn: provider.isOwn,
    allowed: rules.allows(provider),
    host: new URL(issuerOf(provider)).host,
    capabilities: capabilitiesOf(provider),
    clients: clients.map((client) => ({ ...client })),
    mayAddClients: !rules.fixesClients(id),
    redirectUri: registeredRedirectUri(provider),
    hasConnectionsPage: provider.connectionsPage !== null,
    hasRegistrationPage: provider.registrationPage !== null,
    alwaysRequestedScopes: [...provider.alwaysRequestedScopes],
    scopes: provider.scopes.map(({ name, sensitivity, byDefault, usedBy = [] }) => ({
      name,
      sensitivity,
      byDefault,
      forbidden: rules.forbidsScope(id, name),
      usesAreSeen: usedBy.length > 0,
    })),
    scopePresets: provider.scopePresets.map((preset) => ({ id: preset.id, scopes: [...preset.scopes] })),
    deviceScopes: provider.deviceScopes ? [...provider.deviceScopes] : null,
    apiOrigins: [...provider.apiOrigins],
    apiExamples: provider.apiExamples.map((example) => ({ ...example })),
    apiEndpoints: (provider.apiEndpoints ?? []).map((each) => ({ ...each, scopes: [...each.scopes] })),
  };
}

function capabilitiesOf({ revocation, ...provider }: Provider): ProviderView['capabilities'] {
  return {
    redirectKinds: [...provider.redirectKinds],
    pkce: provider.pkce,
    deviceGrant: provider.deviceGrant !== 'none',
    clientCredentialsGrant: provider.clientCredentialsGrant !== 'none',
    refreshTokens: provider.refreshTokens.given,
    rotation: provider.refreshTokens.rotation,
    scopeUpdate: provider.scopeUpdate,
    clientSecret: provider.clientSecret,
    revocation: revocation.kind,
    revocationReach: revocation.reach,
    revokesExposed: revocation.kind === 'github-grant' && revocation.exposedCredentialsUrl !== null,
  };
}
