import type { Provider } from './provider.ts';

export const google: Provider = {
  id: 'google',
  name: 'Google',
  mark: 'google',
  server: { kind: 'discovery', issuer: 'https://accounts.google.com' },
  redirectKinds: ['loopback', 'private-use-uri'],
  // Documented as optional for desktop clients, yet most get "client_secret is missing" without it.
  clientSecret: 'optional',
  alwaysRequestedScopes: ['openid', 'email', 'profile'],
  scopes: [
    { name: 'https://www.googleapis.com/auth/calendar.readonly', sensitivity: 'sensitive', byDefault: false },
    { name: 'https://www.googleapis.com/auth/calendar.events', sensitivity: 'sensitive', byDefault: false },
    { name: 'https://www.googleapis.com/auth/gmail.readonly', sensitivity: 'sensitive', byDefault: false },
    {
      name: 'https://www.googleapis.com/auth/drive.metadata.readonly',
      sensitivity: 'sensitive',
      byDefault: false,
    },
    { name: 'https://www.googleapis.com/auth/drive.file', sensitivity: 'basic', byDefault: false },
  ],
  scopeAliases: {
    'https://www.googleapis.com/auth/userinfo.email': 'email',
    'https://www.googleapis.com/auth/userinfo.profile': 'profile',
  },
  authorizationParameters: { access_type: 'offline', prompt: 'consent select_account' },
  identity: { kind: 'openid-connect' },
  revocation: { kind: 'rfc7009', reach: 'project' },
  apiOrigins: [
    'https://www.googleapis.com',
    'https://openidconnect.googleapis.com',
    'https://gmail.googleapis.com',
    'https://people.googleapis.com',
  ],
  apiExamples: [
    { method: 'GET', url: 'https://openidconnect.googleapis.com/v1/userinfo' },
    { method: 'GET', url: 'https://www.googleapis.com/calendar/v3/users/me/calendarList' },
    { method: 'GET', url: 'https://www.googleapis.com/drive/v3/files?pageSize=10' },
    { method: 'GET', url: 'https://gmail.googleapis.com/gmail/v1/users/me/labels' },
  ],
  connectionsPage: 'https://myaccount.google.com/connections',
  registrationPage: 'https://console.cloud.google.com/auth/clients',
  clientIdPattern: /^[\w-]+\.apps\.googleusercontent\.com$/,
};
