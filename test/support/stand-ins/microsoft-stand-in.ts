import { createSigningKeys, publicKeys } from '../local-authorization-server/signing-keys.ts';
import { DeviceCodes, randomUserCode } from './device-codes.ts';
import { devicePages } from './device-pages.ts';
import { type MicrosoftCode, microsoftAuthorize } from './microsoft-authorize.ts';
import { microsoftDeviceCode } from './microsoft-device.ts';
import { microsoftRefusal } from './microsoft-error.ts';
import { MicrosoftGrants } from './microsoft-grants.ts';
import { microsoftGraph } from './microsoft-graph.ts';
import { type MicrosoftStandInOptions, microsoftSettings } from './microsoft-options.ts';
import { accountsOf, microsoftMetadata, microsoftOrigin, tenantIn } from './microsoft-tenants.ts';
import { microsoftToken } from './microsoft-token.ts';
import { newStandInState, type StandIn, startStandIn } from './stand-in.ts';
import type { StandInEndpoint } from './stand-in-server.ts';
import { type EnterUserCode, userCodeEntry } from './user-code-entry.ts';

export interface MicrosoftStandIn extends StandIn {
  /** Of work accounts. */
  tenantId: string;
  /** The person types a user code on the device page, and presses a button. */
  enterUserCode: EnterUserCode;
  /** All refresh tokens end, as when people change their passwords or an administrator revokes them. */
  revokeAll(): void;
  /** Everybody takes the app's consent back on Microsoft's own page. */
  withdrawConsent(): void;
  /** From now on a policy wants a second factor before it refreshes. */
  requireSecondFactor(): void;
}

/** Microsoft's identity platform and Graph as far as a desktop client meets them. */
export async function startMicrosoftStandIn(
  options: MicrosoftStandInOptions = {},
): Promise<MicrosoftStandIn> {
  const settings = microsoftSettings(options);
  const { clientId, tenantId } = settings;
  const state = newStandInState();
  const keys = await createSigningKeys();
  const grants = new MicrosoftGrants(settings, state.clock);
  const codes = new Map<string, MicrosoftCode>();
  const devices = new DeviceCodes(state.clock, () => randomUserCode([9]), settings.device);

  const discovery: StandInEndpoint = (request) => {
    const tenant = tenantIn(request);
    if (!accountsOf(tenant, settings)) return microsoftRefusal(90_002);
    return { status: 200, body: microsoftMetadata(tenant) };
  };
  const authorize = microsoftAuthorize(settings, state, codes);
  const device = devicePages('Microsoft', devices, (scopes) => {
    return { provider: 'Microsoft', clientId, person: state.person, scopes };
  });
  const origins = [
    microsoftOrigin,
    'https://graph.microsoft.com',
    'https://login.microsoft.com',
    'https://www.microsoft.com',
  ];
  const login = 'login.microsoftonline.com/:tenant';
  const standIn = await startStandIn(clientId, origins, state, {
    [`GET ${login}/v2.0/.well-known/openid-configuration`]: discovery,
    [`GET ${login}/discovery/v2.0/keys`]: () => ({ status: 200, body: publicKeys(keys) }),
    [`GET ${login}/oauth2/v2.0/authorize`]: authorize,
    [`POST ${login}/oauth2/v2.0/authorize`]: authorize,
    [`POST ${login}/oauth2/v2.0/token`]: microsoftToken(settings, state, keys, grants, codes, devices),
    [`POST ${login}/oauth2/v2.0/devicecode`]: microsoftDeviceCode(settings, devices),
    'GET login.microsoft.com/device': device,
    'POST login.microsoft.com/device': device,
    'GET www.microsoft.com/link': device,
    'POST www.microsoft.com/link': device,
    ...microsoftGraph(settings, grants),
  });
  return {
    ...standIn,
    tenantId,
    enterUserCode: userCodeEntry(devices, state),
    revokeAll: () => grants.end(50_173),
    withdrawConsent: () => grants.end(65_001),
    requireSecondFactor: () => {
      grants.wanted = 50_076;
    },
  };
}
