import type { AttemptView } from '../../electron/ipc/contract.ts';
import { dismiss, wishOf } from '../store/attempts.ts';
import { openSheet } from '../store/navigation.ts';
import type { Sheet } from '../store/sheet.ts';
import type { Wish } from '../store/wish.ts';

/** Leaves a failed attempt for the set-up of its provider. */
export function toSetUp(attempt: AttemptView, clientId: string | undefined): void {
  const { providerId, accountId } = attempt;
  dismiss(attempt);
  openSheet({
    kind: 'set-up',
    providerId,
    next: accountId ? 'close' : 'choose-access',
    clientId,
    isNew: clientId === undefined,
  });
}

/** Leaves a failed attempt for the choice that it was started from. */
export function chooseAgain(attempt: AttemptView): void {
  openSheet(choiceBefore(attempt.providerId, wishOf(attempt)));
  dismiss(attempt);
}

function choiceBefore(providerId: string, wish: Wish | null): Sheet {
  switch (wish?.kind) {
    case undefined:
      return { kind: 'choose-access', providerId };
    case 'reconsent':
      return { kind: 'ask-more', accountId: wish.accountId, scopes: wish.moreScopes };
    case 'connect': {
      const { clientId, scopes, by } = wish;
      return { kind: 'choose-access', providerId, clientId, scopes, by };
    }
    case 'connect-service': {
      const { clientId, scopes, label } = wish;
      return { kind: 'connect-service', providerId, clientId, scopes, label };
    }
  }
}
