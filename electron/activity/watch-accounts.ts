import type { Account } from '../accounts/account.ts';
import type { AccountRepository } from '../accounts/account-repository.ts';
import type { ConnectionAttempts } from '../accounts/connection-attempts.ts';
import type { QueuedRevocation } from '../accounts/queued-revocation.ts';
import type { RevocationQueue } from '../accounts/revocation-queue.ts';
import type { AppError } from '../errors/app-error.ts';
import type { RefreshObserver } from '../tokens/access-token-source.ts';
import type { ActivityLedger, Named } from './activity-ledger.ts';

/** Records how attempts to connect and to consent again end. One that the person cancelled is nothing to tell of. */
export function recordAttempts(attempts: ConnectionAttempts, activity: ActivityLedger): void {
  attempts.state.subscribe(({ attempts: now }, { attempts: before }) => {
    for (const { id, accountId, providerId, step } of now) {
      if (before.find((each) => each.id === id)?.step.at === step.at) continue;
      if (step.at === 'connected') {
        const kind = accountId === step.accountId ? 'reconsented' : 'connected';
        activity.record({ kind, accountId: step.accountId });
      }
      if (step.at === 'failed')
        activity.record({ kind: 'consent-failed', accountId, providerId, cause: step.error.code });
    }
  });
}

/**
 * Records accounts that are let go of, scopes that came and went, and grants that ended.
 *
 * @param named an account as the ledger names it
 */
export function recordAccountChanges(
  accounts: AccountRepository,
  activity: ActivityLedger,
  named: (account: Account) => Named,
): void {
  const known = new Map<string, { account: Account; named: Named }>();
  const look = (accountId: string) => {
    const earlier = known.get(accountId);
    const account = accounts.find(accountId);
    if (account && account === earlier?.account) return;
    if (account) known.set(accountId, { account, named: named(account) });
    else known.delete(accountId);
    if (earlier && account) recordChange(activity, earlier.account, account);
    else if (earlier) activity.record({ kind: 'disconnected', accountId }, earlier.named);
  };
  const lookAtAll = () => [...accounts.list().map(({ id }) => id), ...known.keys()].forEach(look);
  lookAtAll();
  accounts.onChange((accountIds) => (accountIds ? accountIds.forEach(look) : lookAtAll()));
}

function recordChange(activity: ActivityLedger, before: Account, { id, ...now }: Account): void {
  const added = without(now.grantedScopes, before.grantedScopes);
  const removed = without(before.grantedScopes, now.grantedScopes);
  if (added.length + removed.length > 0)
    activity.record({ kind: 'scopes-changed', accountId: id, scopes: { added, removed } });
  if (now.needsReconsent && !before.needsReconsent)
    activity.record({ kind: 'grant-ended', accountId: id, cause: now.needsReconsent.cause });
}

/** Records refreshes. A failure that goes on for the same cause is told once; a rejection is told by the account's change. */
export function recordRefreshes(observer: RefreshObserver, activity: ActivityLedger): RefreshObserver {
  const failing = new Map<string, AppError['code']>();
  return {
    ...observer,
    refreshed: (account, scope) => {
      failing.delete(account.id);
      activity.record({ kind: 'refreshed', accountId: account.id });
      observer.refreshed(account, scope);
    },
    unreachable: (account, error) => {
      if (failing.get(account.id) !== error.code)
        activity.record({ kind: 'refresh-failed', accountId: account.id, cause: error.code });
      failing.set(account.id, error.code);
      observer.unreachable(account, error);
    },
  };
}

/** Records what becomes of revocations that wait. */
export function recordRevocations(revocations: RevocationQueue, activity: ActivityLedger): void {
  revocations.state.subscribe(({ entries: now }, { entries: before }) => {
    for (const entry of now) {
      const earlier = before.find(({ id }) => id === entry.id);
      const cause = entry.lastErrorCode;
      if (!earlier) activity.record({ kind: 'revocation-waits' }, queuedName(entry));
      else if (cause && earlier.lastErrorCode !== cause)
        activity.record({ kind: 'revocation-failed', cause }, queuedName(entry));
    }
    for (const entry of before) {
      if (now.some(({ id }) => id === entry.id)) continue;
      const kind = revocations.isGivenUp(entry.id) ? 'revocation-given-up' : 'revoked';
      activity.record({ kind }, queuedName(entry));
    }
  });
}

function queuedName({ displayName, providerId, ciphertext }: QueuedRevocation): Named {
  return { name: displayName, providerId, isForThisRunOnly: ciphertext === null };
}

function without(names: readonly string[], others: readonly string[]): string[] {
  return names.filter((name) => !others.includes(name));
}
