import type { Account } from '../accounts/account.ts';
import { requestClientCredentials } from '../authorization/client-credentials-grant.ts';
import type { ClientRegistrations } from '../clients/client-registrations.ts';
import { AppError } from '../errors/app-error.ts';
import type { ClientConfigurations } from '../providers/client-configuration.ts';
import type { ProviderRegistry } from '../providers/provider-registry.ts';
import type { Renewal } from './access-token-source.ts';
import type { DpopKeys } from './dpop-keys.ts';
import { type RefreshOutcome, refreshGrant } from './refresh-grant.ts';
import type { TokenSet } from './token-set.ts';

export interface RenewalParts {
  providers: ProviderRegistry;
  clients: ClientRegistrations;
  configurations: ClientConfigurations;
  dpopKeys: DpopKeys;
}

/**
 * How an account's tokens are renewed: a person's by their refresh token (RFC 6749 6), a service's by asking again
 * (RFC 6749 4.4).
 *
 * @throws AppError PROVIDER_UNKNOWN, CLIENT_*, ISSUER_METADATA_INVALID, SERVER_*, TRANSPORT_*
 */
export async function renewalFor(
  { providers, clients, configurations, dpopKeys }: RenewalParts,
  account: Account,
  { secrets }: TokenSet,
): Promise<Renewal> {
  const provider = providers.forAccount(account);
  const registration = await clients.forAccount(provider, account);
  const configuration = await configurations.for(provider, registration);
  const dpop = await dpopKeys.optionsFor(configuration, secrets.dpopKey);
  if (account.grant === 'client-credentials') {
    const send = async (): Promise<RefreshOutcome> => {
      try {
        const response = await requestClientCredentials(configuration, account.requestedScopes, dpop);
        return { kind: 'refreshed', response };
      } catch (error) {
        if (error instanceof AppError) return { kind: 'unreachable', error, answerLost: false };
        throw error;
      }
    };
    return { by: 'same-grant', send };
  }
  const configurationWith = await configurations.forRefresh(provider, registration);
  return {
    by: 'refresh-token',
    send: (refreshToken) => refreshGrant(configurationWith, refreshToken, account, dpop),
  };
}
