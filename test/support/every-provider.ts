import { facebook } from '../../electron/providers/catalogue/facebook.ts';
import { github } from '../../electron/providers/catalogue/github.ts';
import { githubApp } from '../../electron/providers/catalogue/github-app.ts';
import { gitHubHost } from '../../electron/providers/catalogue/github-host.ts';
import { gitLabHost, gitlab } from '../../electron/providers/catalogue/gitlab.ts';
import { google } from '../../electron/providers/catalogue/google.ts';
import { localProvider } from '../../electron/providers/catalogue/local.ts';
import { microsoft } from '../../electron/providers/catalogue/microsoft.ts';
import { oauth2IssuerProvider, oauth2Provider } from '../../electron/providers/catalogue/oauth2.ts';
import { openIdConnectProvider } from '../../electron/providers/catalogue/openid-connect.ts';
import type { Provider } from '../../electron/providers/provider.ts';

const scopes = ['offline_access', 'read'];
const apiOrigins = ['https://api.example.com'];

/** One of every provider that there is, those of a person's own with addresses made up. */
export const everyProvider: Readonly<Record<string, Provider>> = {
  demo: localProvider('http://127.0.0.1:3010'),
  google,
  github,
  'github-app': githubApp,
  microsoft,
  gitlab,
  facebook,
  'github-host': gitHubHost({ id: 'github-host', name: 'Work', host: 'https://github.example.com' }),
  'github-cloud': gitHubHost({ id: 'github-cloud', name: 'Work', host: 'https://example.ghe.com' }),
  'gitlab-host': gitLabHost({ id: 'gitlab-host', name: 'Work', host: 'https://example.com/gitlab' }),
  'openid-connect': openIdConnectProvider({
    id: 'openid-connect',
    name: 'Mine',
    issuer: 'https://id.example.com',
    scopes,
    apiOrigins,
  }),
  'oauth2-issuer': oauth2IssuerProvider({
    id: 'oauth2-issuer',
    name: 'Mine',
    issuer: 'https://id.example.com',
    scopes,
    apiOrigins,
  }),
  oauth2: oauth2Provider({
    id: 'oauth2',
    name: 'Mine',
    authorizationEndpoint: 'https://example.com/authorize',
    tokenEndpoint: 'https://example.com/token',
    deviceAuthorizationEndpoint: 'https://example.com/device',
    revocationEndpoint: 'https://example.com/revoke',
    identityUrl: 'https://api.example.com/me?fields=id',
    subjectMember: 'id',
    authorizationScheme: 'token',
    scopes,
    apiOrigins: [],
  }),
  'oauth2-bare': oauth2Provider({
    id: 'oauth2-bare',
    name: 'Mine',
    authorizationEndpoint: 'https://example.com/authorize',
    tokenEndpoint: 'https://example.com/token',
    deviceAuthorizationEndpoint: null,
    revocationEndpoint: null,
    identityUrl: null,
    subjectMember: 'id',
    authorizationScheme: 'Bearer',
    scopes: [],
    apiOrigins,
  }),
};
