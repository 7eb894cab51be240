import { mint, redirectTo, splitScopes } from './authorization-answer.ts';
import { consentOf } from './consent.ts';
import type { DeviceCodes, DeviceGrant } from './device-codes.ts';
import type { GitLabSettings } from './gitlab-options.ts';
import { gitLabErrorText, gitLabRefusal } from './gitlab-refusal.ts';
import { errorPage } from './html-page.ts';
import { isRegisteredRedirect } from './registered-redirect.ts';
import type { StandInState } from './stand-in.ts';
import type { StandInEndpoint } from './stand-in-server.ts';

export interface GitLabCode {
  grant: DeviceGrant;
  challenge: string | null;
  nonce: string | null;
  redirectUri: string;
  expiresAtMs: number;
}

const codeLifetimeMs = 10 * 60 * 1000;

/** `GET` and `POST` of /oauth/authorize. */
export function gitLabAuthorize(
  settings: GitLabSettings,
  state: StandInState,
  codes: Map<string, GitLabCode>,
): StandInEndpoint {
  return (request) => {
    const { query } = request;
    const { clientId } = settings;
    if (query.get('client_id') !== clientId)
      return errorPage('GitLab', 401, 'invalid_client', 'No such application.');
    const redirectUri = query.get('redirect_uri') ?? '';
    if (!isRegisteredRedirect(settings.redirectUris, redirectUri, ['127.0.0.1', '[::1]'])) {
      return errorPage('GitLab', 400, 'invalid_redirect_uri', 'The redirect URI included is not valid.');
    }
    const refuse = (error: 'invalid_scope' | 'access_denied') =>
      redirectTo(redirectUri, {
        error,
        error_description: gitLabErrorText(error),
        state: query.get('state'),
      });
    const scopes = askedScopes(query.get('scope'));
    if (!isWithinApplication(scopes, settings)) return refuse('invalid_scope');
    const { person } = state;
    const consent = consentOf(request, { provider: 'GitLab', clientId, person, scopes }, settings);
    if (consent.kind === 'page') return consent.page;
    if (consent.kind === 'denied') return refuse('access_denied');
    const code = mint('');
    codes.set(code, {
      grant: { scopes, person },
      challenge: query.get('code_challenge'),
      nonce: query.get('nonce'),
      redirectUri,
      expiresAtMs: state.clock.nowMs() + codeLifetimeMs,
    });
    return redirectTo(redirectUri, { code, state: query.get('state') });
  };
}

/** `POST /oauth/authorize_device`. */
export function gitLabDeviceCode(settings: GitLabSettings, devices: DeviceCodes): StandInEndpoint {
  return ({ form }) => {
    if (form.get('client_id') !== settings.clientId) return gitLabRefusal('invalid_client', 401);
    const scopes = askedScopes(form.get('scope'));
    if (!isWithinApplication(scopes, settings)) return gitLabRefusal('invalid_scope');
    const { deviceCode, userCode } = devices.begin(scopes);
    const verificationUri = `${settings.issuer}/oauth/device`;
    const body = {
      device_code: deviceCode,
      user_code: userCode,
      verification_uri: verificationUri,
      verification_uri_complete: `${verificationUri}?user_code=${userCode}`,
      expires_in: devices.lifetimeSeconds,
      interval: devices.intervalSeconds,
    };
    return { status: 200, body };
  };
}

function askedScopes(scope: string | null): string[] {
  const scopes = splitScopes(scope);
  return scopes.length > 0 ? scopes : ['api'];
}

function isWithinApplication(scopes: string[], { applicationScopes }: GitLabSettings): boolean {
  return scopes.every((scope) => applicationScopes.includes(scope));
}
