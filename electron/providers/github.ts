import type { Provider } from './provider.ts';

export const github: Provider = {
  id: 'github',
  name: 'GitHub',
  mark: 'github',
  server: {
    kind: 'metadata',
    metadata: {
      issuer: 'https://github.com/login/oauth',
      authorization_endpoint: 'https://github.com/login/oauth/authorize',
      token_endpoint: 'https://github.com/login/oauth/access_token',
      code_challenge_methods_supported: ['S256'],
    },
  },
  redirectKinds: ['private-use-uri', 'loopback'],
  clientSecret: 'required',
  alwaysRequestedScopes: ['read:user'],
  scopes: [
    { name: 'user:email', sensitivity: 'basic', byDefault: true },
    { name: 'read:org', sensitivity: 'basic', byDefault: false },
    { name: 'gist', sensitivity: 'sensitive', byDefault: false },
    { name: 'notifications', sensitivity: 'sensitive', byDefault: false },
    { name: 'public_repo', sensitivity: 'sensitive', byDefault: false },
    { name: 'repo', sensitivity: 'sensitive', byDefault: false },
  ],
  scopeAliases: {},
  authorizationParameters: { prompt: 'select_account' },
  identity: {
    kind: 'resource',
    url: 'https://api.github.com/user',
    subject: 'id',
    displayName: 'name',
    userName: 'login',
    email: 'email',
  },
  revocation: {
    kind: 'github-grant',
    urlTemplate: 'https://api.github.com/applications/{client_id}/grant',
    reach: 'project',
  },
  apiOrigins: ['https://api.github.com'],
  apiExamples: [
    { method: 'GET', url: 'https://api.github.com/user' },
    { method: 'GET', url: 'https://api.github.com/user/repos?per_page=10' },
    { method: 'GET', url: 'https://api.github.com/notifications' },
    { method: 'GET', url: 'https://api.github.com/rate_limit' },
  ],
  connectionsPage: 'https://github.com/settings/connections/applications/{client_id}',
  registrationPage: 'https://github.com/settings/applications/new',
  clientIdPattern: /^(Ov23|Iv1\.|Iv23)?[A-Za-z0-9]{8,40}$/,
};
