import { AppError } from '../errors/app-error.ts';
import { issuerOf } from '../providers/issuer.ts';
import { type OwnProviderDefinition, providerFrom } from '../providers/own-provider-definition.ts';
import type { Provider } from '../providers/provider.ts';
import type { TransferParts } from './transfer-parts.ts';
import { unmistakableName } from './unmistakable-name.ts';

/** What becomes of one of the file's own providers. `known`: this very server is here, maybe under another id. */
export type PlannedProvider =
  | { becomes: 'added'; definition: OwnProviderDefinition; provider: Provider }
  | { becomes: 'known'; provider: Provider }
  | { becomes: 'refused'; name: string };

/** By the id in the file. Nothing that is here changes, and what is added passes the checks of one that is typed in. */
export function planProviders(
  parts: TransferParts,
  definitions: readonly OwnProviderDefinition[],
): Map<string, PlannedProvider> {
  const planned = new Map<string, PlannedProvider>();
  for (const definition of definitions)
    planned.set(definition.id, planProvider(parts, definition, [...planned.values()]));
  return planned;
}

/** The provider that something of the file belongs to; undefined where it can't be used here. */
export function providerOf(
  parts: TransferParts,
  planned: ReadonlyMap<string, PlannedProvider>,
  providerId: string,
): Provider | undefined {
  const one = planned.get(providerId);
  if (one) return one.becomes === 'refused' ? undefined : one.provider;
  return parts.providers.find(providerId);
}

export function addProvider(parts: TransferParts, definition: OwnProviderDefinition): void {
  parts.ownProviders.addAs(
    definition,
    (provider) => parts.policy.requireAllowed(provider, []),
    idsInUse(parts),
  );
  parts.configurations.forget();
}

function planProvider(
  parts: TransferParts,
  definition: OwnProviderDefinition,
  before: readonly PlannedProvider[],
): PlannedProvider {
  const { ownProviders, policy, providers } = parts;
  const here = ownProviders.definitions.find((each) => serverOf(each) === serverOf(definition));
  if (here) return { becomes: 'known', provider: providers.get(here.id) };
  const added = before.flatMap((each) => (each.becomes === 'added' ? [each.provider] : []));
  const name = unmistakableName(definition);
  try {
    const requireAllowed = (provider: Provider) => {
      policy.requireAllowed(provider, []);
      // Nor may two of the file share an issuer, unless it is only where their pages are.
      if (definition.kind !== 'oauth2' && added.some((each) => issuerOf(each) === issuerOf(provider)))
        throw new AppError('PROVIDER_ADDRESS_INVALID');
    };
    const kept = ownProviders.requireAddable({ ...definition, name }, requireAllowed, idsInUse(parts));
    return { becomes: 'added', definition: kept, provider: providerFrom(kept) };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { becomes: 'refused', name };
  }
}

/** All that decides where tokens go, and who they belong to. */
function serverOf(definition: OwnProviderDefinition): string {
  const { id: _id, name: _name, ...server } = definition;
  const rest = 'scopes' in server ? { ...server, scopes: [], apiOrigins: [] } : server;
  return JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Ids that something is kept under although no provider has them: a foreign one must not inherit it. */
function idsInUse({ accounts, clients, revocations }: TransferParts): string[] {
  const kept = [
    ...accounts.list(),
    ...clients.state.getState().clients,
    ...revocations.state.getState().entries,
  ];
  return kept.map(({ providerId }) => providerId);
}
