import type { ProviderView } from '../../electron/ipc/contract.ts';

export interface ProviderGroups {
  /** Has a client: connecting takes a minute. */
  ready: ProviderView[];
  /** Wants a client of the person's own first. */
  toSetUp: ProviderView[];
  /** Not allowed by the organisation. */
  forbidden: ProviderView[];
}

/** What can be connected at once comes first; within a group the order stays as it is. */
export function groupProviders(providers: readonly ProviderView[]): ProviderGroups {
  const groups: ProviderGroups = { ready: [], toSetUp: [], forbidden: [] };
  for (const provider of providers) groups[groupOf(provider)].push(provider);
  return groups;
}

function groupOf({ allowed, clients, mayAddClients }: ProviderView): keyof ProviderGroups {
  if (!allowed) return 'forbidden';
  if (clients.length > 0) return 'ready';
  return mayAddClients ? 'toSetUp' : 'forbidden';
}

/** Providers whose name or host has every word of the search. */
export function searchProviders(providers: readonly ProviderView[], text: string): ProviderView[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return providers.filter(({ name, host }) => {
    const all = `${name} ${host}`.toLocaleLowerCase();
    return words.every((word) => all.includes(word));
  });
}
