import type { TokenSet } from './token-set.ts';

/** An access token with what it takes to show it to a resource. */
export interface AccessToken {
  value: string;
  /** The key that it is bound to (RFC 9449); null for a bearer token. */
  dpopKey: string | null;
}

export function accessTokenOf({ secrets, metadata }: TokenSet): AccessToken {
  const isBound = metadata.tokenType.toLowerCase() === 'dpop';
  return { value: secrets.accessToken, dpopKey: isBound ? secrets.dpopKey : null };
}
