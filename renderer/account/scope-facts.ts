import type { AccountView, ProviderView } from '../../electron/ipc/contract.ts';

export interface ScopeRow {
  name: string;
  /** Of the provider, for the words of the scope. */
  kind?: ProviderView['kind'] | undefined;
  sensitive: boolean;
  /** The organisation does not let it be asked for. */
  forbidden?: boolean;
  /** When a call last needed it; null: never. Not there where calls do not show it. */
  lastUsedAtMs?: number | null;
  /** When it was seen that the provider took it away. */
  takenAwaySinceMs?: number;
}

/** Each list with the sensitive ones first, as they matter most, and what is always asked for last. */
export interface ScopeFacts {
  granted: ScopeRow[];
  /** Asked for, and not given. */
  missing: ScopeRow[];
  /** Given once, and taken away by the provider since. */
  takenAway: ScopeRow[];
  /** Neither asked for nor given. */
  further: ScopeRow[];
}

export function scopeFacts(account: AccountView, provider: ProviderView | undefined): ScopeFacts {
  const known = new Map(provider?.scopes.map((scope) => [scope.name, scope]));
  const row = (name: string): ScopeRow => {
    const fact = known.get(name);
    return {
      name,
      kind: provider?.kind,
      sensitive: fact?.sensitivity === 'sensitive',
      ...(fact?.forbidden ? { forbidden: true } : {}),
    };
  };
  const granted = new Set(account.grantedScopes);
  const takenAway = new Map(account.takenAwayScopes.map(({ name, sinceMs }) => [name, sinceMs]));
  const isOpen = (name: string) => !granted.has(name) && !takenAway.has(name);
  const requested = new Set(account.requestedScopes);
  const always = new Set(provider?.alwaysRequestedScopes);
  const rank = ({ name, sensitive }: ScopeRow) => (sensitive ? 0 : always.has(name) ? 2 : 1);
  const ranked = (rows: ScopeRow[]) => rows.sort((a, b) => rank(a) - rank(b));
  return {
    granted: ranked(account.grantedScopes.map((name) => ({ ...row(name), ...useOf(name) }))),
    missing: ranked(account.requestedScopes.filter(isOpen).map(row)),
    takenAway: ranked([...takenAway].map(([name, takenAwaySinceMs]) => ({ ...row(name), takenAwaySinceMs }))),
    further: ranked([...known.keys()].filter((name) => isOpen(name) && !requested.has(name)).map(row)),
  };

  function useOf(name: string): Pick<ScopeRow, 'lastUsedAtMs'> {
    const lastUsedAtMs = account.scopeLastUsedAtMs[name];
    if (lastUsedAtMs !== undefined) return { lastUsedAtMs };
    return known.get(name)?.usesAreSeen ? { lastUsedAtMs: null } : {};
  }
}

/** Those that may be asked for. */
export function askableNames(rows: readonly ScopeRow[]): string[] {
  return rows.filter(({ forbidden }) => !forbidden).map(({ name }) => name);
}
