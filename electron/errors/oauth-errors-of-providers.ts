import type { ProviderOAuthErrorName } from './oauth-error-names.ts';
import { askingSteps, at, clientSteps, grantSteps, type OAuthErrorRow } from './oauth-error-row.ts';

const endedByPolicy = {
  ...at([...askingSteps, 'code-grant', 'device-grant'], 'AUTHORIZATION_REJECTED'),
  refresh: 'GRANT_ENDED_BY_POLICY',
} as const;

/** Error names that well-known providers use beside those of the specifications. */
export const providerOAuthErrors = {
  admin_policy_enforced: { definedIn: 'Google', at: endedByPolicy },
  invalid_rapt: { definedIn: 'Google, in error_subtype', at: endedByPolicy },
  rapt_required: { definedIn: 'Google, in error_subtype', at: endedByPolicy },
  org_internal: {
    definedIn: 'Google',
    at: at([...askingSteps, 'code-grant', 'device-grant'], 'AUTHORIZATION_REJECTED'),
  },
  deleted_client: { definedIn: 'Google', at: at(clientSteps, 'CLIENT_DELETED') },
  disabled_client: { definedIn: 'Google', at: at(clientSteps, 'CLIENT_REJECTED') },
  rate_limit_exceeded: { definedIn: 'Google', at: at(clientSteps, 'SERVER_RATE_LIMITED') },
  redirect_uri_mismatch: {
    definedIn: 'Google, GitHub',
    at: at(['pushed-authorization', 'authorization', ...grantSteps], 'CLIENT_REJECTED'),
  },

  incorrect_client_credentials: { definedIn: 'GitHub', at: at(clientSteps, 'CLIENT_REJECTED') },
  application_suspended: { definedIn: 'GitHub', at: at(clientSteps, 'CLIENT_REJECTED') },
  bad_verification_code: {
    definedIn: 'GitHub; Microsoft for device codes',
    at: at(['code-grant', 'device-grant'], 'GRANT_CODE_REJECTED'),
  },
  bad_refresh_token: { definedIn: 'GitHub', at: { refresh: 'GRANT_INVALID' } },
  incorrect_device_code: { definedIn: 'GitHub', at: { 'device-grant': 'GRANT_CODE_REJECTED' } },
  device_flow_disabled: {
    definedIn: 'GitHub',
    at: at(['device-authorization', 'device-grant'], 'DEVICE_GRANT_UNAVAILABLE'),
  },
  unverified_user_email: {
    definedIn: 'GitHub',
    at: at(['authorization', 'code-grant', 'device-grant'], 'AUTHORIZATION_REJECTED'),
  },

  authorization_declined: { definedIn: 'Microsoft', at: { 'device-grant': 'AUTHORIZATION_DENIED' } },
  invalid_resource: {
    definedIn: 'Microsoft',
    at: at([...askingSteps, ...grantSteps], 'SCOPE_REJECTED'),
  },

  // One name for everything: the number beside it says more (graph-error-codes.ts).
  OAuthException: {
    definedIn: 'Facebook',
    at: {
      authorization: 'AUTHORIZATION_REJECTED',
      ...at([...grantSteps, 'userinfo', 'revocation'], 'SERVER_REFUSED'),
    },
  },
} as const satisfies Record<ProviderOAuthErrorName, OAuthErrorRow>;
