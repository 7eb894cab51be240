import { randomUUID } from 'node:crypto';
import { mint, redirectTo, splitScopes } from './authorization-answer.ts';
import { consentOf } from './consent.ts';
import type { DeviceGrant } from './device-codes.ts';
import { errorPage } from './html-page.ts';
import { type AadstsCode, aadstsError, aadstsText } from './microsoft-error.ts';
import type { MicrosoftSettings } from './microsoft-options.ts';
import { shortScopes } from './microsoft-scopes.ts';
import { accountsOf, tenantIn } from './microsoft-tenants.ts';
import { isRegisteredRedirect } from './registered-redirect.ts';
import type { StandInState } from './stand-in.ts';
import type { StandInEndpoint, StandInRequest } from './stand-in-server.ts';

export interface MicrosoftCode {
  grant: DeviceGrant;
  challenge: string | null;
  nonce: string | null;
  redirectUri: string;
  expiresAtMs: number;
  isRedeemed: boolean;
}

const codeLifetimeMs = 10 * 60 * 1000;

/** `GET` and `POST` of /{tenant}/oauth2/v2.0/authorize. */
export function microsoftAuthorize(
  settings: MicrosoftSettings,
  state: StandInState,
  codes: Map<string, MicrosoftCode>,
): StandInEndpoint {
  return (request) => {
    const refusal = refusalOf(request, settings);
    if (refusal) return errorPage('Microsoft', 400, aadstsError(refusal).error, aadstsText(refusal));
    const { query } = request;
    const redirectUri = query.get('redirect_uri') ?? '';
    const { clientId } = settings;
    const { person } = state;
    const scopes = shortScopes(splitScopes(query.get('scope')));
    const consent = consentOf(request, { provider: 'Microsoft', clientId, person, scopes }, settings);
    if (consent.kind === 'page') return consent.page;
    if (consent.kind === 'denied') {
      return redirectTo(redirectUri, {
        error: 'access_denied',
        error_subcode: 'cancel',
        error_description: aadstsText(65_004),
        state: query.get('state'),
      });
    }
    const code = mint('0.A');
    codes.set(code, {
      grant: { scopes, person },
      challenge: query.get('code_challenge'),
      nonce: query.get('nonce'),
      redirectUri,
      expiresAtMs: state.clock.nowMs() + codeLifetimeMs,
      isRedeemed: false,
    });
    return redirectTo(redirectUri, { code, state: query.get('state'), session_state: randomUUID() });
  };
}

/** `localhost` and `127.0.0.1` are two different hosts to Microsoft, and `[::1]` is none of them. */
const loopbackHosts = ['localhost', '127.0.0.1'];

/** Said on a page, never to the redirect URI. */
function refusalOf(request: StandInRequest, settings: MicrosoftSettings): AadstsCode | undefined {
  const { query } = request;
  const accounts = accountsOf(tenantIn(request), settings);
  if (!accounts) return 90_002;
  if (query.get('client_id') !== settings.clientId) return 700_016;
  const redirectUri = query.get('redirect_uri') ?? '';
  if (!isRegisteredRedirect(settings.redirectUris, redirectUri, loopbackHosts)) return 50_011;
  if (!query.get('scope')) return 900_144;
  return accounts.includes(settings.account) ? undefined : 16_000;
}
