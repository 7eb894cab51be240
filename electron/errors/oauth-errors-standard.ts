import type { StandardOAuthErrorName } from './oauth-error-names.ts';
import { askingSteps, at, clientSteps, grantSteps, type OAuthErrorRow } from './oauth-error-row.ts';

const requestObjectSteps = ['pushed-authorization', 'authorization'] as const;
/** Only a person at the browser can go on: said of a grant that was good before, it is over. */
const needsThePerson = {
  ...at(['authorization', 'code-grant', 'device-grant'], 'AUTHORIZATION_REJECTED'),
  ...at(['exchange', 'refresh'], 'GRANT_INVALID'),
};

/** The error names that the specifications define. */
export const standardOAuthErrors = {
  invalid_request: {
    definedIn: 'RFC 6749 4.1.2.1, 5.2; RFC 6750 3.1; RFC 8628 3.2; RFC 9126 2.3',
    at: {
      ...at(['pushed-authorization', 'authorization'], 'AUTHORIZATION_REJECTED'),
      ...at(['device-authorization', ...grantSteps, 'userinfo', 'revocation'], 'SERVER_REFUSED'),
    },
  },
  invalid_client: {
    definedIn: 'RFC 6749 5.2; RFC 7009 2.2.1; RFC 8628 3.2; RFC 9126 2.3',
    at: at(clientSteps, 'CLIENT_REJECTED'),
  },
  unauthorized_client: {
    definedIn: 'RFC 6749 4.1.2.1, 5.2',
    at: {
      ...at(clientSteps, 'CLIENT_REJECTED'),
      ...at(['device-authorization', 'device-grant'], 'DEVICE_GRANT_UNAVAILABLE'),
      'client-credentials': 'PROVIDER_LACKS_GRANT',
    },
  },
  access_denied: {
    definedIn: 'RFC 6749 4.1.2.1; RFC 8628 3.5',
    at: {
      ...at(['authorization', 'code-grant', 'device-grant'], 'AUTHORIZATION_DENIED'),
      ...at(['pushed-authorization', 'device-authorization'], 'AUTHORIZATION_REJECTED'),
      'client-credentials': 'CLIENT_REJECTED',
      ...at(['exchange', 'refresh'], 'GRANT_INVALID'),
    },
  },
  unsupported_response_type: {
    definedIn: 'RFC 6749 4.1.2.1',
    at: at(requestObjectSteps, 'PROVIDER_LACKS_GRANT'),
  },
  invalid_scope: {
    definedIn: 'RFC 6749 4.1.2.1, 5.2; RFC 8628 3.2',
    at: at([...askingSteps, ...grantSteps], 'SCOPE_REJECTED'),
  },
  invalid_grant: {
    definedIn: 'RFC 6749 5.2',
    at: {
      ...at(['code-grant', 'device-grant'], 'GRANT_CODE_REJECTED'),
      'client-credentials': 'CLIENT_REJECTED',
      ...at(['exchange', 'refresh'], 'GRANT_INVALID'),
    },
  },
  unsupported_grant_type: {
    definedIn: 'RFC 6749 5.2',
    at: {
      ...at(grantSteps, 'PROVIDER_LACKS_GRANT'),
      ...at(['device-authorization', 'device-grant'], 'DEVICE_GRANT_UNAVAILABLE'),
    },
  },
  server_error: { definedIn: 'RFC 6749 4.1.2.1', at: at(clientSteps, 'SERVER_FAILED') },
  temporarily_unavailable: { definedIn: 'RFC 6749 4.1.2.1', at: at(clientSteps, 'SERVER_FAILED') },

  // Spring and others also say this of a dead refresh token.
  invalid_token: {
    definedIn: 'RFC 6750 3.1',
    at: {
      userinfo: 'ACCOUNT_IDENTITY_UNREADABLE',
      ...at(['exchange', 'refresh', 'revocation'], 'GRANT_INVALID'),
    },
  },
  insufficient_scope: { definedIn: 'RFC 6750 3.1', at: { userinfo: 'SCOPE_REJECTED' } },

  unsupported_token_type: { definedIn: 'RFC 7009 2.2.1', at: { revocation: 'REVOCATION_NOT_SUPPORTED' } },

  // The first two are no failure while polling goes on: these codes are for a poll that gives up.
  authorization_pending: { definedIn: 'RFC 8628 3.5', at: { 'device-grant': 'AUTHORIZATION_EXPIRED' } },
  slow_down: {
    definedIn: 'RFC 8628 3.5',
    at: at(['device-authorization', ...grantSteps], 'SERVER_RATE_LIMITED'),
  },
  expired_token: {
    definedIn: 'RFC 8628 3.5',
    at: { 'device-grant': 'AUTHORIZATION_EXPIRED', ...at(['exchange', 'refresh'], 'GRANT_INVALID') },
  },

  invalid_target: {
    definedIn: 'RFC 8707 2',
    at: at([...askingSteps, ...grantSteps], 'SCOPE_REJECTED'),
  },
  invalid_redirect_uri: {
    definedIn: 'RFC 7591 3.2.2',
    at: at(['pushed-authorization', 'authorization', 'code-grant'], 'CLIENT_REJECTED'),
  },
  use_dpop_nonce: {
    definedIn: 'RFC 9449 8, 9',
    at: at(['pushed-authorization', ...grantSteps, 'userinfo'], 'SERVER_REFUSED'),
  },
  invalid_dpop_proof: {
    definedIn: 'RFC 9449 5, 7.1',
    at: at(['pushed-authorization', ...grantSteps, 'userinfo'], 'SERVER_REFUSED'),
  },

  interaction_required: { definedIn: 'OIDC Core 3.1.2.6', at: needsThePerson },
  login_required: { definedIn: 'OIDC Core 3.1.2.6', at: needsThePerson },
  account_selection_required: { definedIn: 'OIDC Core 3.1.2.6', at: needsThePerson },
  consent_required: { definedIn: 'OIDC Core 3.1.2.6', at: needsThePerson },
  // What was pushed lives for a minute or so: a person who waited longer only needs a fresh one.
  invalid_request_uri: {
    definedIn: 'OIDC Core 3.1.2.6; RFC 9101 7; RFC 9126 4',
    at: at(requestObjectSteps, 'AUTHORIZATION_EXPIRED'),
  },
  invalid_request_object: {
    definedIn: 'OIDC Core 3.1.2.6; RFC 9101 7',
    at: at(requestObjectSteps, 'AUTHORIZATION_REJECTED'),
  },
  request_not_supported: {
    definedIn: 'OIDC Core 3.1.2.6',
    at: at(requestObjectSteps, 'AUTHORIZATION_REJECTED'),
  },
  request_uri_not_supported: {
    definedIn: 'OIDC Core 3.1.2.6',
    at: at(requestObjectSteps, 'AUTHORIZATION_REJECTED'),
  },
  registration_not_supported: {
    definedIn: 'OIDC Core 3.1.2.6',
    at: at(requestObjectSteps, 'AUTHORIZATION_REJECTED'),
  },
} as const satisfies Record<StandardOAuthErrorName, OAuthErrorRow>;
