import * as v from 'valibot';

/** The secret half of a token endpoint response: stands only in memory and in ciphertext. */
export const tokenSecretsSchema = v.strictObject({
  accessToken: v.string(),
  refreshToken: v.nullable(v.string()),
});

/** The half that may stand on disk in the clear. */
export const tokenMetadataSchema = v.strictObject({
  tokenType: v.string(),
  obtainedAtMs: v.number(),
  /** null when the server gave no `expires_in`. */
  accessTokenExpiresAtMs: v.nullable(v.number()),
  hasRefreshToken: v.boolean(),
  /** Set before a refresh request is sent, cleared with its answer: tells a lost answer from none. */
  refreshSentAtMs: v.nullable(v.number()),
});

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
}

/**
 * @param previousRefreshToken kept when the answer brings no new one (RFC 6749 6)
 * @param nowMs wall clock, milliseconds since the epoch
 */
export function tokenSetFrom(
  response: TokenEndpointResponse,
  previousRefreshToken: string | null,
  nowMs: number,
): TokenSet {
  const refreshToken = response.refresh_token ?? previousRefreshToken;
  return {
    secrets: { accessToken: response.access_token, refreshToken },
    metadata: {
      tokenType: response.token_type,
      obtainedAtMs: nowMs,
      accessTokenExpiresAtMs: response.expires_in === undefined ? null : nowMs + response.expires_in * 1000,
      hasRefreshToken: refreshToken !== null,
      refreshSentAtMs: null,
    },
  };
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
