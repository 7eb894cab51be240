import { changed, leftOut, without } from './answer-effect.ts';
import type { FaultEffect } from './fault-effect.ts';

/** Metadata (RFC 8414 2) that is wrong, or that keeps quiet about what the server can do. */
export const discoveryFaults = {
  'discovery-issuer-mismatch': changed((body) => ({ ...body, issuer: 'https://another-issuer.example' })),
  'pkce-not-announced': leftOut('code_challenge_methods_supported'),
  'only-plain-pkce-announced': changed((body) => ({ ...body, code_challenge_methods_supported: ['plain'] })),
  'iss-not-announced': leftOut('authorization_response_iss_parameter_supported'),
  'userinfo-not-announced': leftOut('userinfo_endpoint'),
  'revocation-not-announced': leftOut('revocation_endpoint'),
  'device-not-announced': leftOut('device_authorization_endpoint'),
  'par-not-announced': leftOut(
    'pushed_authorization_request_endpoint',
    'require_pushed_authorization_requests',
  ),
  'dpop-not-announced': leftOut('dpop_signing_alg_values_supported'),
  /** The members named in `without`. */
  'not-announced': changed((body, details) => without(body, details.without)),
} satisfies Record<string, FaultEffect>;
