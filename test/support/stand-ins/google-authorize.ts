import { mint, redirectTo, splitScopes } from './authorization-answer.ts';
import { consentOf } from './consent.ts';
import type { DeviceGrant } from './device-codes.ts';
import { googleMetadata, googleScopeName, googleSignInScopes } from './google-metadata.ts';
import type { GoogleSettings } from './google-options.ts';
import { errorPage } from './html-page.ts';
import type { StandInState } from './stand-in.ts';
import type { StandInEndpoint } from './stand-in-server.ts';

export interface GoogleCode {
  grant: DeviceGrant;
  isOffline: boolean;
  challenge: string | null;
  nonce: string | null;
  redirectUri: string;
}

/** `GET` and `POST` of /o/oauth2/v2/auth, with a consent page on which scopes can be unticked. */
export function googleAuthorize(
  settings: GoogleSettings,
  state: StandInState,
  codes: Map<string, GoogleCode>,
): StandInEndpoint {
  return (request) => {
    const { query } = request;
    const { clientId, clientKind, switches, sendsIssuer } = settings;
    if (query.get('client_id') !== clientId) return refusalPage(401, 'invalid_client');
    if (switches.deletedClient) return refusalPage(401, 'deleted_client');
    const redirectUri = query.get('redirect_uri') ?? '';
    if (!isRedirectAllowed(clientKind, redirectUri)) return refusalPage(400, 'redirect_uri_mismatch');
    const shared = {
      state: query.get('state'),
      ...(sendsIssuer && { iss: googleMetadata.issuer }),
    };
    const { person } = state;
    const asked = splitScopes(query.get('scope'));
    const optional = asked.filter((scope) => !googleSignInScopes.includes(scope));
    const question = { provider: 'Google', clientId, person, scopes: asked, optional };
    const consent = consentOf(request, question, settings);
    if (consent.kind === 'page') return consent.page;
    if (consent.kind === 'denied') return redirectTo(redirectUri, { error: 'access_denied', ...shared });
    const { scopes } = consent;
    const code = mint('4/0A');
    codes.set(code, {
      grant: { scopes, person },
      isOffline: query.get('access_type') === 'offline' && query.get('prompt')?.includes('consent') === true,
      challenge: query.get('code_challenge'),
      nonce: query.get('nonce'),
      redirectUri,
    });
    const scope = scopes.map(googleScopeName).join(' ');
    return redirectTo(redirectUri, { code, scope, ...shared, authuser: '0', prompt: 'consent' });
  };
}

function refusalPage(status: number, error: string) {
  return errorPage('Google', status, error, `Error ${status}: ${error}`);
}

/** Desktop clients: loopback by address with any port and path, nothing to register. */
function isRedirectAllowed(kind: GoogleSettings['clientKind'], redirectUri: string): boolean {
  const url = URL.parse(redirectUri);
  if (!url || kind === 'limited-input') return false;
  return kind === 'web' || (url.protocol === 'http:' && ['127.0.0.1', '[::1]'].includes(url.hostname));
}
