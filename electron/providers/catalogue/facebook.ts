import { facebookEndpoints } from '../endpoints/facebook.ts';
import type { Provider } from '../provider.ts';
import { facebookPresets, facebookScopes } from './facebook-scopes.ts';

/** A version lives for two years at least; the dialog and the API are asked for the same one. */
const version = 'v26.0';
const graph = `https://graph.facebook.com/${version}`;

/** Facebook's Graph API by plain OAuth 2.0: its OpenID Connect for apps like this one is "in testing". */
export const facebook: Provider = {
  id: 'facebook',
  kind: 'facebook',
  name: 'Facebook',
  isOwn: false,
  server: {
    kind: 'metadata',
    metadata: {
      issuer: 'https://www.facebook.com',
      authorization_endpoint: `https://www.facebook.com/${version}/dialog/oauth`,
      token_endpoint: `${graph}/oauth/access_token`,
    },
  },
  // Only while the app is in development mode, and by the name alone.
  redirectKinds: ['loopback'],
  loopbackHost: 'localhost',
  // Documented for its OpenID Connect only, "in testing".
  pkce: 'ignored',
  // It has one of its own making, not RFC 8628.
  deviceGrant: 'none',
  clientCredentialsGrant: 'none',
  refreshTokens: { given: 'never', rotation: 'never' },
  scopeUpdate: 'incremental',
  clientSecret: 'required',
  alwaysRequestedScopes: ['public_profile', 'email'],
  scopes: facebookScopes(graph),
  scopePresets: facebookPresets,
  scopeAliases: {},
  authorizationParameters: {},
  // Without it, what was declined once is not shown again.
  reconsentParameters: { auth_type: 'rerequest' },
  loginHintParameter: null,
  identity: {
    kind: 'resource',
    url: `${graph}/me?fields=id,name,email,picture`,
    subject: 'id',
    displayName: 'name',
    userName: 'username',
    email: 'email',
    picture: 'picture.data.url',
  },
  grantedScopes: { kind: 'permissions-resource', url: `${graph}/me/permissions` },
  longLivedExchange: { grantType: 'fb_exchange_token', tokenParameter: 'fb_exchange_token' },
  // It removes the app from the person's account, on every device.
  revocation: {
    kind: 'permissions-resource',
    urlTemplate: `${graph}/{subject}/permissions`,
    reach: 'project',
  },
  // About 60 days after the exchange.
  lifetimes: [{ kind: 'access-token' }],
  endings: [],
  authorizationScheme: 'Bearer',
  apiOrigins: ['https://graph.facebook.com'],
  apiExamples: [
    { method: 'GET', url: `${graph}/me?fields=id,name,email` },
    { method: 'GET', url: `${graph}/me/permissions` },
    { method: 'GET', url: `${graph}/me/accounts` },
  ],
  apiEndpoints: facebookEndpoints(graph),
  connectionsPage: 'https://www.facebook.com/settings?tab=applications',
  registrationPage: 'https://developers.facebook.com/apps/',
  clientIdPattern: /^\d{10,20}$/,
};
