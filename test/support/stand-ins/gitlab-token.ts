import type { SigningKeys } from '../local-authorization-server/signing-keys.ts';
import { clientOf, deviceCodeGrantType, isVerifierRight } from './authorization-answer.ts';
import type { DeviceCodes, DeviceGrant } from './device-codes.ts';
import { gitLabClaims } from './gitlab-api.ts';
import type { GitLabCode } from './gitlab-authorize.ts';
import { accessTokenSeconds, type GitLabGrants } from './gitlab-grants.ts';
import type { GitLabSettings } from './gitlab-options.ts';
import { type GitLabError, gitLabRefusal } from './gitlab-refusal.ts';
import { signClaims } from './signed-token.ts';
import type { StandInState } from './stand-in.ts';
import type { StandInAnswer, StandInEndpoint, StandInRequest } from './stand-in-server.ts';

type Redeemed = { grant: DeviceGrant; nonce?: string | null } | GitLabError;

/** `POST /oauth/token`. */
export function gitLabToken(
  settings: GitLabSettings,
  state: StandInState,
  keys: SigningKeys,
  grants: GitLabGrants,
  codes: Map<string, GitLabCode>,
  devices: DeviceCodes,
): StandInEndpoint {
  const issue = (grant: DeviceGrant, nonce?: string | null): StandInAnswer => {
    const { accessToken, refreshToken } = grants.issue(grant);
    const nowSeconds = Math.floor(Date.now() / 1000);
    const claims = {
      iss: settings.issuer,
      aud: settings.clientId,
      ...gitLabClaims(grant),
      ...(nonce && { nonce }),
      iat: nowSeconds,
      exp: nowSeconds + 120,
    };
    return {
      status: 200,
      body: {
        access_token: accessToken,
        token_type: 'Bearer',
        expires_in: accessTokenSeconds,
        refresh_token: refreshToken,
        scope: grant.scopes.join(' '),
        created_at: Math.floor(state.clock.nowMs() / 1000),
        ...(grant.scopes.includes('openid') && { id_token: signClaims(keys, claims) }),
      },
    };
  };

  const redeem = (form: URLSearchParams): Redeemed => {
    switch (form.get('grant_type')) {
      case 'authorization_code':
        return redeemCode(form);
      case 'refresh_token': {
        const grant = grants.redeemRefresh(form.get('refresh_token') ?? '');
        return grant ? { grant } : 'invalid_grant';
      }
      case deviceCodeGrantType:
        return pollDevice(form.get('device_code') ?? '');
      default:
        return 'unsupported_grant_type';
    }
  };

  const redeemCode = (form: URLSearchParams): Redeemed => {
    const code = codes.get(form.get('code') ?? '');
    codes.delete(form.get('code') ?? '');
    const isRight =
      code !== undefined &&
      code.expiresAtMs > state.clock.nowMs() &&
      code.redirectUri === form.get('redirect_uri') &&
      isVerifierRight(code.challenge, form.get('code_verifier'));
    return isRight ? code : 'invalid_grant';
  };

  const pollDevice = (deviceCode: string): Redeemed => {
    const poll = devices.poll(deviceCode);
    if (poll.state === 'approved') return poll;
    const errors = {
      pending: 'authorization_pending',
      'slow-down': 'slow_down',
      expired: 'expired_token',
      denied: 'access_denied',
      unknown: 'invalid_grant',
    } as const;
    return errors[poll.state];
  };

  return (request) => {
    if (!isGitLabClient(request, settings)) return gitLabRefusal('invalid_client', 401);
    const redeemed = redeem(request.form);
    return typeof redeemed === 'string' ? gitLabRefusal(redeemed) : issue(redeemed.grant, redeemed.nonce);
  };
}

/** `POST /oauth/revoke` (RFC 7009): 200 for any token, 403 for a client that is not the one. */
export function gitLabRevoke(settings: GitLabSettings, grants: GitLabGrants): StandInEndpoint {
  return (request) => {
    if (!isGitLabClient(request, settings)) return gitLabRefusal('unauthorized_client', 403);
    grants.revoke(request.form.get('token') ?? '');
    return { status: 200, body: {} };
  };
}

function isGitLabClient(request: StandInRequest, { clientId, clientSecret }: GitLabSettings): boolean {
  const { id, secret } = clientOf(request);
  return id === clientId && (clientSecret === undefined || secret === clientSecret);
}
