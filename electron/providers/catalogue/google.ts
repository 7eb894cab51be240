import { googleEndpoints } from '../endpoints/google.ts';
import type { Provider } from '../provider.ts';
import { googleDeviceScopes, googlePresets, googleScopes } from './google-scopes.ts';

export const google: Provider = {
  id: 'google',
  kind: 'google',
  name: 'Google',
  isOwn: false,
  server: { kind: 'discovery', issuer: 'https://accounts.google.com' },
  // Desktop clients take loopback without anything registered; the scheme is refused for most of them.
  redirectKinds: ['loopback', 'private-use-uri'],
  pkce: 'checked',
  // Only for a client of the kind "TVs and Limited Input".
  deviceGrant: 'when-announced',
  deviceScopes: googleDeviceScopes,
  clientCredentialsGrant: 'none',
  refreshTokens: { given: 'always', rotation: 'never' },
  scopeUpdate: 'union',
  // Documented as optional for desktop clients, yet most get "client_secret is missing" without it.
  clientSecret: 'optional',
  alwaysRequestedScopes: ['openid', 'email', 'profile'],
  scopes: googleScopes,
  scopePresets: googlePresets,
  scopeAliases: {
    'https://www.googleapis.com/auth/userinfo.email': 'email',
    'https://www.googleapis.com/auth/userinfo.profile': 'profile',
  },
  authorizationParameters: { access_type: 'offline', prompt: 'consent select_account' },
  loginHintParameter: 'login_hint',
  identity: { kind: 'openid-connect' },
  grantedScopes: { kind: 'token-response' },
  revocation: { kind: 'rfc7009', reach: 'project' },
  lifetimes: [{ kind: 'unused', days: 180 }],
  endings: [
    // The consent screen is "External" and its state "Testing".
    { code: 'GRANT_ENDED_TESTING_MODE', consentAgeDays: { from: 6.5, to: 8 } },
    { code: 'GRANT_ENDED_UNUSED', idleDays: 180 },
  ],
  authorizationScheme: 'Bearer',
  apiOrigins: [
    'https://www.googleapis.com',
    'https://openidconnect.googleapis.com',
    'https://gmail.googleapis.com',
    'https://people.googleapis.com',
    'https://docs.googleapis.com',
    'https://sheets.googleapis.com',
    'https://slides.googleapis.com',
    'https://tasks.googleapis.com',
    'https://photoslibrary.googleapis.com',
    'https://searchconsole.googleapis.com',
    'https://analyticsdata.googleapis.com',
  ],
  apiExamples: [
    { method: 'GET', url: 'https://openidconnect.googleapis.com/v1/userinfo' },
    { method: 'GET', url: 'https://www.googleapis.com/calendar/v3/users/me/calendarList' },
    { method: 'GET', url: 'https://www.googleapis.com/drive/v3/files?pageSize=10' },
    { method: 'GET', url: 'https://gmail.googleapis.com/gmail/v1/users/me/labels' },
    { method: 'GET', url: 'https://tasks.googleapis.com/tasks/v1/users/@me/lists' },
  ],
  apiEndpoints: googleEndpoints,
  connectionsPage: 'https://myaccount.google.com/connections',
  registrationPage: 'https://console.cloud.google.com/auth/clients',
  clientIdPattern: /^[\w-]+\.apps\.googleusercontent\.com$/,
};
