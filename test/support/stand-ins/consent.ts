import { type ConsentQuestion, consentPage } from './consent-page.ts';
import type { StandInAnswer, StandInRequest } from './stand-in-server.ts';

export interface ConsentManner {
  pages: boolean;
  deny: boolean;
  /** Scopes the person unticks, for `pages: false`. */
  untick?: readonly string[];
}

export type Consent =
  | { kind: 'page'; page: StandInAnswer }
  | { kind: 'denied' }
  | { kind: 'allowed'; scopes: string[] };

/** What the person says to an authorization request: by a page and its buttons, or at once. */
export function consentOf(
  request: StandInRequest,
  question: ConsentQuestion,
  manner: ConsentManner,
): Consent {
  if (manner.pages) return decisionOf(request, question);
  if (manner.deny) return { kind: 'denied' };
  const untick = manner.untick ?? [];
  return { kind: 'allowed', scopes: question.scopes.filter((scope) => !untick.includes(scope)) };
}

/** A page until one of its buttons was pressed. The form goes back to the address it came from. */
export function decisionOf({ method, form }: StandInRequest, question: ConsentQuestion): Consent {
  const decision = method === 'POST' ? form.get('decision') : null;
  if (decision === null) return { kind: 'page', page: consentPage(question) };
  if (decision !== 'allow') return { kind: 'denied' };
  const ticked = form.getAll('scope');
  const { scopes, optional = [] } = question;
  return {
    kind: 'allowed',
    scopes: scopes.filter((scope) => !optional.includes(scope) || ticked.includes(scope)),
  };
}
