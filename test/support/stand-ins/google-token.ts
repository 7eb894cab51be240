import type { SigningKeys } from '../local-authorization-server/signing-keys.ts';
import { clientOf, deviceCodeGrantType, isVerifierRight } from './authorization-answer.ts';
import type { DeviceCodes, DeviceGrant } from './device-codes.ts';
import type { GoogleCode } from './google-authorize.ts';
import { googleClaims } from './google-claims.ts';
import { pollGoogleDevice } from './google-device.ts';
import { type GoogleGrants, testingLifetimeSeconds } from './google-grants.ts';
import { googleMetadata, googleScopeName } from './google-metadata.ts';
import type { GoogleSettings } from './google-options.ts';
import { deletedClient, googleRefusal } from './google-refusal.ts';
import { signClaims } from './signed-token.ts';
import type { StandInAnswer, StandInEndpoint } from './stand-in-server.ts';

/** `POST https://oauth2.googleapis.com/token`: every kind of client needs its secret. */
export function googleToken(
  settings: GoogleSettings,
  keys: SigningKeys,
  grants: GoogleGrants,
  codes: Map<string, GoogleCode>,
  devices: DeviceCodes,
): StandInEndpoint {
  const issue = (grant: DeviceGrant, refreshToken?: string, nonce?: string | null): StandInAnswer => {
    const nowSeconds = Math.floor(Date.now() / 1000);
    const claims = {
      iss: googleMetadata.issuer,
      azp: settings.clientId,
      aud: settings.clientId,
      ...googleClaims(grant),
      // A refreshed ID token bears no nonce.
      ...(nonce && { nonce }),
      iat: nowSeconds,
      exp: nowSeconds + 3600,
    };
    return {
      status: 200,
      body: {
        access_token: grants.issueAccess(grant),
        expires_in: settings.accessTokenSeconds,
        ...(refreshToken && { refresh_token: refreshToken }),
        ...(refreshToken &&
          settings.switches.testing && { refresh_token_expires_in: testingLifetimeSeconds - 1 }),
        scope: grant.scopes.map(googleScopeName).join(' '),
        token_type: 'Bearer',
        ...(grant.scopes.includes('openid') && { id_token: signClaims(keys, claims) }),
      },
    };
  };

  const exchangeCode = (form: URLSearchParams): StandInAnswer => {
    const code = codes.get(form.get('code') ?? '');
    if (!code) return googleRefusal('invalid_grant', 'Malformed auth code.');
    codes.delete(form.get('code') ?? '');
    if (code.redirectUri !== form.get('redirect_uri'))
      return googleRefusal('redirect_uri_mismatch', 'Bad Request');
    if (!isVerifierRight(code.challenge, form.get('code_verifier'))) {
      return googleRefusal('invalid_grant', 'Invalid code verifier.');
    }
    const isRefreshable = settings.clientKind === 'desktop' || code.isOffline;
    return issue(code.grant, isRefreshable ? grants.issueRefresh(code.grant) : undefined, code.nonce);
  };

  const refresh = (refreshToken: string): StandInAnswer => {
    if (settings.switches.invalidRapt) {
      return googleRefusal('invalid_grant', 'reauth related error (invalid_rapt)', 400, {
        error_uri: 'https://support.google.com/a/answer/9368756',
        error_subtype: 'invalid_rapt',
      });
    }
    const grant = grants.redeemRefresh(refreshToken);
    return grant ? issue(grant) : googleRefusal('invalid_grant', 'Token has been expired or revoked.');
  };

  return (request) => {
    const { form } = request;
    const { id, secret } = clientOf(request);
    if (settings.switches.deletedClient) return deletedClient;
    if (!secret) return googleRefusal('invalid_request', 'client_secret is missing.');
    if (id !== settings.clientId) return googleRefusal('invalid_client', 'Not found.', 401);
    if (secret !== settings.clientSecret) return googleRefusal('invalid_client', 'Unauthorized', 401);
    const grantType = form.get('grant_type');
    if (grantType === 'authorization_code') return exchangeCode(form);
    if (grantType === 'refresh_token') return refresh(form.get('refresh_token') ?? '');
    if (grantType === deviceCodeGrantType) {
      const poll = pollGoogleDevice(devices, form.get('device_code') ?? '');
      return 'grant' in poll ? issue(poll.grant, grants.issueRefresh(poll.grant)) : poll;
    }
    return googleRefusal('unsupported_grant_type', `Invalid grant_type: ${grantType}`);
  };
}
