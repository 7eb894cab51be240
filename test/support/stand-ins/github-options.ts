import type { DeviceCodeOptions } from './device-codes.ts';
import type { StandInOptions } from './stand-in.ts';

export interface GitHubStandInOptions extends StandInOptions {
  clientSecret?: string;
  /** GitHub Apps have `ghu_` tokens that expire, and no scopes: their rights are set at the app. Default: OAuth App. */
  kind?: 'oauth-app' | 'github-app';
  /** Access for 8 hours with single-use refresh tokens. Default: for GitHub Apps. */
  expiring?: boolean;
  /** A GitHub Enterprise Server of that host name instead of github.com. */
  host?: string;
  /** The registered callback URL. Default: every redirect URI is taken. */
  callbackUrl?: string;
  /** The device flow is off until somebody turns it on in the app's settings. Default: on. */
  deviceFlow?: boolean;
  device?: DeviceCodeOptions;
  /** Names itself in the authorization response (RFC 9207), as github.com began to in August 2026. Default: no. */
  sendsIssuer?: boolean;
}

/** The options with all that follows from them. */
export interface GitHubSettings
  extends Required<Omit<GitHubStandInOptions, 'callbackUrl' | 'host' | 'device'>> {
  callbackUrl: string | undefined;
  device: DeviceCodeOptions | undefined;
  /** Host of the pages and of the OAuth endpoints. */
  host: string;
  /** Host and path under which the API is. */
  api: string;
  isEnterprise: boolean;
}

export function gitHubSettings(options: GitHubStandInOptions): GitHubSettings {
  const { kind = 'oauth-app', host = 'github.com' } = options;
  return {
    kind,
    host,
    api: options.host ? `${host}/api/v3` : 'api.github.com',
    isEnterprise: options.host !== undefined,
    clientId: options.clientId ?? (kind === 'oauth-app' ? 'Ov23liStandInForTests' : 'Iv23liStandInForTests'),
    clientSecret: options.clientSecret ?? 'github-secret-only-for-tests',
    expiring: options.expiring ?? kind === 'github-app',
    callbackUrl: options.callbackUrl,
    deviceFlow: options.deviceFlow ?? true,
    device: options.device,
    sendsIssuer: options.sendsIssuer ?? false,
    pages: options.pages ?? false,
    deny: options.deny ?? false,
  };
}
