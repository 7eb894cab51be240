/** The error names that the specifications define. */
const standardNames = [
  'invalid_request',
  'invalid_client',
  'unauthorized_client',
  'access_denied',
  'unsupported_response_type',
  'invalid_scope',
  'invalid_grant',
  'unsupported_grant_type',
  'server_error',
  'temporarily_unavailable',
  'invalid_token',
  'insufficient_scope',
  'unsupported_token_type',
  'authorization_pending',
  'slow_down',
  'expired_token',
  'invalid_target',
  'invalid_redirect_uri',
  'use_dpop_nonce',
  'invalid_dpop_proof',
  'interaction_required',
  'login_required',
  'account_selection_required',
  'consent_required',
  'invalid_request_uri',
  'invalid_request_object',
  'request_not_supported',
  'request_uri_not_supported',
  'registration_not_supported',
] as const;

/** The names that providers have of their own. */
const providerNames = [
  'admin_policy_enforced',
  'invalid_rapt',
  'rapt_required',
  'org_internal',
  'deleted_client',
  'disabled_client',
  'rate_limit_exceeded',
  'redirect_uri_mismatch',
  'incorrect_client_credentials',
  'application_suspended',
  'bad_verification_code',
  'bad_refresh_token',
  'incorrect_device_code',
  'device_flow_disabled',
  'unverified_user_email',
  'authorization_declined',
  'invalid_resource',
  'OAuthException',
] as const;

/** Every name of the tables, which hold one row for each: what comes out of the main process is held against these. */
export const oauthErrorNames = [...standardNames, ...providerNames] as const;

export type StandardOAuthErrorName = (typeof standardNames)[number];
export type ProviderOAuthErrorName = (typeof providerNames)[number];
export type OAuthErrorName = (typeof oauthErrorNames)[number];
