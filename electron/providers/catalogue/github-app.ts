import { gitHubEndpoints } from '../endpoints/github.ts';
import type { Provider } from '../provider.ts';
import { github } from './github.ts';

// Its API names no scopes.
const { scopesHeader: _granted, acceptedScopesHeader: _accepted, includedScopes: _none, ...shared } = github;

/**
 * GitHub Apps on github.com. What they may do stands with the app and its installations, not in scopes; their tokens
 * live for 8 hours and rotate, and a refresh ends the access token before it.
 */
export const githubApp: Provider = {
  ...shared,
  id: 'github-app',
  kind: 'github-app',
  name: 'GitHub App',
  refreshTokens: { given: 'always', rotation: 'always' },
  alwaysRequestedScopes: [],
  scopes: [],
  scopePresets: [],
  // Six months, as `refresh_token_expires_in` says.
  lifetimes: [{ kind: 'refresh-token' }],
  endings: [{ code: 'GRANT_ENDED_UNUSED', idleDays: 180 }],
  apiExamples: [
    { method: 'GET', url: 'https://api.github.com/user' },
    { method: 'GET', url: 'https://api.github.com/user/installations' },
    { method: 'GET', url: 'https://api.github.com/rate_limit' },
  ],
  // What an app may do does not go by scopes.
  apiEndpoints: gitHubEndpoints('https://api.github.com').map((each) => ({ ...each, scopes: [] })),
  connectionsPage: 'https://github.com/settings/apps/authorizations',
  registrationPage: 'https://github.com/settings/apps/new',
  clientIdPattern: /^(Iv1\.|Iv23)[A-Za-z0-9]{4,40}$/,
};
