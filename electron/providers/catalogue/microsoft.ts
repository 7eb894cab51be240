import { microsoftEndpoints } from '../endpoints/microsoft.ts';
import type { Provider } from '../provider.ts';
import { microsoftPresets, microsoftScopes } from './microsoft-scopes.ts';

const standardScopes = ['openid', 'profile', 'email', 'offline_access'];
const graph = 'https://graph.microsoft.com';

/**
 * Personal, work and school accounts, with Microsoft Graph.
 *
 * Who signs in decides which tenant signs: the issuer of an ID token is `https://login.microsoftonline.com/<tenant>/v2.0`,
 * and the metadata at `common` name a template of it. The template must be just that one, every endpoint must be on that
 * host, and each token's issuer must be the template filled with the token's own `tid`: see discovery.ts. The account then
 * belongs to its tenant's issuer. A client registered for one tenant alone can't be used here; its tenant is added as an
 * OpenID Connect issuer by its number.
 */
export const microsoft: Provider = {
  id: 'microsoft',
  kind: 'microsoft',
  name: 'Microsoft',
  isOwn: false,
  server: {
    kind: 'discovery',
    issuer: 'https://login.microsoftonline.com/common/v2.0',
    tenantIssuers:
      /^https:\/\/login\.microsoftonline\.com\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\/v2\.0$/,
  },
  // By the name: the registration form takes no http address with a number, and ignores the port of this one only.
  redirectKinds: ['loopback'],
  loopbackHost: 'localhost',
  pkce: 'checked',
  deviceGrant: 'when-announced',
  // A tenant's own endpoint has it, `common` has not.
  clientCredentialsGrant: 'none',
  refreshTokens: { given: 'always', rotation: 'always' },
  scopeUpdate: 'union',
  clientSecret: 'none',
  alwaysRequestedScopes: standardScopes,
  scopes: microsoftScopes,
  scopePresets: microsoftPresets,
  scopeAliases: Object.fromEntries(microsoftScopes.map(({ name }) => [`${graph}/${name}`, name])),
  unansweredScopes: standardScopes,
  authorizationParameters: { prompt: 'select_account' },
  // An account is known then, and `select_account` would go against its hint.
  reconsentParameters: { prompt: 'consent' },
  loginHintParameter: 'login_hint',
  // Its UserInfo knows no more than the ID token, and refuses some personal accounts.
  identity: { kind: 'openid-connect', asksUserInfo: false },
  grantedScopes: { kind: 'token-response' },
  revocation: { kind: 'none', reach: 'none' },
  lifetimes: [{ kind: 'unused', days: 90 }],
  endings: [{ code: 'GRANT_ENDED_UNUSED', idleDays: 90 }],
  authorizationScheme: 'Bearer',
  apiOrigins: [graph],
  apiExamples: [
    { method: 'GET', url: `${graph}/v1.0/me` },
    { method: 'GET', url: `${graph}/v1.0/me/messages?$top=10&$select=subject,from` },
    { method: 'GET', url: `${graph}/v1.0/me/events?$top=10&$select=subject,start` },
    { method: 'GET', url: `${graph}/v1.0/me/drive/root/children` },
  ],
  apiEndpoints: microsoftEndpoints,
  connectionsPage: 'https://account.live.com/consent/Manage',
  registrationPage: 'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade',
  clientIdPattern: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
};
