import type { Fault } from '../local-authorization-server/index.ts';
import { atToken, badIdToken, connected, type Ending, type ModuleRow } from './module-row.ts';

const wrongIssuer: Ending = { at: 'refused', code: 'AUTHORIZATION_ISSUER_MISMATCH' };
const wrongState: Ending = { at: 'not-taken', code: 'AUTHORIZATION_STATE_MISMATCH' };

function row(
  name: string,
  server: string,
  faults: readonly Fault[],
  ends: Ending,
  proves: readonly string[],
  note?: string,
): ModuleRow {
  return {
    module: `fapi2-security-profile-final-client-test-${name}`,
    in: ['fapi2'],
    server,
    faults,
    flow: 'connect',
    ends,
    proves,
    ...(note === undefined ? {} : { note }),
  };
}

const atResponse = (kind: Fault['kind']): Fault[] => [{ at: 'authorization-response', kind }];

/** The client modules of the FAPI 2.0 security profile on iss, state, exp, nonce, aud and alg. */
export const fapi2Modules: readonly ModuleRow[] = [
  row('happy-path', 'does everything right', [], connected, []),
  row(
    'discovery-issuer-mismatch',
    'publishes metadata of another issuer',
    [{ at: 'discovery', kind: 'discovery-issuer-mismatch' }],
    { at: 'refused', code: 'ISSUER_METADATA_INVALID' },
    ['R18', 'F:discovery-issuer-mismatch'],
  ),
  row('invalid-iss', 'names another issuer in the ID token', atToken('wrong-iss'), badIdToken, [
    'R20',
    'F:wrong-iss',
  ]),
  row('invalid-missing-iss', 'leaves iss out of the ID token', atToken('missing-iss'), badIdToken, ['R20']),
  row('invalid-aud', 'issues the ID token for another client', atToken('wrong-aud'), badIdToken, [
    'R20',
    'F:wrong-aud',
  ]),
  row('invalid-missing-aud', 'leaves aud out of the ID token', atToken('missing-aud'), badIdToken, ['R20']),
  row(
    'invalid-secondary-aud',
    'issues the ID token for somebody else too, and leaves azp out',
    atToken('second-audience-without-azp'),
    badIdToken,
    ['R20', 'F:second-audience-without-azp'],
  ),
  row('valid-aud-as-array', 'puts the one audience in an array', atToken('aud-as-array'), connected, []),
  row('invalid-null-alg', 'does not sign the ID token', atToken('alg-none'), badIdToken, [
    'R20',
    'F:alg-none',
  ]),
  row(
    'invalid-alternate-alg',
    'signs the ID token by an algorithm that is not agreed on',
    atToken('alg-not-announced'),
    badIdToken,
    ['R20', 'F:alg-not-announced'],
    'FAPI 2.0 agrees on PS256, ES256 and EdDSA, and the suite signs by RS256. Here the server announces RS256 and signs by ES256.',
  ),
  row('invalid-expired-exp', 'issues an ID token that has expired', atToken('expired'), badIdToken, [
    'R20',
    'F:expired',
  ]),
  row('invalid-missing-exp', 'leaves exp out of the ID token', atToken('missing-exp'), badIdToken, [
    'R20',
    'F:missing-exp',
  ]),
  row(
    'invalid-nonce',
    'puts the nonce of another request in the ID token',
    atToken('wrong-nonce'),
    badIdToken,
    ['R11', 'F:wrong-nonce'],
  ),
  row('invalid-missing-nonce', 'leaves nonce out of the ID token', atToken('missing-nonce'), badIdToken, [
    'R11',
    'F:missing-nonce',
  ]),
  row(
    'invalid-authorization-response-iss',
    'names another issuer in the authorization response',
    atResponse('response-with-wrong-iss'),
    wrongIssuer,
    ['R14', 'R15', 'F:response-with-wrong-iss'],
  ),
  row(
    'remove-authorization-response-iss',
    'announces iss, and leaves it out of the authorization response',
    atResponse('response-with-no-iss'),
    wrongIssuer,
    ['R16', 'F:response-with-no-iss'],
  ),
  row(
    'ensure-authorization-response-with-invalid-state-fails',
    'answers with the state of another request',
    atResponse('response-with-wrong-state'),
    wrongState,
    ['R7', 'F:response-with-wrong-state'],
  ),
  row(
    'ensure-authorization-response-with-invalid-missing-state-fails',
    'leaves state out of the authorization response',
    atResponse('response-with-no-state'),
    wrongState,
    ['R7', 'F:response-with-no-state'],
  ),
  row(
    'token-endpoint-response-without-expires_in',
    'does not say how long the access token lives',
    atToken('without-expires-in'),
    connected,
    ['F:token-answer-without-expires-in'],
  ),
  row(
    'token-type-case-insensitivity',
    'writes token_type in the other case',
    atToken('token-type-in-another-case'),
    connected,
    ['F:token-answer-token-type-in-another-case'],
  ),
];
