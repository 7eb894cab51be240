import type { DeviceCodeOptions } from './device-codes.ts';
import type { StandInOptions } from './stand-in.ts';

export interface MicrosoftStandInOptions extends StandInOptions {
  /** With a secret the app is a confidential one; public ones must not send any. Default public. */
  clientSecret?: string;
  /** A personal account is in the tenant of all personal accounts, a work account in `tenantId`. Default personal. */
  account?: 'personal' | 'work';
  tenantId?: string;
  /** Registered ones. The port of `localhost` and `127.0.0.1` is free, the path is not; `[::1]` is never taken. */
  redirectUris?: string[];
  accessTokenSeconds?: number;
  device?: DeviceCodeOptions;
}

export function microsoftSettings(options: MicrosoftStandInOptions) {
  return {
    clientId: options.clientId ?? '535fb089-9ff3-47b6-9bfb-4f1264799865',
    clientSecret: options.clientSecret,
    account: options.account ?? 'personal',
    tenantId: options.tenantId ?? '8177030d-4c56-4c4a-a111-15a102c55cba',
    redirectUris: options.redirectUris ?? [
      'http://127.0.0.1/oauth/callback/microsoft',
      'http://localhost/oauth/callback/microsoft',
    ],
    accessTokenSeconds: options.accessTokenSeconds ?? 3599,
    device: { slowsDown: false, ...options.device },
    pages: options.pages ?? false,
    deny: options.deny ?? false,
  };
}

export type MicrosoftSettings = ReturnType<typeof microsoftSettings>;
