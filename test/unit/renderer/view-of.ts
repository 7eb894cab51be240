import type { ClientView, ProviderView } from '../../../electron/ipc/contract.ts';
import { type ProviderRules, providerView } from '../../../electron/ipc/provider-view.ts';
import type { Provider } from '../../../electron/providers/provider.ts';

const noRules: ProviderRules = { allows: () => true, forbidsScope: () => false, fixesClients: () => false };

/** A provider as the window gets it from the main process. */
export function viewOf(
  provider: Provider,
  clients: readonly ClientView[] = [],
  rules: Partial<ProviderRules> = {},
): ProviderView {
  return providerView(provider, clients, { ...noRules, ...rules });
}

/** A client of the person's own. */
export function ownClient(clientId: string, part: Partial<ClientView> = {}): ClientView {
  return { clientId, label: '', hasSecret: true, origin: 'own', ...part };
}
