import { gitHubEndpoints } from '../endpoints/github.ts';
import type { Provider } from '../provider.ts';
import { gitHubIncludedScopes, gitHubPresets, gitHubScopes } from './github-scopes.ts';

const api = 'https://api.github.com';

/** OAuth apps on github.com. */
export const github: Provider = {
  id: 'github',
  kind: 'github',
  name: 'GitHub',
  isOwn: false,
  server: {
    kind: 'metadata',
    metadata: {
      issuer: 'https://github.com/login/oauth',
      authorization_endpoint: 'https://github.com/login/oauth/authorize',
      token_endpoint: 'https://github.com/login/oauth/access_token',
      device_authorization_endpoint: 'https://github.com/login/device/code',
      code_challenge_methods_supported: ['S256'],
    },
  },
  redirectKinds: ['private-use-uri', 'loopback'],
  pkce: 'checked',
  // It must be switched on for the app.
  deviceGrant: 'when-announced',
  clientCredentialsGrant: 'none',
  // Tokens have no end by default; an app may be set to have them expire.
  refreshTokens: { given: 'sometimes', rotation: 'always' },
  scopeUpdate: 'union',
  clientSecret: 'required',
  alwaysRequestedScopes: ['read:user'],
  scopes: gitHubScopes(api),
  scopePresets: gitHubPresets,
  scopeAliases: {},
  includedScopes: gitHubIncludedScopes,
  authorizationParameters: { prompt: 'select_account' },
  loginHintParameter: 'login',
  identity: {
    kind: 'resource',
    url: `${api}/user`,
    subject: 'id',
    displayName: 'name',
    userName: 'login',
    email: 'email',
    picture: 'avatar_url',
  },
  grantedScopes: { kind: 'token-response' },
  scopesHeader: 'x-oauth-scopes',
  acceptedScopesHeader: 'x-accepted-oauth-scopes',
  revocation: {
    kind: 'github-grant',
    urlTemplate: `${api}/applications/{client_id}/grant`,
    reach: 'project',
    exposedCredentialsUrl: `${api}/credentials/revoke`,
  },
  lifetimes: [{ kind: 'refresh-token' }, { kind: 'unused', days: 365 }],
  endings: [{ code: 'GRANT_ENDED_UNUSED', idleDays: 365 }],
  authorizationScheme: 'Bearer',
  apiOrigins: [api],
  apiExamples: [
    { method: 'GET', url: `${api}/user` },
    { method: 'GET', url: `${api}/user/repos?per_page=10` },
    { method: 'GET', url: `${api}/notifications` },
    { method: 'GET', url: `${api}/rate_limit` },
  ],
  apiEndpoints: gitHubEndpoints(api),
  connectionsPage: 'https://github.com/settings/connections/applications/{client_id}',
  registrationPage: 'https://github.com/settings/applications/new',
  clientIdPattern: /^(Ov23[A-Za-z0-9]{4,40}|[0-9a-f]{20})$/,
};
