import type { AccountView, ProviderView } from '../../electron/ipc/contract.ts';

export interface ScopeRow {
  name: string;
  sensitive: boolean;
}

export interface ScopeFacts {
  /** Sensitive ones first: they matter most. */
  granted: ScopeRow[];
  /** Asked for, and not given. */
  missing: ScopeRow[];
  /** Neither asked for nor given. */
  further: ScopeRow[];
}

export function scopeFacts(account: AccountView, provider: ProviderView | undefined): ScopeFacts {
  const known = provider?.scopes ?? [];
  const sensitive = new Set(
    known.filter((scope) => scope.sensitivity === 'sensitive').map(({ name }) => name),
  );
  const row = (name: string): ScopeRow => ({ name, sensitive: sensitive.has(name) });
  const granted = new Set(account.grantedScopes);
  const requested = new Set(account.requestedScopes);
  return {
    granted: account.grantedScopes.map(row).sort((a, b) => Number(b.sensitive) - Number(a.sensitive)),
    missing: account.requestedScopes.filter((name) => !granted.has(name)).map(row),
    further: known
      .map(({ name }) => row(name))
      .filter(({ name }) => !granted.has(name) && !requested.has(name)),
  };
}
