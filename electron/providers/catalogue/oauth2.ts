import type { Provider } from '../provider.ts';
import { openIdConnectProvider, unknownScopes } from './openid-connect.ts';

export interface OAuth2Definition {
  id: string;
  name: string;
  authorizationEndpoint: string;
  tokenEndpoint: string;
  deviceAuthorizationEndpoint: string | null;
  revocationEndpoint: string | null;
  /** Says who connected; null: every connection is an account of its own. */
  identityUrl: string | null;
  /** The member of the identity that never changes; `data.id` is one in another. */
  subjectMember: string;
  authorizationScheme: 'Bearer' | 'token';
  scopes: readonly string[];
  apiOrigins: readonly string[];
}

/** Any plain OAuth 2.0 server, by its endpoints. */
export function oauth2Provider(definition: OAuth2Definition): Provider {
  const { authorizationEndpoint, deviceAuthorizationEndpoint, identityUrl, revocationEndpoint } = definition;
  const origins = identityUrl
    ? [new URL(identityUrl).origin, ...definition.apiOrigins]
    : definition.apiOrigins;
  return {
    ...oauth2Defaults({ ...definition, apiOrigins: [...new Set(origins)] }),
    server: {
      kind: 'metadata',
      metadata: {
        // Nobody has said its name; where its pages are is the next best.
        issuer: new URL(authorizationEndpoint).origin,
        authorization_endpoint: authorizationEndpoint,
        token_endpoint: definition.tokenEndpoint,
        ...(deviceAuthorizationEndpoint && { device_authorization_endpoint: deviceAuthorizationEndpoint }),
        ...(revocationEndpoint && { revocation_endpoint: revocationEndpoint }),
      },
    },
    pkce: 'ignored',
    deviceGrant: deviceAuthorizationEndpoint ? 'when-announced' : 'none',
    identity: identityUrl
      ? {
          kind: 'resource',
          url: identityUrl,
          subject: definition.subjectMember,
          displayName: 'name',
          userName: 'username',
          email: 'email',
          picture: 'picture',
        }
      : { kind: 'unnamed' },
    revocation: revocationEndpoint ? { kind: 'rfc7009', reach: 'grant' } : { kind: 'none', reach: 'none' },
    authorizationScheme: definition.authorizationScheme,
  };
}

export type OAuth2IssuerDefinition = Pick<OAuth2Definition, 'id' | 'name' | 'scopes' | 'apiOrigins'> & {
  issuer: string;
};

/** A server that publishes metadata by RFC 8414 but is no OpenID Connect issuer: it does not say who connected. */
export function oauth2IssuerProvider(definition: OAuth2IssuerDefinition): Provider {
  const { issuer } = definition;
  return { ...oauth2Defaults(definition), server: { kind: 'discovery', issuer, algorithm: 'oauth2' } };
}

function oauth2Defaults(definition: Omit<OAuth2IssuerDefinition, 'issuer'>): Provider {
  return {
    ...openIdConnectProvider({ ...definition, issuer: '' }),
    kind: 'oauth2',
    alwaysRequestedScopes: [],
    scopes: unknownScopes(definition.scopes, []),
    authorizationParameters: {},
    loginHintParameter: null,
    identity: { kind: 'unnamed' },
  };
}
