import { clientOf, deviceCodeGrantType, isVerifierRight } from './authorization-answer.ts';
import type { DeviceCodes } from './device-codes.ts';
import type { PendingCode } from './github-authorize.ts';
import type { GitHubGrants } from './github-grants.ts';
import type { GitHubSettings } from './github-options.ts';
import type { StandInState } from './stand-in.ts';
import type { StandInAnswer, StandInEndpoint, StandInRequest } from './stand-in-server.ts';

type Members = Record<string, string | number>;

/** Errors of the token endpoint come with HTTP 200. */
const descriptions = {
  incorrect_client_credentials: 'The client_id and/or client_secret passed are incorrect.',
  bad_verification_code: 'The code passed is incorrect or expired.',
  redirect_uri_mismatch: 'The redirect_uri MUST match the registered callback URL.',
  bad_refresh_token: 'The refresh token passed is incorrect or expired.',
  unsupported_grant_type: 'The grant type is not supported.',
  authorization_pending: 'The authorization request is still pending.',
  slow_down: 'Too many requests have been made in the same timeframe.',
  expired_token: 'The device code has expired.',
  access_denied: 'The authorization request was denied.',
  incorrect_device_code: 'The device_code provided is not valid.',
  device_flow_disabled: 'Device Flow must be explicitly enabled for this App.',
};

/** `POST /login/oauth/access_token`. */
export function gitHubToken(
  settings: GitHubSettings,
  state: StandInState,
  grants: GitHubGrants,
  codes: Map<string, PendingCode>,
  devices: DeviceCodes,
): StandInEndpoint {
  const answerTo = (request: StandInRequest): Members => {
    const { form } = request;
    const { id, secret } = clientOf(request);
    if (id !== settings.clientId) return failure('incorrect_client_credentials');
    const grantType = form.get('grant_type') ?? 'authorization_code';
    if (grantType === deviceCodeGrantType) return pollDevice(form.get('device_code') ?? '');
    const refreshToken = form.get('refresh_token') ?? '';
    const needsSecret = grantType !== 'refresh_token' || grants.needsSecret(refreshToken);
    if ((needsSecret || secret) && secret !== settings.clientSecret) {
      return failure('incorrect_client_credentials');
    }
    if (grantType === 'refresh_token') return grants.refresh(refreshToken) ?? failure('bad_refresh_token');
    return grantType === 'authorization_code' ? exchangeCode(form) : failure('unsupported_grant_type');
  };

  const exchangeCode = (form: URLSearchParams): Members => {
    const pending = codes.get(form.get('code') ?? '');
    codes.delete(form.get('code') ?? '');
    if (!pending || pending.expiresAtMs <= state.clock.nowMs()) return failure('bad_verification_code');
    if (!isVerifierRight(pending.challenge, form.get('code_verifier'))) {
      return failure('bad_verification_code');
    }
    const redirectUri = form.get('redirect_uri');
    if (redirectUri !== null && redirectUri !== pending.redirectUri) return failure('redirect_uri_mismatch');
    return grants.issue(pending.grant);
  };

  /** No client secret is wanted here. */
  const pollDevice = (deviceCode: string): Members => {
    if (!settings.deviceFlow) return failure('device_flow_disabled');
    const poll = devices.poll(deviceCode);
    if (poll.state === 'approved') return grants.issue(poll.grant, true);
    if (poll.state === 'slow-down') return { ...failure('slow_down'), interval: poll.intervalSeconds };
    const errors = {
      pending: 'authorization_pending',
      expired: 'expired_token',
      denied: 'access_denied',
      unknown: 'incorrect_device_code',
    } as const;
    return failure(errors[poll.state]);
  };

  return (request) => membersAnswer(request, answerTo(request));
}

/** `POST /login/device/code`, with a form or JSON. There is no `verification_uri_complete`. */
export function gitHubDeviceCode(
  settings: GitHubSettings,
  state: StandInState,
  grants: GitHubGrants,
  devices: DeviceCodes,
): StandInEndpoint {
  return (request) => {
    if (request.form.get('client_id') !== settings.clientId)
      return membersAnswer(request, { error: 'Not Found' }, 404);
    if (!settings.deviceFlow) return membersAnswer(request, failure('device_flow_disabled'), 400);
    const { deviceCode, userCode } = devices.begin(
      grants.askedScopes(request.form.get('scope'), state.person),
    );
    return membersAnswer(request, {
      device_code: deviceCode,
      user_code: userCode,
      verification_uri: `https://${settings.host}/login/device`,
      expires_in: devices.lifetimeSeconds,
      interval: devices.intervalSeconds,
    });
  };
}

/** A form unless JSON is accepted. */
function membersAnswer({ headers }: StandInRequest, members: Members, status = 200): StandInAnswer {
  if (headers.accept?.includes('application/json')) return { status, body: members };
  const text = new URLSearchParams(Object.entries(members).map(([name, value]) => [name, String(value)]));
  const contentType = 'application/x-www-form-urlencoded; charset=utf-8';
  return { status, headers: { 'Content-Type': contentType }, body: text.toString() };
}

function failure(error: keyof typeof descriptions): Members {
  return {
    error,
    error_description: descriptions[error],
    error_uri: `https://docs.github.com/apps/oauth-errors#${error}`,
  };
}
