import type { ClientRegistrations } from '../clients/client-registrations.ts';
import type { Inspector } from '../inspector/inspector.ts';
import type { ExchangeAbout } from '../inspector/running-exchange.ts';
import type { ClientConfigurations } from '../providers/client-configuration.ts';
import type { Fetch } from '../providers/protocol-fetch.ts';
import type { Provider } from '../providers/provider.ts';
import type { ProviderRegistry } from '../providers/provider-registry.ts';
import { notSupported, revokeTokens } from '../tokens/revocation.ts';
import type { RevocationResult } from '../tokens/revocation-result.ts';
import type { TokenSecrets } from '../tokens/token-set.ts';
import type { Account } from './account.ts';

export interface RevocationParts {
  providers: ProviderRegistry;
  clients: ClientRegistrations;
  configurations: ClientConfigurations;
  fetch: Fetch;
  inspector: Inspector;
}

/** Whose tokens they are: enough of an account to revoke them after it is forgotten. */
export type RevocationTarget = Pick<
  Account,
  'providerId' | 'issuer' | 'clientId' | 'subject' | 'grant' | 'displayName'
>;

/**
 * Revokes an account's tokens with the client that they were given to. Asks nobody where the provider revokes nothing.
 *
 * @throws AppError when they may still live: PROVIDER_UNKNOWN, CLIENT_*, SERVER_*, TRANSPORT_*
 */
export async function revokeAtProvider(
  parts: RevocationParts,
  target: RevocationTarget,
  secrets: TokenSecrets,
): Promise<RevocationResult[]> {
  const provider = parts.providers.forAccount(target);
  if (provider.revocation.kind === 'none') return notSupported(secrets);
  const whose = { subject: target.subject, secrets };
  return parts.inspector.watch(revocationOf(provider, target.displayName), async () => {
    const registration = await parts.clients.forAccount(provider, target);
    const configuration = await parts.configurations.for(provider, registration);
    return revokeTokens(provider, configuration, registration, whose, parts.fetch);
  });
}

/** The account itself is gone by the time that somebody reads of it. */
export function revocationOf(
  { id, name }: Pick<Provider, 'id' | 'name'>,
  accountName: string,
): ExchangeAbout {
  return { kind: 'revocation', accountId: null, accountName, providerId: id, providerName: name };
}

/** Whether the connection ended: revoked now, or found to be over. It has not while its refresh token may live. */
export function hasEnded(results: readonly RevocationResult[]): boolean {
  const isOver = ({ outcome }: RevocationResult) => outcome === 'revoked' || outcome === 'already-invalid';
  const refreshToken = results.find(({ what }) => what === 'refresh-token');
  return refreshToken ? isOver(refreshToken) : results.some(isOver);
}
