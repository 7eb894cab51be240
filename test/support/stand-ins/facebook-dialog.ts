import { mint, redirectTo, splitScopes } from './authorization-answer.ts';
import { consentOf } from './consent.ts';
import type { FacebookGrants } from './facebook-grants.ts';
import type { FacebookSettings } from './facebook-options.ts';
import { errorPage } from './html-page.ts';
import type { StandInState } from './stand-in.ts';
import type { StandInPerson } from './stand-in-person.ts';
import type { StandInAnswer, StandInEndpoint } from './stand-in-server.ts';

export interface FacebookCode {
  person: StandInPerson;
  challenge: string | null;
  redirectUri: string;
  expiresAtMs: number;
}

const codeLifetimeMs = 10 * 60 * 1000;

/** `GET` and `POST` of https://www.facebook.com/{version}/dialog/oauth. */
export function facebookDialog(
  settings: FacebookSettings,
  state: StandInState,
  grants: FacebookGrants,
  codes: Map<string, FacebookCode>,
): StandInEndpoint {
  return (request) => {
    const { query } = request;
    const { clientId, declines } = settings;
    if (query.get('client_id') !== clientId)
      return errorPage('Facebook', 400, 'Invalid App ID', 'No such app.');
    const redirectUri = query.get('redirect_uri') ?? '';
    const refusal = redirectRefusal(settings, redirectUri);
    if (refusal) return errorPage('Facebook', 400, refusal, 'This redirect is not allowed.');
    const { person } = state;
    const asked = grants.toAsk(
      person,
      splitScopes(query.get('scope')),
      query.get('auth_type') === 'rerequest',
    );
    const optional = asked.filter((name) => name !== 'public_profile');
    const question = { provider: 'Facebook', clientId, person, scopes: asked, optional };
    const consent = consentOf(request, question, { ...settings, untick: declines });
    if (consent.kind === 'page') return consent.page;
    if (consent.kind === 'denied') {
      return landing(redirectUri, {
        error_reason: 'user_denied',
        error: 'access_denied',
        error_code: '200',
        error_description: 'Permissions error',
        state: query.get('state'),
      });
    }
    grants.decide(person, asked, consent.scopes);
    const code = mint('AQ');
    const expiresAtMs = state.clock.nowMs() + codeLifetimeMs;
    codes.set(code, { person, challenge: query.get('code_challenge'), redirectUri, expiresAtMs });
    const lists = query.get('return_scopes') === 'true' ? listsOf(grants, person) : {};
    return landing(redirectUri, { code, ...lists, state: query.get('state') });
  };
}

/** In development `http://localhost` need not be listed; the address 127.0.0.1 is no such thing. */
function redirectRefusal({ mode, redirectUris }: FacebookSettings, redirectUri: string): string | undefined {
  const url = URL.parse(redirectUri);
  if (!url) return 'Invalid redirect_uri';
  const isLocal = url.protocol === 'http:' && url.hostname === 'localhost';
  if (isLocal && mode === 'development') return undefined;
  if (url.protocol !== 'https:') return 'Insecure Login Blocked';
  return redirectUris.includes(redirectUri) ? undefined : 'URL Blocked';
}

/** Facebook ends every redirect with this fragment. */
function landing(redirectUri: string, parameters: Record<string, string | null>): StandInAnswer {
  const answer = redirectTo(redirectUri, parameters);
  return { ...answer, headers: { Location: `${answer.headers?.Location}#_=_` } };
}

function listsOf(grants: FacebookGrants, person: StandInPerson): Record<string, string> {
  const declined = [...grants.permissionsOf(person)].filter(([, status]) => status === 'declined');
  return {
    granted_scopes: grants.grantedTo(person).join(','),
    denied_scopes: declined.map(([name]) => name).join(','),
  };
}
