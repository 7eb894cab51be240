/** Modules of the same plans that are not reproduced, and why. */
export const notReproduced: ReadonlyArray<{ modules: readonly string[]; why: string }> = [
  {
    modules: [
      'oidcc-client-test-nonce-unless-code-flow',
      'oidcc-client-test-invalid-chash',
      'oidcc-client-test-missing-chash',
    ],
    why: 'For the implicit and hybrid flows, which Holdfast does not have.',
  },
  {
    modules: ['oidcc-client-test-invalid-athash', 'oidcc-client-test-missing-athash'],
    why: 'The suite has them for the implicit and hybrid flows. An at_hash that comes in the code flow is checked all the same: see the fault bad-at-hash among the requirements.',
  },
  { modules: ['oidcc-client-test-form-post-error'], why: 'A native app has no place for form_post.' },
  {
    modules: ['oidcc-client-test-userinfo-bearer-body'],
    why: 'The access token goes in the header, always.',
  },
  {
    modules: [
      'oidcc-client-test-aggregated-claims',
      'oidcc-client-test-distributed-claims',
      'oidcc-client-test-userinfo-signed',
    ],
    why: 'Holdfast asks for no such claims, and for no signed UserInfo.',
  },
  {
    modules: ['oidcc-client-test-request-uri-signed-rs256', 'oidcc-client-test-request-uri-signed-none'],
    why: 'A native app has no address where a server could fetch its request; where the server takes pushed requests, they are pushed.',
  },
  {
    modules: [
      'oidcc-client-test-discovery-webfinger-acct',
      'oidcc-client-test-discovery-webfinger-url',
      'oidcc-client-test-dynamic-registration',
    ],
    why: 'Neither WebFinger nor dynamic registration: a person chooses the provider and registers the client.',
  },
  { modules: ['oidcc-client-test-mtls-endpoint-aliases'], why: 'No client certificates.' },
  {
    modules: [
      'fapi2-security-profile-final-client-test-rs-dpop-auth-scheme-case-insensitivity',
      'fapi2-security-profile-final-client-test-happy-path-no-dpop-nonce',
      'fapi2-security-profile-final-client-refresh-token-test',
    ],
    why: 'DPoP and refresh have tests of their own: see R36 to R38, R23 and R24 among the requirements.',
  },
  {
    modules: ['fapi2-security-profile-final-client-test-invalid-openbanking-intent-id'],
    why: 'For Open Banking UK alone.',
  },
  {
    modules: ['fapi1-advanced-final-client-test-iat-is-week-in-past'],
    why: 'The FAPI 2.0 plan has no module on the age of iat; this one, of FAPI 1, is for ID tokens of the authorization endpoint. That iat is there and a number is checked: oidcc-client-test-missing-iat.',
  },
];
