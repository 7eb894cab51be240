import type { AttemptView } from '../../electron/ipc/contract.ts';
import type { Result } from '../../electron/ipc/result.ts';
import { bridge } from '../bridge.ts';
import { useApp } from './app-store.ts';
import { closeSheet, openSheet, showAccount } from './navigation.ts';
import { settle } from './settle.ts';
import type { Wish } from './wish.ts';

/** Starts an attempt and shows its progress. */
export async function startAttempt(wish: Wish): Promise<Result<unknown>> {
  const result = await settle(
    wish.kind === 'connect'
      ? bridge.connectAccount({
          providerId: wish.providerId,
          scopes: wish.scopes,
          redirectKind: wish.redirectKind,
        })
      : bridge.reconsentAccount({ accountId: wish.accountId, moreScopes: wish.moreScopes }),
  );
  if (!result.ok) return result;
  const { attemptId } = result.value;
  useApp.setState(({ wishes }) => ({ wishes: { ...wishes, [attemptId]: wish } }));
  openSheet({ kind: 'attempt', attemptId });
  return result;
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
