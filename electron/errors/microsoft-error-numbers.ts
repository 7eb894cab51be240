import { type EndedGrantCode, endsGrant } from './ended-grant.ts';
import type { ErrorCode } from './error-codes.ts';
import type { ProtocolStep } from './protocol-step.ts';

/** Why a grant ended. Microsoft says that numbers may change, so they only tell why, never whether. */
const endedBecause: Readonly<Record<EndedGrantCode, readonly number[]>> = {
  GRANT_INVALID: [],
  GRANT_ENDED_TESTING_MODE: [],
  GRANT_ENDED_UNUSED: [70008, 700082],
  GRANT_ENDED_PASSWORD_CHANGE: [50055, 50132, 50133, 50135, 50144, 50173],
  GRANT_ENDED_LIFETIME: [700084],
  GRANT_ENDED_BY_POLICY: [
    50005, 50057, 50072, 50074, 50076, 50078, 50079, 50105, 50131, 50158, 53000, 53001, 53002, 53003, 53004,
    53011, 70043, 530032, 530034, 530035,
  ],
};

/** What the error name alone says wrongly: a policy is no stale code, a busy server no dead grant. */
const otherwise: ReadonlyMap<number, ErrorCode> = new Map([
  [50011, 'CLIENT_REJECTED'],
  [700016, 'CLIENT_REJECTED'],
  [700025, 'CLIENT_REJECTED'],
  [7000112, 'CLIENT_REJECTED'],
  [7000215, 'CLIENT_REJECTED'],
  [7000222, 'CLIENT_REJECTED'],
  [7000218, 'CLIENT_SECRET_MISSING'],
  [50033, 'SERVER_FAILED'],
  [90006, 'SERVER_FAILED'],
  [90024, 'SERVER_FAILED'],
  [90033, 'SERVER_FAILED'],
  [50196, 'SERVER_RATE_LIMITED'],
  [90055, 'SERVER_RATE_LIMITED'],
]);

/** A better code than the one that the error name gives, where Microsoft's numbers say more. */
export function codeOfMicrosoftNumbers(
  numbers: readonly number[],
  step: ProtocolStep,
  named: ErrorCode,
): ErrorCode | undefined {
  for (const number of numbers) {
    const other = otherwise.get(number);
    if (other) return other;
    if (endsGrant(named)) {
      const reason = Object.entries(endedBecause).find(([, known]) => known.includes(number))?.[0];
      if (reason) return reason as EndedGrantCode;
    }
    const isFreshCode = step === 'code-grant' || step === 'device-grant';
    if (isFreshCode && endedBecause.GRANT_ENDED_BY_POLICY.includes(number)) return 'AUTHORIZATION_REJECTED';
  }
  return undefined;
}
