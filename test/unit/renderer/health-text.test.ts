import { describe, expect, it } from 'vitest';
import type { AccountView } from '../../../electron/ipc/contract.ts';
import { healthText, needsReconnect } from '../../../renderer/messages/health-text.ts';

const nowMs = 1_000_000;
const inMinutes = (minutes: number) => nowMs + minutes * 60_000;
type Judged = Pick<AccountView, 'health' | 'renews' | 'accessTokenExpiresAtMs'>;
const working: Judged = { health: { state: 'active' }, renews: true, accessTokenExpiresAtMs: inMinutes(42) };
const unreadable = (cause: 'STORAGE_KEY_STORE_LOCKED' | 'STORAGE_SECRET_UNREADABLE'): Judged => ({
  ...working,
  health: { state: 'unreadable', cause },
});

describe('healthText', () => {
  it.each<[string, Judged, string, string]>([
    ['renews', working, 'works', 'Works, renews in 42 min'],
    ['is due', { ...working, accessTokenExpiresAtMs: nowMs }, 'works', 'Works, renews when used'],
    ['has no end', { ...working, accessTokenExpiresAtMs: null }, 'works', 'Works'],
    ['ends', { ...working, renews: false }, 'works', 'Works, ends in 42 min'],
    [
      'has ended',
      { ...working, renews: false, accessTokenExpiresAtMs: nowMs },
      'needs-you',
      'Access ran out, reconnect',
    ],
    [
      'needs consent',
      { ...working, health: { state: 'needs-reconsent', cause: 'GRANT_INVALID', sinceMs: 0 } },
      'needs-you',
      'Needs you to reconnect',
    ],
    ['is locked', unreadable('STORAGE_KEY_STORE_LOCKED'), 'needs-you', 'Key store is locked'],
    ['is lost', unreadable('STORAGE_SECRET_UNREADABLE'), 'broken', 'Can’t be read, reconnect'],
  ])('of an account that %s', (_name, account, tone, line) => {
    expect(healthText(account, 'Google', nowMs)).toEqual({ tone, line });
  });

  it('names the provider that can’t be reached', () => {
    const error = { code: 'TRANSPORT_UNREACHABLE', advice: 'retry', message: '' } as const;
    const account: Judged = { ...working, health: { state: 'unreachable', error, sinceMs: 0 } };
    expect(healthText(account, 'GitHub', nowMs)).toEqual({
      tone: 'unknown',
      line: 'GitHub can’t be reached',
    });
  });
});

it('says what wants the person, where waiting would not help', () => {
  const error = { code: 'CLIENT_CHANGED', advice: 'reconnect', message: '' } as const;
  const account: Judged = { ...working, health: { state: 'unreachable', error, sinceMs: 0 } };
  expect(healthText(account, 'GitHub', nowMs)).toEqual({
    tone: 'needs-you',
    line: 'The set-up of GitHub is another one now',
  });
  expect(needsReconnect(account, nowMs)).toBe(true);
});

describe('needsReconnect', () => {
  it('is false while the key store is locked: consent would not help', () => {
    expect(needsReconnect(unreadable('STORAGE_KEY_STORE_LOCKED'), nowMs)).toBe(false);
  });

  it('is true when the tokens are lost', () => {
    expect(needsReconnect(unreadable('STORAGE_SECRET_UNREADABLE'), nowMs)).toBe(true);
  });

  it('is true when access ran out that nobody renews', () => {
    expect(needsReconnect({ ...working, renews: false, accessTokenExpiresAtMs: nowMs }, nowMs)).toBe(true);
    expect(needsReconnect({ ...working, accessTokenExpiresAtMs: nowMs }, nowMs)).toBe(false);
  });
});
