import type { SigningKeys } from '../local-authorization-server/signing-keys.ts';
import { clientOf, deviceCodeGrantType, isVerifierRight, splitScopes } from './authorization-answer.ts';
import type { DeviceCodes, DeviceGrant } from './device-codes.ts';
import type { MicrosoftCode } from './microsoft-authorize.ts';
import { microsoftClaims } from './microsoft-claims.ts';
import { pollMicrosoftDevice } from './microsoft-device.ts';
import { type AadstsCode, microsoftRefusal } from './microsoft-error.ts';
import type { MicrosoftGrants } from './microsoft-grants.ts';
import type { MicrosoftSettings } from './microsoft-options.ts';
import { answeredScopes, shortScopes } from './microsoft-scopes.ts';
import { accountsOf, tenantIn } from './microsoft-tenants.ts';
import { signClaims } from './signed-token.ts';
import type { StandInState } from './stand-in.ts';
import type { StandInAnswer, StandInEndpoint, StandInRequest } from './stand-in-server.ts';

type Redeemed = { grant: DeviceGrant; nonce?: string | null } | AadstsCode;

/** `POST /{tenant}/oauth2/v2.0/token`. */
export function microsoftToken(
  settings: MicrosoftSettings,
  state: StandInState,
  keys: SigningKeys,
  grants: MicrosoftGrants,
  codes: Map<string, MicrosoftCode>,
  devices: DeviceCodes,
): StandInEndpoint {
  const issue = (grant: DeviceGrant, nonce?: string | null): StandInAnswer => {
    const nowSeconds = Math.floor(Date.now() / 1000);
    const times = { iat: nowSeconds, nbf: nowSeconds, exp: nowSeconds + 3600 };
    const claims = { ...microsoftClaims(grant, settings), ...(nonce && { nonce }), ...times };
    return {
      status: 200,
      body: {
        token_type: 'Bearer',
        scope: answeredScopes(grant.scopes).join(' '),
        expires_in: settings.accessTokenSeconds,
        ext_expires_in: settings.accessTokenSeconds,
        access_token: grants.issueAccess(grant),
        ...(grant.scopes.includes('offline_access') && { refresh_token: grants.issueRefresh(grant) }),
        ...(grant.scopes.includes('openid') && { id_token: signClaims(keys, claims) }),
      },
    };
  };

  const redeem = (form: URLSearchParams): Redeemed => {
    switch (form.get('grant_type')) {
      case 'authorization_code':
        return redeemCode(form);
      case 'refresh_token':
        return redeemRefresh(form);
      case deviceCodeGrantType:
        return pollMicrosoftDevice(devices, form.get('device_code') ?? '');
      default:
        return 70_003;
    }
  };

  const redeemCode = (form: URLSearchParams): Redeemed => {
    const code = codes.get(form.get('code') ?? '');
    if (!code || code.redirectUri !== form.get('redirect_uri')) return 70_000;
    if (code.isRedeemed) return 54_005;
    if (code.expiresAtMs <= state.clock.nowMs()) return 70_008;
    if (!isVerifierRight(code.challenge, form.get('code_verifier'))) return 501_481;
    code.isRedeemed = true;
    return code;
  };

  /** A narrower scope may be asked for; a wider one needs consent. */
  const redeemRefresh = (form: URLSearchParams): Redeemed => {
    const grant = grants.redeemRefresh(form.get('refresh_token') ?? '');
    if (typeof grant === 'number') return grant;
    const asked = shortScopes(splitScopes(form.get('scope')));
    if (asked.length === 0) return { grant };
    const isConsented = asked.every((scope) => grant.scopes.includes(scope));
    return isConsented ? { grant: { ...grant, scopes: asked } } : 65_001;
  };

  return (request) => {
    const refusal = clientRefusal(request, settings);
    const redeemed = refusal ?? redeem(request.form);
    return typeof redeemed === 'number' ? microsoftRefusal(redeemed) : issue(redeemed.grant, redeemed.nonce);
  };
}

function clientRefusal(request: StandInRequest, settings: MicrosoftSettings): AadstsCode | undefined {
  const { id, secret } = clientOf(request);
  if (!accountsOf(tenantIn(request), settings)) return 90_002;
  if (id !== settings.clientId) return 700_016;
  if (settings.clientSecret === undefined) return secret ? 700_025 : undefined;
  if (!secret) return 7_000_218;
  return secret === settings.clientSecret ? undefined : 7_000_215;
}
