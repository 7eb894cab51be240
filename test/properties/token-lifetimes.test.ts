import { describe, expect, test } from 'vitest';
import { tokenSetFrom } from '../../electron/tokens/token-set.ts';

const nowMs = Date.UTC(2026, 10, 21);
const answer = { access_token: 'a', token_type: 'bearer' };
const metadataOf = (lifetimes: { expires_in?: number; refresh_token_expires_in?: unknown }) =>
  tokenSetFrom({ ...answer, ...lifetimes }, null, null, nowMs).metadata;

// Found by the properties beside this file: as Infinity it became null on the disk, and no date can show it.
describe('a lifetime that ends beyond every date is no end', () => {
  test.each([1e308, 1e15, Number.MAX_SAFE_INTEGER])('of an access token: %d s', (seconds) => {
    expect(metadataOf({ expires_in: seconds }).accessTokenExpiresAtMs).toBeNull();
  });

  test.each([1e308, '1e400', 'Infinity', Number.MAX_SAFE_INTEGER])('of a refresh token: %j s', (seconds) => {
    expect(metadataOf({ refresh_token_expires_in: seconds }).refreshTokenExpiresAtMs).toBeNull();
  });
});

describe('the end of a refresh token', () => {
  test.each([3600, '3600'])('is read from %j', (seconds) => {
    expect(metadataOf({ refresh_token_expires_in: seconds }).refreshTokenExpiresAtMs).toBe(nowMs + 3_600_000);
  });

  const unsaid: unknown[] = [undefined, null, true, [5], {}, '', 'soon', -1, 0];

  test.each(unsaid.map((each) => [each]))('is not known from %j', (seconds) => {
    expect(metadataOf({ refresh_token_expires_in: seconds }).refreshTokenExpiresAtMs).toBeNull();
  });
});
