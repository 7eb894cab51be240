import type { Provider } from '../provider.ts';

const standardScopes = ['openid', 'profile', 'email'];

export interface OpenIdConnectDefinition {
  id: string;
  name: string;
  /** As its metadata have it. */
  issuer: string;
  scopes: readonly string[];
  apiOrigins: readonly string[];
}

/** Any OpenID Connect issuer. What it can do stands in its metadata. */
export function openIdConnectProvider({
  id,
  name,
  issuer,
  scopes,
  apiOrigins,
}: OpenIdConnectDefinition): Provider {
  const staysConnected = scopes.includes('offline_access');
  const always = staysConnected ? [...standardScopes, 'offline_access'] : standardScopes;
  return {
    id,
    kind: 'openid-connect',
    name,
    isOwn: true,
    server: { kind: 'discovery', issuer },
    redirectKinds: ['private-use-uri', 'loopback'],
    pkce: 'when-announced',
    deviceGrant: 'when-announced',
    clientCredentialsGrant: 'when-announced',
    refreshTokens: { given: 'sometimes', rotation: 'unknown' },
    scopeUpdate: 'union',
    clientSecret: 'optional',
    alwaysRequestedScopes: always,
    scopes: unknownScopes(scopes, always),
    scopePresets: [],
    scopeAliases: {},
    // Without a consent a server must not give lasting access (OIDC 11).
    authorizationParameters: staysConnected ? { prompt: 'consent' } : {},
    loginHintParameter: 'login_hint',
    identity: { kind: 'openid-connect' },
    grantedScopes: { kind: 'token-response' },
    revocation: { kind: 'rfc7009', reach: 'grant' },
    lifetimes: [{ kind: 'refresh-token' }],
    endings: [],
    authorizationScheme: 'Bearer',
    apiOrigins,
    apiExamples: apiOrigins.map((origin) => ({ method: 'GET', url: `${origin}/` })),
    connectionsPage: null,
    registrationPage: null,
    clientIdPattern: /^[\x21-\x7e]{1,200}$/,
  };
}

/** Nobody knows what they let one do, so they count as sensitive; who typed them wants them. */
export function unknownScopes(scopes: readonly string[], except: readonly string[]): Provider['scopes'] {
  return [...new Set(scopes)]
    .filter((name) => !except.includes(name))
    .map((name) => ({ name, sensitivity: 'sensitive', byDefault: true }));
}
