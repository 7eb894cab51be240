import type { FaultEffect } from './fault-effect.ts';
import { changeRedirect } from './redirect-change.ts';

type Change = (query: URLSearchParams) => void;

const wrongIss: Change = (query) => query.set('iss', 'https://another-issuer.example');
const noIss: Change = (query) => query.delete('iss');
const wrongState: Change = (query) => query.set('state', 'the-state-of-another-request');
const noState: Change = (query) => query.delete('state');
const error: Change = (query) => {
  query.delete('code');
  query.set('error', 'access_denied');
  query.set('error_description', 'Made up on the way.');
};

/** What reaches the app as the authorization response, once the person has decided (RFC 6749 4.1.2, RFC 9207 2). */
export const authorizationResponseFaults = {
  'response-with-wrong-iss': change(wrongIss),
  'response-with-no-iss': change(noIss),
  'response-with-wrong-state': change(wrongState),
  'response-with-no-state': change(noState),
  'response-with-two-states': change((query) => query.append('state', 'another-state')),
  'response-with-two-codes': change((query) => query.append('code', 'another-code')),
  'response-with-no-code': change((query) => query.delete('code')),
  'response-with-error-and-wrong-state': change(error, wrongState),
  'response-with-error-and-no-state': change(error, noState),
  'response-with-error-and-wrong-iss': change(error, wrongIss),
  'response-with-error-and-no-iss': change(error, noIss),
} satisfies Record<string, FaultEffect>;

function change(...changes: Change[]): FaultEffect {
  return async (ctx) => {
    for (const each of changes) changeRedirect(ctx, each);
  };
}
