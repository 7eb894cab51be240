import { localEndpoints } from '../endpoints/local.ts';
import type { Provider } from '../provider.ts';
import { basic, byDefault, sensitive } from './scope-fact.ts';

/**
 * The local authorization server as a provider, so that anybody can try Holdfast with nothing registered.
 * Its id is `demo`, as in its redirect URI.
 *
 * @param issuer origin of the running server, always on loopback
 */
export function localProvider(issuer: string): Provider {
  const items = [`${issuer}/api/items`, `${issuer}/api/echo`];
  return {
    id: 'demo',
    kind: 'demo',
    name: 'Local demo',
    isOwn: false,
    server: { kind: 'discovery', issuer },
    redirectKinds: ['private-use-uri', 'loopback'],
    pkce: 'checked',
    deviceGrant: 'when-announced',
    clientCredentialsGrant: 'when-announced',
    // For those who let it, by `offline_access`.
    refreshTokens: { given: 'sometimes', rotation: 'always' },
    scopeUpdate: 'union',
    clientSecret: 'none',
    builtInClientId: 'holdfast-desktop',
    alwaysRequestedScopes: ['openid', 'profile', 'email', 'offline_access'],
    scopes: [
      byDefault(basic('api:read', ...items)),
      sensitive('api:write', ...items),
      sensitive('reports:read', `${issuer}/api/reports`),
    ],
    scopePresets: [
      { id: 'look', scopes: ['api:read'] },
      { id: 'work', scopes: ['api:read', 'api:write', 'reports:read'] },
    ],
    scopeAliases: {},
    authorizationParameters: { prompt: 'consent' },
    loginHintParameter: 'login_hint',
    identity: { kind: 'openid-connect' },
    grantedScopes: { kind: 'token-response' },
    revocation: { kind: 'rfc7009', reach: 'grant' },
    lifetimes: [],
    endings: [],
    authorizationScheme: 'Bearer',
    apiOrigins: [issuer],
    apiExamples: [
      { method: 'GET', url: `${issuer}/api/me` },
      { method: 'POST', url: `${issuer}/api/echo` },
      { method: 'GET', url: `${issuer}/api/reports` },
      { method: 'GET', url: `${issuer}/api/items` },
    ],
    apiEndpoints: localEndpoints(issuer),
    connectionsPage: issuer,
    registrationPage: issuer,
    clientIdPattern: /^[\w.-]{1,100}$/,
  };
}
