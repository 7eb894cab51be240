import { leftOut } from './answer-effect.ts';
import type { FaultEffect } from './fault-effect.ts';

/** What a device is told while it polls (RFC 8628 3.5), whatever the person has done meanwhile. */
export const devicePollFaults = {
  'slow-down': refuse('slow_down'),
  'authorization-pending': refuse('authorization_pending'),
  'expired-token': refuse('expired_token'),
  'access-denied': refuse('access_denied'),
} satisfies Record<string, FaultEffect>;

/** The answer a device begins with (RFC 8628 3.2). */
export const deviceAnswerFaults = {
  'without-verification-uri-complete': leftOut('verification_uri_complete'),
  'without-interval': leftOut('interval'),
} satisfies Record<string, FaultEffect>;

function refuse(error: string): FaultEffect {
  return async (ctx) => {
    ctx.status = 400;
    ctx.body = { error };
  };
}
