import { createSigningKeys, publicKeys } from '../local-authorization-server/signing-keys.ts';
import { bearerOf } from './authorization-answer.ts';
import { DeviceCodes, randomUserCode } from './device-codes.ts';
import { devicePages } from './device-pages.ts';
import { googleApi } from './google-api.ts';
import { type GoogleCode, googleAuthorize } from './google-authorize.ts';
import { googleClaims } from './google-claims.ts';
import { googleDeviceCode } from './google-device.ts';
import { GoogleGrants } from './google-grants.ts';
import { googleMetadata, googleOrigins, googleSignInScopes } from './google-metadata.ts';
import { type GoogleStandInOptions, type GoogleSwitches, googleSettings } from './google-options.ts';
import { googleRefusal } from './google-refusal.ts';
import { googleToken } from './google-token.ts';
import { newStandInState, type StandIn, startStandIn } from './stand-in.ts';
import type { StandInEndpoint } from './stand-in-server.ts';
import { type EnterUserCode, userCodeEntry } from './user-code-entry.ts';

export interface GoogleStandIn extends StandIn {
  clientSecret: string;
  switches: GoogleSwitches;
  /** The person types a user code at https://www.google.com/device, and presses a button. */
  enterUserCode: EnterUserCode;
  /** Everybody removes the app's access on Google's own page. */
  revokeAll(): void;
}

/** Google as far as a desktop client meets it. */
export async function startGoogleStandIn(options: GoogleStandInOptions = {}): Promise<GoogleStandIn> {
  const settings = googleSettings(options);
  const { clientId, clientSecret, switches, untick } = settings;
  const state = newStandInState();
  const keys = await createSigningKeys();
  const grants = new GoogleGrants(settings, state.clock);
  const codes = new Map<string, GoogleCode>();
  const devices = new DeviceCodes(state.clock, () => randomUserCode([4, 4]), settings.device);

  const revoke: StandInEndpoint = ({ form, query }) =>
    grants.revoke(form.get('token') ?? query.get('token') ?? '')
      ? { status: 200, body: {} }
      : googleRefusal('invalid_token', 'Token expired or revoked');

  const userinfo: StandInEndpoint = (request) => {
    const grant = grants.findAccess(bearerOf(request));
    if (!grant) return googleRefusal('invalid_request', 'Invalid Credentials', 401);
    return { status: 200, body: googleClaims(grant) };
  };

  const authorize = googleAuthorize(settings, state, codes);
  const device = devicePages('Google', devices, (scopes) => {
    const optional = scopes.filter((scope) => !googleSignInScopes.includes(scope));
    return { provider: 'Google', clientId, person: state.person, scopes, optional };
  });
  const standIn = await startStandIn(clientId, googleOrigins, state, {
    'GET accounts.google.com/.well-known/openid-configuration': () => ({ status: 200, body: googleMetadata }),
    'GET accounts.google.com/o/oauth2/v2/auth': authorize,
    'POST accounts.google.com/o/oauth2/v2/auth': authorize,
    'POST oauth2.googleapis.com/token': googleToken(settings, keys, grants, codes, devices),
    'POST oauth2.googleapis.com/revoke': revoke,
    'POST oauth2.googleapis.com/device/code': googleDeviceCode(settings, devices),
    'GET www.google.com/device': device,
    'POST www.google.com/device': device,
    'GET www.googleapis.com/oauth2/v3/certs': () => ({ status: 200, body: publicKeys(keys) }),
    'GET openidconnect.googleapis.com/v1/userinfo': userinfo,
    'POST openidconnect.googleapis.com/v1/userinfo': userinfo,
    ...googleApi(grants),
  });
  return {
    ...standIn,
    clientSecret,
    switches,
    enterUserCode: userCodeEntry(devices, state, untick),
    revokeAll: () => {
      codes.clear();
      grants.revokeAll();
    },
  };
}
