import type { AttemptView } from '../../electron/ipc/contract.ts';
import { errorText } from './error-text.ts';

/** How an attempt was meant, as far as it is known. */
export interface AttemptPurpose {
  kind: 'connect' | 'connect-service' | 'reconsent';
  isByCode: boolean;
}

/** The heading of an attempt, which is also what is announced. */
export function attemptTitle(
  attempt: AttemptView,
  provider?: { id: string; name: string },
  purpose?: AttemptPurpose,
): string {
  const { step } = attempt;
  switch (step.at) {
    case 'preparing':
      return 'Preparing';
    case 'waiting-for-browser':
      return 'Waiting for your browser';
    case 'waiting-for-device':
      return 'Type this code in a browser';
    case 'exchanging':
      return 'Finishing';
    case 'other-person':
      return 'Somebody else signed in';
    case 'connected':
      return 'Connected';
    case 'failed':
      return isCodeOver(attempt, purpose)
        ? 'The code has run out'
        : errorText(step.error.code, provider).title;
    case 'cancelled':
      return 'Connecting was cancelled';
  }
}

/** The same as one line of a list, where the code is not beside it. */
export function attemptLine(attempt: AttemptView, provider?: { id: string; name: string }): string {
  const { step } = attempt;
  return step.at === 'waiting-for-device'
    ? `Waiting for the code ${step.userCode}`
    : attemptTitle(attempt, provider);
}

/** A code that nobody typed in time: no browser was to come back. */
export function isCodeOver({ step }: AttemptView, purpose: AttemptPurpose | undefined): boolean {
  return purpose?.isByCode === true && step.at === 'failed' && step.error.code === 'AUTHORIZATION_EXPIRED';
}

/** What Holdfast does before anything is seen of it. */
export function preparingText(purpose: AttemptPurpose | undefined, providerName = 'the provider'): string {
  if (purpose?.kind === 'connect-service') return `Asking ${providerName} for access in the client’s name.`;
  if (purpose?.isByCode) return `Asking ${providerName} for a code.`;
  return `Asking ${providerName} where to go. Your browser opens next.`;
}

export function exchangingText(purpose: AttemptPurpose | undefined): string {
  const before = purpose?.isByCode ? 'You agreed in the browser.' : 'The browser came back.';
  return `${before} Holdfast fetches the access and checks whose it is.`;
}

/** What a code was asked for, so that nobody types one that somebody else began (RFC 8628 5.4). */
export function codeReason(
  purpose: AttemptPurpose | undefined,
  providerName: string,
  accountName: string | undefined,
): string {
  const what =
    purpose?.kind === 'reconsent' && accountName
      ? `It is to renew or widen the access of ${accountName} at ${providerName}.`
      : `It is to connect an account at ${providerName}.`;
  return `${what} If somebody sent you here, or you did not start this, do not type it.`;
}

/** What happened when another person signed in than the one who was asked. */
export function otherPersonText(
  other: { displayName: string; email: string; isKnown: boolean },
  asked: string | undefined,
  providerName: string,
): { lead: string; meaning: string } {
  const who =
    other.email && other.email !== other.displayName
      ? `${other.displayName} (${other.email})`
      : other.displayName;
  return {
    lead: asked ? `You signed in as ${who}, not as ${asked}.` : `You signed in as ${who}.`,
    meaning: other.isKnown
      ? `${other.displayName} is in your list already. Holdfast can renew that account with what ${providerName} gave.`
      : `Holdfast can keep this as another account, or let go of what ${providerName} gave.`,
  };
}
