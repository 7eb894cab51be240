import type { AttemptView } from '../../electron/ipc/contract.ts';
import { errorText } from './error-text.ts';
import { texts } from './texts.ts';

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
  const words = texts.attempt.title;
  const { step } = attempt;
  switch (step.at) {
    case 'preparing':
      return words.preparing;
    case 'waiting-for-browser':
      return words.browser;
    case 'waiting-for-device':
      return words.device;
    case 'exchanging':
      return words.exchanging;
    case 'other-person':
      return words.otherPerson;
    case 'connected':
      return words.connected;
    case 'failed':
      return isCodeOver(attempt, purpose) ? words.codeOver : errorText(step.error.code, provider).title;
    case 'cancelled':
      return words.cancelled;
  }
}

/** The same as one line of a list, where the code is not beside it. */
export function attemptLine(attempt: AttemptView, provider?: { id: string; name: string }): string {
  const { step } = attempt;
  return step.at === 'waiting-for-device'
    ? texts.attempt.waitingForCode(step.userCode)
    : attemptTitle(attempt, provider);
}

/** A code that nobody typed in time: no browser was to come back. */
export function isCodeOver({ step }: AttemptView, purpose: AttemptPurpose | undefined): boolean {
  return purpose?.isByCode === true && step.at === 'failed' && step.error.code === 'AUTHORIZATION_EXPIRED';
}

/** What Holdfast does before anything is seen of it. */
export function preparingText(
  purpose: AttemptPurpose | undefined,
  providerName = texts.attempt.theProvider,
): string {
  const { preparingService, preparingCode, preparingBrowser } = texts.attempt;
  if (purpose?.kind === 'connect-service') return preparingService(providerName);
  return purpose?.isByCode ? preparingCode(providerName) : preparingBrowser(providerName);
}

export function exchangingText(purpose: AttemptPurpose | undefined): string {
  return purpose?.isByCode ? texts.attempt.exchangingByCode : texts.attempt.exchanging;
}

/** What a code was asked for, so that nobody types one that somebody else began (RFC 8628 5.4). */
export function codeReason(
  purpose: AttemptPurpose | undefined,
  providerName: string,
  accountName: string | undefined,
): string {
  const { toRenew, toConnect } = texts.attemptWaiting.code;
  return purpose?.kind === 'reconsent' && accountName
    ? toRenew(accountName, providerName)
    : toConnect(providerName);
}

/** What happened when another person signed in than the one who was asked. */
export function otherPersonText(
  other: { displayName: string; email: string; isKnown: boolean },
  asked: string | undefined,
  providerName: string,
): { lead: string; meaning: string } {
  const { as, asNotAs, known, unknown } = texts.attempt.otherPerson;
  const who =
    other.email && other.email !== other.displayName
      ? `${other.displayName} (${other.email})`
      : other.displayName;
  return {
    lead: asked ? asNotAs(who, asked) : as(who),
    meaning: other.isKnown ? known(other.displayName, providerName) : unknown(providerName),
  };
}
