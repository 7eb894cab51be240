import type { AttemptView } from '../../electron/ipc/contract.ts';
import { dismiss, wishOf } from '../store/attempts.ts';
import { openSheet } from '../store/navigation.ts';

/** Leaves a failed attempt for the set-up of its provider. */
export function toSetUp(attempt: AttemptView): void {
  const { providerId, accountId } = attempt;
  dismiss(attempt);
  openSheet({ kind: 'set-up', providerId, next: accountId ? 'close' : 'choose-access' });
}

/** Leaves a failed attempt for the choice that it was started from. */
export function chooseAgain(attempt: AttemptView): void {
  const { providerId, accountId } = attempt;
  const wish = wishOf(attempt);
  dismiss(attempt);
  if (accountId) openSheet({ kind: 'ask-more', accountId });
  else if (wish?.kind === 'connect') openSheet({ kind: 'choose-access', providerId, scopes: wish.scopes });
  else openSheet({ kind: 'choose-access', providerId });
}
