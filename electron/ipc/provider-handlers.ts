import type { AccountRepository } from '../accounts/account-repository.ts';
import { hasEnded } from '../accounts/attempt-step.ts';
import type { ConnectionAttempts } from '../accounts/connection-attempts.ts';
import type { RevocationQueue } from '../accounts/revocation-queue.ts';
import type { ClientRegistrations } from '../clients/client-registrations.ts';
import { AppError } from '../errors/app-error.ts';
import type { Policy } from '../policy/policy.ts';
import { checkIssuer } from '../providers/check-issuer.ts';
import type { ClientConfigurations } from '../providers/client-configuration.ts';
import type { OwnProviderInput } from '../providers/own-provider-definition.ts';
import type { OwnProviders } from '../providers/own-providers.ts';
import type { Fetch } from '../providers/protocol-fetch.ts';
import type { Provider } from '../providers/provider.ts';
import type { ProviderRegistry } from '../providers/provider-registry.ts';
import type { ProviderDefinitionInput } from './contract.ts';
import type { Handlers } from './router.ts';

export interface ProviderHandlerParts {
  accounts: AccountRepository;
  attempts: ConnectionAttempts;
  clients: ClientRegistrations;
  configurations: ClientConfigurations;
  fetch: Fetch;
  ownProviders: OwnProviders;
  policy: Policy;
  providers: ProviderRegistry;
  revocations: RevocationQueue;
}

/** The requests about providers of the person's own. */
export function createProviderHandlers(
  parts: ProviderHandlerParts,
): Pick<Handlers, 'checkIssuer' | 'addProvider' | 'removeProvider'> {
  const { configurations, fetch, ownProviders, policy, providers } = parts;
  return {
    checkIssuer: ({ issuer }) => checkIssuer(fetch, issuer),
    addProvider: async ({ definition }) => {
      const input = await withExactIssuer(fetch, definition);
      const requireAllowed = (provider: Provider) => policy.requireAllowed(provider, []);
      const { id } = ownProviders.add(input, requireAllowed, idsInUse(parts));
      // The id may have been another provider's before.
      configurations.forget();
      return { providerId: id };
    },
    removeProvider: ({ providerId }) => {
      const provider = providers.get(providerId);
      if (!provider.isOwn) throw new AppError('PROVIDER_UNKNOWN', providerId);
      if (isInUse(parts, providerId)) throw new AppError('PROVIDER_IN_USE', provider.name);
      parts.clients.removeAll(providerId);
      ownProviders.remove(providerId);
      configurations.forget();
      return {};
    },
  };
}

/** Ids that accounts, clients or revocations are kept under; the provider itself may have been lost with its file. */
function idsInUse({ accounts, clients, revocations }: ProviderHandlerParts): string[] {
  const kept = [
    ...accounts.list(),
    ...clients.state.getState().clients,
    ...revocations.state.getState().entries,
  ];
  return kept.map(({ providerId }) => providerId);
}

/** Whether tokens of it are kept, of an account or of a revocation that waits, or are about to come. */
function isInUse({ accounts, attempts, revocations }: ProviderHandlerParts, providerId: string): boolean {
  const isItsOwn = (each: { providerId: string }) => each.providerId === providerId;
  const running = attempts.state.getState().attempts.filter(({ step }) => !hasEnded(step));
  const queued = revocations.state.getState().entries;
  return accounts.list().some(isItsOwn) || running.some(isItsOwn) || queued.some(isItsOwn);
}

/** An issuer is kept as its metadata name it, and only once they were read. */
async function withExactIssuer(fetch: Fetch, definition: ProviderDefinitionInput): Promise<OwnProviderInput> {
  if (definition.kind !== 'openid-connect') return definition;
  const { issuer, isOpenIdConnect } = await checkIssuer(fetch, definition.issuer);
  return { ...definition, kind: isOpenIdConnect ? 'openid-connect' : 'oauth2-issuer', issuer };
}
