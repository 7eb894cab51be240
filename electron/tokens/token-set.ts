import * as v from 'valibot';

const lastDateMs = 8.64e15;

/** The secret half of a token endpoint response: stands only in memory and in ciphertext. */
export const tokenSecretsSchema = v.strictObject({
  accessToken: v.string(),
  refreshToken: v.nullable(v.string()),
  /** The private key, as a JWK in JSON, that the tokens are bound to (RFC 9449); null for bearer tokens. */
  dpopKey: v.optional(v.nullable(v.string()), null),
});

/** The half that may stand on disk in the clear. */
export const tokenMetadataSchema = v.strictObject({
  tokenType: v.string(),
  obtainedAtMs: v.number(),
  /** null when the server gave no `expires_in`. */
  accessTokenExpiresAtMs: v.nullable(v.number()),
  hasRefreshToken: v.boolean(),
  /** null when the server did not say how long the refresh token lives. */
  refreshTokenExpiresAtMs: v.nullable(v.number()),
  /** Set before a refresh request is sent, cleared with its answer: tells a lost answer from none. */
  refreshSentAtMs: v.nullable(v.number()),
  /** It came by an export that left out what renews it: said when its access ends. */
  renewalNotMoved: v.optional(v.literal(true)),
});

/** Metadata of schema 1 knew no end of refresh tokens. */
export function metadataFromSchema1(stored: unknown): unknown {
  return { ...(stored as TokenMetadata), refreshTokenExpiresAtMs: null };
}

export type TokenSecrets = v.InferOutput<typeof tokenSecretsSchema>;
export type TokenMetadata = v.InferOutput<typeof tokenMetadataSchema>;

export interface TokenSet {
  secrets: TokenSecrets;
  metadata: TokenMetadata;
}

/** A token endpoint response as openid-client gives it, as far as Holdfast uses it (RFC 6749 5.1). */
export interface TokenEndpointResponse {
  access_token: string;
  refresh_token?: string | undefined;
  token_type: string;
  expires_in?: number | undefined;
  scope?: string | undefined;
  /** Seconds; not in any RFC, yet sent by several servers. */
  refresh_token_expires_in?: unknown;
}

/**
 * @param previous kept as far as the answer brings nothing new (RFC 6749 6); null after a first consent
 * @param dpopKey what the tokens are bound to, where the answer's `token_type` is DPoP
 * @param nowMs wall clock, milliseconds since the epoch
 */
export function tokenSetFrom(
  response: TokenEndpointResponse,
  previous: TokenSet | null,
  dpopKey: string | null,
  nowMs: number,
): TokenSet {
  const refreshToken = response.refresh_token ?? previous?.secrets.refreshToken ?? null;
  return {
    secrets: { accessToken: response.access_token, refreshToken, dpopKey },
    metadata: {
      tokenType: response.token_type,
      obtainedAtMs: nowMs,
      accessTokenExpiresAtMs: endAtMs(response.expires_in ?? Number.NaN, nowMs),
      hasRefreshToken: refreshToken !== null,
      refreshTokenExpiresAtMs:
        refreshTokenEndAtMs(response.refresh_token_expires_in, nowMs) ??
        previous?.metadata.refreshTokenExpiresAtMs ??
        null,
      refreshSentAtMs: null,
    },
  };
}

/** null where the server named no end, or one beyond every date (ECMA-262 21.4.1.1). */
function endAtMs(lifetimeSeconds: number, nowMs: number): number | null {
  const atMs = nowMs + lifetimeSeconds * 1000;
  return atMs <= lastDateMs ? atMs : null;
}

/** No RFC says what it looks like: a number, or one in a string. 0 is how some servers say that there is no end. */
function refreshTokenEndAtMs(answered: unknown, nowMs: number): number | null {
  const isSaid = typeof answered === 'number' || typeof answered === 'string';
  const seconds = isSaid ? Number(answered) : 0;
  return seconds > 0 ? endAtMs(seconds, nowMs) : null;
}

/** Seconds before its expiry from which an access token is no longer used. */
export const refreshLeadSeconds = 60;

/**
 * When an access token should be refreshed: the lead before its expiry, or half-way for a token that lives for less
 * than two leads. null when the server did not say how long it lives.
 */
export function refreshDueAtMs({ accessTokenExpiresAtMs, obtainedAtMs }: TokenMetadata): number | null {
  if (accessTokenExpiresAtMs === null) return null;
  const lifetimeMs = accessTokenExpiresAtMs - obtainedAtMs;
  return accessTokenExpiresAtMs - Math.min(refreshLeadSeconds * 1000, lifetimeMs / 2);
}
