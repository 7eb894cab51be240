import { changeAnswer } from '../answer-change.ts';
import { type IdTokenParts, readIdToken } from '../key-ring.ts';
import { without } from './answer-effect.ts';
import type { FaultDetails, FaultEffect, StruckServer } from './fault-effect.ts';

type Claims = Record<string, unknown>;

const hourSeconds = 60 * 60;
const daySeconds = 24 * hourSeconds;
const now = () => Math.floor(Date.now() / 1000);

/** What each kind makes of the claims; `undefined` leaves a claim out. The signature stays good. */
const claimChanges = {
  'wrong-iss': () => ({ iss: 'https://another-issuer.example' }),
  'missing-iss': () => ({ iss: undefined }),
  'another-sub': () => ({ sub: 'somebody-else' }),
  'missing-sub': () => ({ sub: undefined }),
  'wrong-aud': () => ({ aud: 'another-client' }),
  'missing-aud': () => ({ aud: undefined }),
  /** Accepted: one audience may stand in an array (OIDC 2). */
  'aud-as-array': ({ aud }: Claims) => ({ aud: [aud] }),
  'second-audience-without-azp': ({ aud }: Claims) => ({ aud: [aud, 'another-client'], azp: undefined }),
  'wrong-azp': ({ aud }: Claims) => ({ aud: [aud, 'another-client'], azp: 'another-client' }),
  'missing-iat': () => ({ iat: undefined }),
  'iat-in-the-future': () => ({ iat: now() + daySeconds, exp: now() + 2 * daySeconds }),
  'iat-a-week-old': () => ({ iat: now() - 7 * daySeconds }),
  expired: () => ({ iat: now() - 2 * hourSeconds, exp: now() - hourSeconds }),
  'missing-exp': () => ({ exp: undefined }),
  'wrong-nonce': () => ({ nonce: 'a-nonce-of-another-request' }),
  'missing-nonce': () => ({ nonce: undefined }),
  'bad-at-hash': () => ({ at_hash: Buffer.alloc(16, 1).toString('base64url') }),
} satisfies Record<string, (claims: Claims) => Claims>;

type Tamper = (token: IdTokenParts, server: StruckServer, details: FaultDetails) => Promise<string>;

/** Lets the request be processed, then puts another ID token in the place of the answer's, if it has one. */
export function tamperWith(tamper: Tamper): FaultEffect {
  return async (ctx, next, fault, server) => {
    await next();
    await changeAnswer(ctx, async (body) => {
      if (typeof body.id_token !== 'string') return body;
      return { ...body, id_token: await tamper(readIdToken(body.id_token), server, fault) };
    });
  };
}

function changeClaims(change: (claims: Claims) => Claims): FaultEffect {
  return tamperWith(({ header, claims }, { keys }) =>
    keys.sign({ header, claims: { ...claims, ...change(claims) } }),
  );
}

const claimFaults = Object.fromEntries(
  Object.entries(claimChanges).map(([kind, change]) => [kind, changeClaims(change)]),
) as Record<keyof typeof claimChanges, FaultEffect>;

/** Claims that should not be. */
export const idTokenFaults = {
  ...claimFaults,
  /** Claims by hand: `members` are set, those in `without` are left out. */
  'id-token-changed': tamperWith(({ header, claims }, { keys }, details) =>
    keys.sign({ header, claims: without({ ...claims, ...details.members }, details.without) }),
  ),
} satisfies Record<string, FaultEffect>;
