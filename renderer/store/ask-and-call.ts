import type { ApiRequestInput, AttemptView } from '../../electron/ipc/contract.ts';
import type { Result } from '../../electron/ipc/result.ts';
import { useApp } from './app-store.ts';
import { leaveAttempt, startAttempt } from './attempts.ts';
import { changeDraft, sendRequest } from './console.ts';
import { emptyDraft } from './console-draft.ts';
import type { Wish } from './wish.ts';

interface Ask {
  accountId: string;
  scopes: string[];
  /** Sent once the scopes are granted. */
  request: ApiRequestInput;
}

/** Asks for what a call lacks. When it is granted, the call is sent again by itself: see {@link callAfterConsents}. */
export function askAndCall({ accountId, scopes, request }: Ask): Promise<Result<unknown>> {
  return startAttempt({ kind: 'reconsent', accountId, moreScopes: scopes, thenCall: request });
}

/** From now on, sends the calls that waited for a consent. A tried-again attempt carries its call along in its wish. */
export function callAfterConsents(): void {
  useApp.subscribe(({ attempts, wishes }, before) => {
    if (attempts === before.attempts && wishes === before.wishes) return;
    for (const attempt of attempts.value) if (attempt.step.at === 'connected') callAfter(attempt);
  });
}

function callAfter(attempt: AttemptView): void {
  const wish = useApp.getState().wishes[attempt.id];
  if (attempt.step.at !== 'connected' || wish?.kind !== 'reconsent' || !wish.thenCall) return;
  const { thenCall, ...rest } = wish;
  useApp.setState(({ wishes }) => ({ wishes: { ...wishes, [attempt.id]: rest } }));
  const draft = useApp.getState().consoles[wish.accountId] ?? emptyDraft;
  const refusedScopes = refused(attempt.step, wish);
  if (refusedScopes.length > 0) {
    changeDraft(wish.accountId, draft, { refusedScopes });
    return;
  }
  void sendRequest(wish.accountId, draft, thenCall);
  const { sheet } = useApp.getState();
  // All was granted, so that its answer is what the person wants to see.
  if (sheet?.kind === 'attempt' && sheet.attemptId === attempt.id) leaveAttempt(attempt);
}

/** Of the scopes that were wished for, those that this account did not get. */
function refused(
  { accountId, missingScopes }: Extract<AttemptView['step'], { at: 'connected' }>,
  wish: Extract<Wish, { kind: 'reconsent' }>,
): string[] {
  // Somebody else signed in, and was kept as an account of their own.
  if (accountId !== wish.accountId) return wish.moreScopes;
  return wish.moreScopes.filter((name) => missingScopes.includes(name));
}
