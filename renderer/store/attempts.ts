import type { AttemptView, RequestOutput, WayOfConsent } from '../../electron/ipc/contract.ts';
import type { Result } from '../../electron/ipc/result.ts';
import { bridge } from '../bridge.ts';
import { useApp } from './app-store.ts';
import { closeSheet, openSheet, showAccount } from './navigation.ts';
import { settle } from './settle.ts';
import { byOtherWay, type Wish } from './wish.ts';

/** Starts an attempt and shows its progress. */
export async function startAttempt(wish: Wish): Promise<Result<unknown>> {
  const result = await settle(send(wish));
  if (!result.ok) return result;
  const { attemptId } = result.value;
  useApp.setState(({ wishes }) => ({ wishes: { ...wishes, [attemptId]: wish } }));
  openSheet({ kind: 'attempt', attemptId });
  return result;
}

function send(wish: Wish): Promise<Result<RequestOutput<'connectAccount'>>> {
  switch (wish.kind) {
    case 'connect': {
      const { providerId, clientId, scopes, by } = wish;
      return bridge.connectAccount({ providerId, clientId, scopes, by });
    }
    case 'connect-service': {
      const { providerId, clientId, scopes, label } = wish;
      return bridge.connectService({ providerId, clientId, scopes, label });
    }
    case 'reconsent': {
      const { accountId, moreScopes, by = 'default' } = wish;
      return bridge.reconsentAccount({ accountId, moreScopes, by });
    }
  }
}

/** What the attempt was started with; after a reload of the window only its target is known. */
export function wishOf(attempt: AttemptView): Wish | null {
  const known = useApp.getState().wishes[attempt.id];
  if (known) return known;
  return attempt.accountId ? { kind: 'reconsent', accountId: attempt.accountId, moreScopes: [] } : null;
}

/** Starts an ended attempt again, and takes the old one away. */
export async function retryAttempt(attempt: AttemptView): Promise<Result<unknown>> {
  const wish = wishOf(attempt);
  if (!wish) {
    openSheet({ kind: 'choose-access', providerId: attempt.providerId });
    return { ok: true, value: undefined };
  }
  const result = await startAttempt(wish);
  if (result.ok) dismiss(attempt);
  return result;
}

/** Starts the same by another way. The old attempt is given up only when the new one is under way. */
export async function restartBy({
  attempt,
  by,
}: {
  attempt: AttemptView;
  by: WayOfConsent;
}): Promise<Result<unknown>> {
  const wish = wishOf(attempt);
  const result: Result<unknown> = wish ? await startAttempt(byOtherWay(wish, by)) : { ok: true, value: null };
  if (!wish) openSheet({ kind: 'choose-access', providerId: attempt.providerId, by });
  if (!result.ok) return result;
  if (hasEnded(attempt)) dismiss(attempt);
  else void settle(bridge.cancelAttempt({ attemptId: attempt.id }));
  return result;
}

export function leaveAttempt(attempt: AttemptView): void {
  const { step } = attempt;
  if (step.at === 'connected') showAccount(step.accountId);
  closeSheet();
  if (hasEnded(attempt)) dismiss(attempt);
}

export function dismiss(attempt: AttemptView): void {
  void settle(bridge.dismissAttempt({ attemptId: attempt.id }));
}

export function hasEnded({ step }: AttemptView): boolean {
  return step.at === 'connected' || step.at === 'failed' || step.at === 'cancelled';
}
