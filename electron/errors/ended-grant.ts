import type { ErrorCode } from './error-codes.ts';

/** The codes that say that a grant is over: only a new consent brings the account back. */
export const endedGrantCodes = [
  'GRANT_INVALID',
  'GRANT_ENDED_BY_POLICY',
  'GRANT_ENDED_TESTING_MODE',
  'GRANT_ENDED_UNUSED',
  'GRANT_ENDED_PASSWORD_CHANGE',
  'GRANT_ENDED_LIFETIME',
] as const satisfies readonly ErrorCode[];

export type EndedGrantCode = (typeof endedGrantCodes)[number];

export function endsGrant(code: ErrorCode): code is EndedGrantCode {
  return (endedGrantCodes as readonly ErrorCode[]).includes(code);
}
