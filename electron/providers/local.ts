import type { Provider } from './provider.ts';

/**
 * The local authorization server as a provider, so that anybody can try Holdfast with nothing registered.
 * Its id is `demo`, as in its redirect URI.
 *
 * @param issuer origin of the running server, always on loopback
 */
export function localProvider(issuer: string): Provider {
  return {
    id: 'demo',
    name: 'Local demo',
    mark: 'local',
    server: { kind: 'discovery', issuer },
    redirectKinds: ['private-use-uri', 'loopback'],
    clientSecret: 'none',
    builtInClientId: 'holdfast-desktop',
    alwaysRequestedScopes: ['openid', 'profile', 'email', 'offline_access'],
    scopes: [
      { name: 'api:read', sensitivity: 'basic', byDefault: true },
      { name: 'api:write', sensitivity: 'sensitive', byDefault: false },
      { name: 'reports:read', sensitivity: 'sensitive', byDefault: false },
    ],
    scopeAliases: {},
    authorizationParameters: { prompt: 'consent' },
    identity: { kind: 'openid-connect' },
    revocation: { kind: 'rfc7009', reach: 'grant' },
    apiOrigins: [issuer],
    apiExamples: [
      { method: 'GET', url: `${issuer}/api/me` },
      { method: 'POST', url: `${issuer}/api/echo` },
      { method: 'GET', url: `${issuer}/api/reports` },
      { method: 'GET', url: `${issuer}/api/items` },
    ],
    connectionsPage: issuer,
    registrationPage: issuer,
    clientIdPattern: /^[\w.-]{1,100}$/,
  };
}
