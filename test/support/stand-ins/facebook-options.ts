import type { StandInOptions } from './stand-in.ts';

export interface FacebookStandInOptions extends StandInOptions {
  clientSecret?: string;
  /** Live apps take https redirects that are listed; in development `http://localhost` comes on top. Default development. */
  mode?: 'development' | 'live';
  /** The listed redirect URIs, compared as they are. */
  redirectUris?: string[];
  /** Permissions the person declines whenever asked; `willDecline` changes it. For `pages: false`. */
  declines?: string[];
  /** Seconds that the token of a code lives: about 60 days, or an hour or two for some apps. Default 5183944. */
  accessTokenSeconds?: number;
  /** The status of errors about dead tokens: both have been seen. Default 400. */
  deadTokenStatus?: 400 | 401;
  /** Takes PKCE instead of the app secret, which Facebook calls "in testing". Default: no. */
  pkceWithoutSecret?: boolean;
}

export function facebookSettings(options: FacebookStandInOptions) {
  return {
    clientId: options.clientId ?? '1202203104850601',
    clientSecret: options.clientSecret ?? 'facebook-secret-only-for-tests',
    mode: options.mode ?? 'development',
    redirectUris: options.redirectUris ?? [],
    declines: options.declines ?? [],
    accessTokenSeconds: options.accessTokenSeconds ?? 5_183_944,
    deadTokenStatus: options.deadTokenStatus ?? 400,
    pkceWithoutSecret: options.pkceWithoutSecret ?? false,
    pages: options.pages ?? false,
    deny: options.deny ?? false,
  };
}

export type FacebookSettings = ReturnType<typeof facebookSettings>;
