import { grantedScopes } from '../authorization/granted-scopes.ts';
import type { ProviderRegistry } from '../providers/provider-registry.ts';
import type { AccessTokenSource, RefreshObserver } from '../tokens/access-token-source.ts';
import { RefreshSchedule } from '../tokens/refresh-schedule.ts';
import { refreshDueAtMs } from '../tokens/token-set.ts';
import type { SecretRepository } from '../vault/secret-repository.ts';
import type { AccountHealth } from './account-health.ts';
import type { AccountRepository } from './account-repository.ts';
import { endingCause } from './ending-cause.ts';
import { withGrantedScopes } from './granted-scope-change.ts';

export interface KeepAliveParts {
  accounts: AccountRepository;
  secrets: SecretRepository;
  health: AccountHealth;
  providers: ProviderRegistry;
  /** false while another process does it. */
  mayRefresh: () => boolean;
  nowMs: () => number;
}

/** What a refresh means for its account: only a rejection changes it, an unreachable server is a matter of this run. */
export function createRefreshObserver({
  accounts,
  secrets,
  health,
  providers,
  nowMs,
}: KeepAliveParts): RefreshObserver {
  return {
    refreshed: ({ id }, scope) => {
      health.clear(id);
      const account = accounts.get(id);
      const provider = providers.get(account.providerId);
      const granted = grantedScopes(provider, account.grantedScopes, scope);
      const same = granted.join(' ') === account.grantedScopes.join(' ') && !account.needsReconsent;
      // The index is written only when something in it changed: a refresh costs one small file.
      if (same) accounts.touch(id);
      else accounts.save({ ...withGrantedScopes(account, granted, nowMs()), needsReconsent: null });
    },
    rejected: ({ id }, error) => {
      health.clear(id);
      const account = accounts.get(id);
      const before = account.needsReconsent;
      // Asked again, a server says no more than that it is over; the cause was found by when that was first heard.
      if (before && error.code === 'GRANT_INVALID') return;
      const lastUsedAtMs = Math.max(account.lastUsedAtMs, secrets.metadata(id).obtainedAtMs);
      const provider = providers.get(account.providerId);
      const cause = endingCause(provider, { ...account, lastUsedAtMs }, error.code, nowMs());
      accounts.save({ ...account, needsReconsent: { cause, sinceMs: before?.sinceMs ?? nowMs() } });
    },
    unreachable: ({ id }, error) => health.markUnreachable(id, error, nowMs()),
    written: (accountId) => health.clearUnreachable(accountId),
  };
}

/** Plans a refresh for every account that can be refreshed, and the end of every other one, as far as their files were read. */
export function createRefreshSchedule(
  { accounts, secrets, health, providers, mayRefresh, nowMs }: KeepAliveParts,
  accessTokens: AccessTokenSource,
): RefreshSchedule {
  const dueAtMs = (accountId: string): number | null => {
    const account = accounts.find(accountId);
    if (!account || account.needsReconsent || health.of(accountId)?.state === 'unreadable') return null;
    if (!providers.isKnown(account)) return null;
    // What was not read yet is planned once it is.
    const metadata = secrets.known(accountId);
    if (!metadata) return null;
    if (metadata.hasRefreshToken) return refreshDueAtMs(metadata);
    // What nothing renews is looked at when it is over, so that the account says so although nobody uses it.
    return account.grant === 'client-credentials' ? null : metadata.accessTokenExpiresAtMs;
  };
  return new RefreshSchedule({
    accountIds: () => (mayRefresh() ? accounts.list().map(({ id }) => id) : []),
    has: (accountId) => mayRefresh() && accounts.find(accountId) !== undefined,
    dueAtMs,
    serverOf: (accountId) => accounts.find(accountId)?.issuer ?? '',
    refresh: (accountId) => health.watch(accountId, () => accessTokens.refreshIfDue(accountId)),
    nowMs,
  });
}
