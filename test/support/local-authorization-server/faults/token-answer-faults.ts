import { changed, leftOut, without } from './answer-effect.ts';
import type { FaultEffect } from './fault-effect.ts';

const swapCase = (text: string) =>
  text.replace(/[a-z]/gi, (letter) => (letter < 'a' ? letter.toLowerCase() : letter.toUpperCase()));

/** Members of a token endpoint response that are odd or missing (RFC 6749 5.1). */
export const tokenAnswerFaults = {
  'without-expires-in': leftOut('expires_in'),
  'without-scope': leftOut('scope'),
  'without-access-token': leftOut('access_token'),
  'without-refresh-token': leftOut('refresh_token'),
  'without-id-token': leftOut('id_token'),
  'without-token-type': leftOut('token_type'),
  'token-type-in-another-case': changed((body) => ({
    ...body,
    token_type: swapCase(String(body.token_type)),
  })),
  'unknown-token-type': changed((body) => ({ ...body, token_type: 'mac' })),
} satisfies Record<string, FaultEffect>;

export const userinfoFaults = {
  'userinfo-with-another-sub': changed((body) => ({ ...body, sub: 'somebody-else' })),
  /** The same, under its old name. */
  'subject-switch': changed((body) => ({ ...body, sub: 'somebody-else' })),
} satisfies Record<string, FaultEffect>;

export const answerFaults = {
  /** Any JSON answer, by hand: `members` are set, those in `without` are left out. */
  'answer-changed': changed((body, details) => without({ ...body, ...details.members }, details.without)),
} satisfies Record<string, FaultEffect>;
