import { describe, expect, test } from 'vitest';
import { refreshDueAtMs, tokenSetFrom } from '../../electron/tokens/token-set.ts';

const nowMs = Date.UTC(2026, 10, 21);
const answer = { access_token: 'new', token_type: 'bearer' };
const first = tokenSetFrom(
  { ...answer, access_token: 'old', refresh_token: 'r1', refresh_token_expires_in: '86400' },
  null,
  'key',
  nowMs,
);

describe('the tokens after a refresh', () => {
  test('keep the refresh token and its end where the answer brings no new one', () => {
    const { secrets, metadata } = tokenSetFrom(answer, first, 'key', nowMs + 1000);
    expect(secrets).toEqual({ accessToken: 'new', refreshToken: 'r1', dpopKey: 'key' });
    expect(metadata).toMatchObject({
      hasRefreshToken: true,
      obtainedAtMs: nowMs + 1000,
      refreshTokenExpiresAtMs: nowMs + 86_400_000,
    });
  });

  test('have the end that the answer says', () => {
    const rotated = { ...answer, refresh_token: 'r2', refresh_token_expires_in: 100 };
    const { secrets, metadata } = tokenSetFrom(rotated, first, 'key', nowMs + 1000);
    expect(secrets.refreshToken).toBe('r2');
    expect(metadata.refreshTokenExpiresAtMs).toBe(nowMs + 101_000);
  });

  test.each([true, {}, [60], 'soon', Number.NaN, null])(
    'keep the known end where the answer says %j of it',
    (odd) => {
      const { metadata } = tokenSetFrom({ ...answer, refresh_token_expires_in: odd }, first, 'key', nowMs);
      expect(metadata.refreshTokenExpiresAtMs).toBe(nowMs + 86_400_000);
    },
  );

  test('bear no note of a request any more', () => {
    const noted = { ...first, metadata: { ...first.metadata, refreshSentAtMs: nowMs } };
    expect(tokenSetFrom(answer, noted, 'key', nowMs).metadata.refreshSentAtMs).toBeNull();
  });
});

describe('tokens of a first consent', () => {
  test('without a refresh token have none', () => {
    const { secrets, metadata } = tokenSetFrom(answer, null, null, nowMs);
    expect(secrets).toEqual({ accessToken: 'new', refreshToken: null, dpopKey: null });
    expect(metadata).toMatchObject({ hasRefreshToken: false, refreshTokenExpiresAtMs: null });
  });

  test('that expire at once are due at once, and those without an end never', () => {
    const due = (expires_in?: number) =>
      refreshDueAtMs(tokenSetFrom({ ...answer, expires_in }, null, null, nowMs).metadata);
    expect(due(0)).toBe(nowMs);
    expect(due(undefined)).toBeNull();
  });
});
