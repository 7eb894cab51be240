import type { Provider } from '../providers/provider.ts';
import type { TokenMetadata } from '../tokens/token-set.ts';
import type { Account } from './account.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** When a connection ends although nobody ends it: `unused` unless it is used before, `lifetime` in any case. */
export interface Forecast {
  kind: 'unused' | 'lifetime';
  atMs: number;
}

/** The earliest end that is known; null where none is. */
export function forecastOf(
  { lifetimes }: Provider,
  { grant, lastUsedAtMs, needsReconsent }: Account,
  metadata: TokenMetadata | undefined,
): Forecast | null {
  if (!metadata || needsReconsent || grant === 'client-credentials') return null;
  const ends = lifetimes.flatMap((fact): Forecast[] => {
    if (fact.kind === 'unused') {
      const usedAtMs = Math.max(lastUsedAtMs, metadata.obtainedAtMs);
      return [{ kind: 'unused', atMs: usedAtMs + fact.days * dayMs }];
    }
    if (fact.kind === 'refresh-token') {
      const atMs = metadata.refreshTokenExpiresAtMs;
      return atMs === null ? [] : [{ kind: 'unused', atMs }];
    }
    const atMs = metadata.accessTokenExpiresAtMs;
    return atMs === null || metadata.hasRefreshToken ? [] : [{ kind: 'lifetime', atMs }];
  });
  return ends.sort((a, b) => a.atMs - b.atMs)[0] ?? null;
}
