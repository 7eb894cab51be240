import { splitScopes } from './authorization-answer.ts';
import type { DeviceCodes, DeviceGrant } from './device-codes.ts';
import { googleDeviceScopes } from './google-metadata.ts';
import type { GoogleSettings } from './google-options.ts';
import { deletedClient, googleRefusal } from './google-refusal.ts';
import type { StandInAnswer, StandInEndpoint } from './stand-in-server.ts';

const verificationUrl = 'https://www.google.com/device';

/** `POST https://oauth2.googleapis.com/device/code`. */
export function googleDeviceCode(settings: GoogleSettings, devices: DeviceCodes): StandInEndpoint {
  return ({ form }) => {
    if (settings.switches.deletedClient) return deletedClient;
    if (form.get('client_id') !== settings.clientId) {
      return googleRefusal('invalid_client', 'The OAuth client was not found.', 401);
    }
    if (settings.clientKind !== 'limited-input') {
      return googleRefusal('invalid_client', 'Only clients for TVs and limited input may do this.', 401);
    }
    const scopes = splitScopes(form.get('scope'));
    const refused = scopes.filter((scope) => !googleDeviceScopes.includes(scope));
    if (refused.length > 0) {
      return googleRefusal('invalid_scope', `Invalid device flow scope: ${refused.join(', ')}`);
    }
    const { deviceCode, userCode } = devices.begin(scopes, 'AH-1Ng');
    const body = {
      device_code: deviceCode,
      user_code: userCode,
      verification_url: verificationUrl,
      ...(!settings.verificationUrlOnly && { verification_uri: verificationUrl }),
      expires_in: devices.lifetimeSeconds,
      interval: devices.intervalSeconds,
    };
    return { status: 200, body };
  };
}

/** Google's own statuses: 428 while nobody has decided, 403 for too fast and for denied. */
export function pollGoogleDevice(
  devices: DeviceCodes,
  deviceCode: string,
): StandInAnswer | { grant: DeviceGrant } {
  const poll = devices.poll(deviceCode);
  switch (poll.state) {
    case 'approved':
      return { grant: poll.grant };
    case 'pending':
      return googleRefusal('authorization_pending', 'Precondition Required', 428);
    case 'slow-down':
      return googleRefusal('slow_down', 'Forbidden', 403);
    case 'denied':
      return googleRefusal('access_denied', 'Forbidden', 403);
    case 'expired':
      return googleRefusal('expired_token', 'Expired Token');
    case 'unknown':
      return googleRefusal('invalid_grant', 'Malformed device code.');
  }
}
