import { atToken, badIdToken, badSignature, connected, type ModuleRow } from './module-row.ts';

const otherSubject = { at: 'refresh-rejected', code: 'ACCOUNT_IDENTITY_CHANGED' } as const;
const onlyTwoClaims =
  'Of a refreshed ID token issuer and subject alone are checked, and its signature is not: by then the server has rotated (decision 19).';

/** Refresh RP, and what the comprehensive plan has besides for the code flow. */
export const refreshAndComprehensiveModules: readonly ModuleRow[] = [
  {
    module: 'oidcc-client-test-refresh-token',
    in: ['refresh'],
    server: 'refreshes, and takes the new access token',
    faults: [],
    flow: 'refresh',
    ends: { at: 'refreshed' },
    proves: ['R23', 'R24'],
  },
  {
    module: 'oidcc-client-test-refresh-token-invalid-issuer',
    in: ['refresh'],
    server: 'names another issuer in the refreshed ID token',
    faults: [{ at: 'refresh', kind: 'wrong-iss' }],
    flow: 'refresh',
    ends: otherSubject,
    proves: ['R22', 'F:refreshed-id-token-with-another-iss'],
    note: onlyTwoClaims,
  },
  {
    module: 'oidcc-client-test-refresh-token-invalid-sub',
    in: ['refresh'],
    server: 'names another subject in the refreshed ID token',
    faults: [{ at: 'refresh', kind: 'another-sub' }],
    flow: 'refresh',
    ends: otherSubject,
    proves: ['R22', 'F:refreshed-id-token-with-another-sub'],
    note: onlyTwoClaims,
  },
  {
    module: 'oidcc-client-test-missing-aud',
    in: ['comprehensive'],
    server: 'leaves aud out of the ID token',
    faults: atToken('missing-aud'),
    flow: 'connect',
    ends: badIdToken,
    proves: ['R20'],
  },
  {
    module: 'oidcc-client-test-invalid-sig-hs256',
    in: ['comprehensive'],
    server: 'signs the ID token by HS256 with a key that is no secret',
    faults: atToken('hs256-with-the-public-key'),
    flow: 'connect',
    ends: badIdToken,
    proves: ['R20', 'F:hs256-with-the-public-key'],
    note: 'The suite spoils the HMAC of a client that asked for HS256. Holdfast never does, so that the server’s public key takes the place of the secret.',
  },
  {
    module: 'oidcc-client-test-invalid-sig-es256',
    in: ['comprehensive'],
    server: 'announces ES256, and spoils the signature that it makes by it',
    faults: [
      {
        at: 'discovery',
        kind: 'answer-changed',
        members: { id_token_signing_alg_values_supported: ['RS256', 'ES256'] },
      },
      ...atToken('bad-es256-signature'),
    ],
    flow: 'connect',
    ends: badSignature,
    proves: [],
  },
  {
    module: 'oidcc-client-test-userinfo-bearer-header',
    in: ['comprehensive'],
    server: 'takes the access token from the Authorization header',
    faults: [],
    flow: 'connect',
    ends: connected,
    proves: ['R26'],
    looksAt: 'access token in the header',
  },
];
