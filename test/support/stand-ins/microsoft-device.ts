import { splitScopes } from './authorization-answer.ts';
import type { DeviceCodes, DeviceGrant } from './device-codes.ts';
import { type AadstsCode, microsoftRefusal } from './microsoft-error.ts';
import type { MicrosoftSettings } from './microsoft-options.ts';
import { shortScopes } from './microsoft-scopes.ts';
import { accountsOf, tenantIn } from './microsoft-tenants.ts';
import type { StandInEndpoint } from './stand-in-server.ts';

/** `POST /{tenant}/oauth2/v2.0/devicecode`. There is no `verification_uri_complete`, but a `message` for the person. */
export function microsoftDeviceCode(settings: MicrosoftSettings, devices: DeviceCodes): StandInEndpoint {
  return (request) => {
    const { form } = request;
    const accounts = accountsOf(tenantIn(request), settings);
    if (!accounts) return microsoftRefusal(90_002);
    if (form.get('client_id') !== settings.clientId) return microsoftRefusal(700_016);
    if (!form.get('scope')) return microsoftRefusal(900_144);
    const { deviceCode, userCode } = devices.begin(shortScopes(splitScopes(form.get('scope'))));
    const verificationUri = accounts.includes('work')
      ? 'https://login.microsoft.com/device'
      : 'https://www.microsoft.com/link';
    const body = {
      user_code: userCode,
      device_code: deviceCode,
      verification_uri: verificationUri,
      expires_in: devices.lifetimeSeconds,
      interval: devices.intervalSeconds,
      message: `To sign in, open the page ${verificationUri} and enter the code ${userCode}.`,
    };
    return { status: 200, body };
  };
}

/** Microsoft's own names; polling too fast is not told apart from waiting. */
export function pollMicrosoftDevice(
  devices: DeviceCodes,
  deviceCode: string,
): { grant: DeviceGrant } | AadstsCode {
  const poll = devices.poll(deviceCode);
  if (poll.state === 'approved') return poll;
  const codes = {
    pending: 70_016,
    'slow-down': 70_016,
    denied: 70_021,
    expired: 70_020,
    unknown: 70_018,
  } as const;
  return codes[poll.state];
}
