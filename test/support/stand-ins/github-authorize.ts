import { mint, redirectTo } from './authorization-answer.ts';
import { consentOf } from './consent.ts';
import type { DeviceGrant } from './device-codes.ts';
import type { GitHubGrants } from './github-grants.ts';
import type { GitHubSettings } from './github-options.ts';
import { errorPage } from './html-page.ts';
import type { StandInState } from './stand-in.ts';
import type { StandInEndpoint } from './stand-in-server.ts';

const codeLifetimeMs = 10 * 60 * 1000;

export interface PendingCode {
  grant: DeviceGrant;
  challenge: string | null;
  redirectUri: string;
  expiresAtMs: number;
}

/** `GET` and `POST` of /login/oauth/authorize. */
export function gitHubAuthorize(
  settings: GitHubSettings,
  state: StandInState,
  grants: GitHubGrants,
  codes: Map<string, PendingCode>,
): StandInEndpoint {
  return (request) => {
    const { query } = request;
    const { clientId, callbackUrl } = settings;
    if (query.get('client_id') !== clientId) return errorPage('GitHub', 404, 'Not Found', 'No such app.');
    const redirectUri = query.get('redirect_uri') ?? callbackUrl;
    if (!redirectUri || !URL.canParse(redirectUri))
      return errorPage('GitHub', 404, 'Not Found', 'No callback URL.');
    const shared = {
      state: query.get('state'),
      ...(settings.sendsIssuer && { iss: `https://${settings.host}/login/oauth` }),
    };
    if (callbackUrl && !isWithinCallback(callbackUrl, redirectUri)) {
      const error_description =
        'The redirect_uri MUST match the registered callback URL for this application.';
      return redirectTo(callbackUrl, { error: 'redirect_uri_mismatch', error_description, ...shared });
    }
    const { person } = state;
    const scopes = grants.askedScopes(query.get('scope'), person);
    const consent = consentOf(request, { provider: 'GitHub', clientId, person, scopes }, settings);
    if (consent.kind === 'page') return consent.page;
    if (consent.kind === 'denied') {
      const error_description = 'The user has denied your application access.';
      return redirectTo(redirectUri, { error: 'access_denied', error_description, ...shared });
    }
    const code = mint('').slice(0, 20);
    codes.set(code, {
      grant: { scopes, person },
      challenge: query.get('code_challenge'),
      redirectUri,
      expiresAtMs: state.clock.nowMs() + codeLifetimeMs,
    });
    return redirectTo(redirectUri, { code, ...shared });
  };
}

/** The path may go deeper than the registered one; the port of a loopback address is free. */
function isWithinCallback(callbackUrl: string, redirectUri: string): boolean {
  const [registered, asked] = [URL.parse(callbackUrl), URL.parse(redirectUri)];
  if (!registered || !asked || registered.protocol !== asked.protocol) return false;
  const isLoopback = ['127.0.0.1', '[::1]'].includes(registered.hostname);
  const isHost = isLoopback ? registered.hostname === asked.hostname : registered.host === asked.host;
  return isHost && `${asked.pathname}/`.startsWith(`${registered.pathname.replace(/\/$/, '')}/`);
}
