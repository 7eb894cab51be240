import type { AccessTokenSource, RefreshObserver } from '../tokens/access-token-source.ts';
import { RefreshSchedule } from '../tokens/refresh-schedule.ts';
import { refreshDueAtMs } from '../tokens/token-set.ts';
import type { SecretRepository } from '../vault/secret-repository.ts';
import type { Account } from './account.ts';
import type { AccountHealth } from './account-health.ts';
import type { AccountRepository } from './account-repository.ts';

/**
 * What a refresh means for its account: only a rejection changes it, an unreachable server is a matter of this run.
 *
 * @param grantedScopesOf reads the scopes of an answer under the provider's own names
 */
export function createRefreshObserver(
  accounts: AccountRepository,
  health: AccountHealth,
  grantedScopesOf: (account: { providerId: string; grantedScopes: string[] }, scope: string) => string[],
  nowMs: () => number,
): RefreshObserver {
  return {
    refreshed: ({ id }, scope) => {
      health.clear(id);
      const account = accounts.get(id);
      const grantedScopes = scope === undefined ? account.grantedScopes : grantedScopesOf(account, scope);
      const same = grantedScopes.join(' ') === account.grantedScopes.join(' ') && !account.needsReconsent;
      // The index is written only when something in it changed: a refresh costs one small file.
      if (same) accounts.touch();
      else accounts.save({ ...account, grantedScopes, needsReconsent: null });
    },
    rejected: ({ id }, error) => {
      health.clear(id);
      accounts.save({ ...accounts.get(id), needsReconsent: { cause: error.code, sinceMs: nowMs() } });
    },
    unreachable: ({ id }, error) => health.markUnreachable(id, error, nowMs()),
    written: (accountId) => health.clearUnreachable(accountId),
  };
}

/** Plans a refresh for every account that can be refreshed, and plans anew whenever the accounts change. */
export function createRefreshSchedule(
  accounts: AccountRepository,
  secrets: SecretRepository,
  accessTokens: AccessTokenSource,
  health: AccountHealth,
  isProviderKnown: (account: Account) => boolean,
  nowMs: () => number,
): RefreshSchedule {
  const dueAtMs = (accountId: string): number | null => {
    const account = accounts.find(accountId);
    if (!account || account.needsReconsent || health.of(accountId)?.state === 'unreadable') return null;
    if (!isProviderKnown(account)) return null;
    try {
      const metadata = secrets.metadata(accountId);
      return metadata.hasRefreshToken ? refreshDueAtMs(metadata) : null;
    } catch {
      return null;
    }
  };
  return new RefreshSchedule({
    accountIds: () => accounts.list().map(({ id }) => id),
    dueAtMs,
    refresh: (accountId) => health.watch(accountId, () => accessTokens.refreshIfDue(accountId)),
    nowMs,
  });
}
