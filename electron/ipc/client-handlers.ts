import type { AccountHealth } from '../accounts/account-health.ts';
import type { AccountRepository } from '../accounts/account-repository.ts';
import { checkClient } from '../clients/check-client.ts';
import { readClientFile } from '../clients/client-file.ts';
import type { ClientRegistrations } from '../clients/client-registrations.ts';
import type { ClientInput } from '../clients/client-repository.ts';
import type { ClientConfigurations } from '../providers/client-configuration.ts';
import type { Provider } from '../providers/provider.ts';
import type { ProviderRegistry } from '../providers/provider-registry.ts';
import type { StoragePosture } from '../vault/storage-posture.ts';
import type { Handlers } from './router.ts';

export interface ClientHandlerParts {
  accounts: AccountRepository;
  clients: ClientRegistrations;
  configurations: ClientConfigurations;
  health: AccountHealth;
  posture: StoragePosture;
  providers: ProviderRegistry;
}

/** The requests about the person's own clients. */
export function createClientHandlers(
  parts: ClientHandlerParts,
): Pick<Handlers, 'checkClient' | 'saveClient' | 'importClientFile' | 'removeClient'> {
  const { accounts, clients, configurations, health, posture, providers } = parts;

  const save = async (provider: Provider, input: ClientInput): Promise<void> => {
    const place = input.clientSecret ? await posture.requirePlace() : 'memory';
    await clients.save(provider, input, place);
    configurations.forget();
    // What was wrong with the old set-up says nothing of the new one.
    for (const { id, providerId, clientId } of accounts.list())
      if (providerId === provider.id && clientId === input.clientId) health.clearUnreachable(id);
  };

  return {
    checkClient: async ({ providerId, ...input }) => {
      const provider = providers.get(providerId);
      return checkClient(configurations, provider, await clients.unsaved(provider, input));
    },
    saveClient: async ({ providerId, ...input }) => {
      await save(providers.get(providerId), input);
      return {};
    },
    importClientFile: async ({ providerId, text }) => {
      const provider = providers.get(providerId);
      const { clientId, clientSecret } = readClientFile(provider, text);
      const find = () => clients.list(provider).find((each) => each.clientId === clientId);
      await save(provider, { clientId, clientSecret, label: find()?.label ?? '' });
      return { clientId, hasSecret: find()?.hasSecret ?? false };
    },
    removeClient: ({ providerId, clientId }) => {
      clients.remove(providerId, clientId);
      configurations.forget();
      return {};
    },
  };
}
