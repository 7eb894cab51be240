import type { DeviceCodeOptions } from './device-codes.ts';
import type { StandInOptions } from './stand-in.ts';

/** What can go wrong with a client or a grant, turned on and off while the stand-in runs. */
export interface GoogleSwitches {
  /** An administrator wants people to sign in again: refreshes end with `error_subtype: invalid_rapt`. */
  invalidRapt: boolean;
  /** The client was deleted, or was for half a year without use. */
  deletedClient: boolean;
  /** The consent screen is External and in Testing: refresh tokens live for 7 days. */
  testing: boolean;
}

export interface GoogleStandInOptions extends StandInOptions {
  clientSecret?: string;
  /**
   * Web clients get a refresh token only with `access_type=offline` and `prompt=consent`; the others always. The device
   * endpoint takes limited-input clients alone. Default desktop.
   */
  clientKind?: 'desktop' | 'web' | 'limited-input';
  /** Scopes the person unticks on the consent page, as they were asked for; for `pages: false`. */
  untick?: string[];
  accessTokenSeconds?: number;
  switches?: Partial<GoogleSwitches>;
  device?: DeviceCodeOptions;
  /** Leaves `verification_uri` out of device answers: Google's pages name `verification_url` alone. */
  verificationUrlOnly?: boolean;
  /** Names itself in the authorization response (RFC 9207) without announcing it, as was seen in 2026. Default: no. */
  sendsIssuer?: boolean;
}

/** The options with all that follows from them. */
export interface GoogleSettings extends Required<Omit<GoogleStandInOptions, 'switches' | 'device'>> {
  switches: GoogleSwitches;
  device: DeviceCodeOptions;
}

export function googleSettings(options: GoogleStandInOptions): GoogleSettings {
  return {
    clientId: options.clientId ?? '407408718192.apps.googleusercontent.com',
    clientSecret: options.clientSecret ?? 'GOCSPX-only-for-tests',
    clientKind: options.clientKind ?? 'desktop',
    untick: options.untick ?? [],
    accessTokenSeconds: options.accessTokenSeconds ?? 3599,
    switches: { invalidRapt: false, deletedClient: false, testing: false, ...options.switches },
    device: { lifetimeSeconds: 1800, ...options.device },
    verificationUrlOnly: options.verificationUrlOnly ?? false,
    sendsIssuer: options.sendsIssuer ?? false,
    pages: options.pages ?? false,
    deny: options.deny ?? false,
  };
}
