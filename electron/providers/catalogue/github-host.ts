import { gitHubEndpoints } from '../endpoints/github.ts';
import type { Provider } from '../provider.ts';
import { github } from './github.ts';
import { gitHubHostScopes, gitHubPresets } from './github-scopes.ts';

/**
 * OAuth apps on a GitHub Enterprise Server, or on a host of GitHub Enterprise Cloud (`….ghe.com`).
 *
 * @param host an origin, such as `https://github.example.com`
 */
export function gitHubHost({ id, name, host }: { id: string; name: string; host: string }): Provider {
  const { hostname } = new URL(host);
  const isCloud = hostname.endsWith('.ghe.com');
  const api = isCloud ? `https://api.${hostname}` : `${host}/api/v3`;
  return {
    ...github,
    id,
    name,
    isOwn: true,
    server: {
      kind: 'metadata',
      metadata: {
        issuer: `${host}/login/oauth`,
        authorization_endpoint: `${host}/login/oauth/authorize`,
        token_endpoint: `${host}/login/oauth/access_token`,
        device_authorization_endpoint: `${host}/login/device/code`,
      },
    },
    // It came to github.com in 2025; a server may be older.
    pkce: isCloud ? 'checked' : 'ignored',
    scopes: gitHubHostScopes(api),
    scopePresets: gitHubPresets,
    identity: {
      ...(github.identity as Extract<Provider['identity'], { kind: 'resource' }>),
      url: `${api}/user`,
    },
    revocation: {
      kind: 'github-grant',
      urlTemplate: `${api}/applications/{client_id}/grant`,
      reach: 'project',
      exposedCredentialsUrl: null,
    },
    apiOrigins: [new URL(api).origin],
    apiExamples: [
      { method: 'GET', url: `${api}/user` },
      { method: 'GET', url: `${api}/user/repos?per_page=10` },
      { method: 'GET', url: `${api}/meta` },
    ],
    apiEndpoints: gitHubEndpoints(api),
    connectionsPage: `${host}/settings/connections/applications/{client_id}`,
    registrationPage: `${host}/settings/applications/new`,
    clientIdPattern: /^[A-Za-z0-9.]{8,60}$/,
  };
}
