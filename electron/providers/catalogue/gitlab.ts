import { gitLabEndpoints } from '../endpoints/gitlab.ts';
import type { Provider } from '../provider.ts';
import { gitLabPresets, gitLabScopes } from './gitlab-scopes.ts';

/**
 * A GitLab of one's own.
 *
 * @param host its address without a slash at its end; it may have a path
 */
export function gitLabHost({ id, name, host }: { id: string; name: string; host: string }): Provider {
  const api = `${host}/api/v4`;
  return {
    id,
    kind: 'gitlab',
    name,
    isOwn: true,
    server: {
      kind: 'discovery',
      issuer: host,
      // Only its metadata by RFC 8414 name it.
      unannounced: { device_authorization_endpoint: `${host}/oauth/authorize_device` },
    },
    redirectKinds: ['private-use-uri', 'loopback'],
    pkce: 'checked',
    deviceGrant: 'when-announced',
    clientCredentialsGrant: 'when-announced',
    // A refresh ends the access token before it, too.
    refreshTokens: { given: 'always', rotation: 'always' },
    scopeUpdate: 'union',
    // Only a client that is registered as confidential has one.
    clientSecret: 'optional',
    alwaysRequestedScopes: ['openid', 'profile', 'email'],
    scopes: gitLabScopes(api),
    scopePresets: gitLabPresets,
    scopeAliases: {},
    authorizationParameters: {},
    loginHintParameter: null,
    identity: { kind: 'openid-connect' },
    grantedScopes: { kind: 'token-response' },
    revocation: { kind: 'rfc7009', reach: 'grant' },
    lifetimes: [],
    endings: [],
    authorizationScheme: 'Bearer',
    apiOrigins: [new URL(api).origin],
    apiExamples: [
      { method: 'GET', url: `${api}/user` },
      { method: 'GET', url: `${api}/projects?membership=true&per_page=10` },
      { method: 'GET', url: `${api}/version` },
    ],
    apiEndpoints: gitLabEndpoints(api),
    connectionsPage: `${host}/-/user_settings/applications`,
    registrationPage: `${host}/-/user_settings/applications`,
    clientIdPattern: /^[0-9a-f]{64}$/,
  };
}

export const gitlab: Provider = {
  ...gitLabHost({ id: 'gitlab', name: 'GitLab', host: 'https://gitlab.com' }),
  isOwn: false,
};
