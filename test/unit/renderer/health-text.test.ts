import { describe, expect, it } from 'vitest';
import { AppError, errorView } from '../../../electron/errors/app-error.ts';
import { endedGrantCodes } from '../../../electron/errors/ended-grant.ts';
import type { ErrorCode } from '../../../electron/errors/error-codes.ts';
import type { AccountView } from '../../../electron/ipc/contract.ts';
import { endedLine, endedTodo } from '../../../renderer/messages/health-ended-text.ts';
import { healthText, needsReconnect, needsSetUp } from '../../../renderer/messages/health-text.ts';
import { dateText, momentText } from '../../../renderer/messages/time-text.ts';
import { accountOf, dayMs, minuteMs, nowMs } from './account-of.ts';

const soonMs = nowMs + 42 * minuteMs;
const later = nowMs + 5 * dayMs;
const ended = (cause: ErrorCode) => accountOf({ health: { state: 'needs-reconsent', cause, sinceMs: 0 } });
const unreadable = (cause: ErrorCode) => accountOf({ health: { state: 'unreadable', cause } });
const unreachable = (code: ErrorCode) => {
  const error = new AppError(code);
  return accountOf({ health: { state: 'unreachable', error: errorView(error), sinceMs: 0 } });
};
const ranOut = accountOf({ renews: false, accessTokenExpiresAtMs: nowMs });
const service = { grant: 'client-credentials', accessTokenExpiresAtMs: nowMs } as const;

describe('healthText', () => {
  it.each<[string, AccountView, string, string]>([
    ['renews itself', accountOf(), 'works', 'Works. Renews itself.'],
    ['is due', accountOf({ health: { state: 'refresh-due' } }), 'works', 'Works. About to renew.'],
    ['was not read yet', accountOf({ health: { state: 'reading' } }), 'reading', 'Being read'],
    ['became due since', accountOf({ accessTokenExpiresAtMs: nowMs - 1 }), 'works', 'Works. About to renew.'],
    ['is a service', accountOf(service), 'works', 'Works. Renews when used.'],
    ['ends today', accountOf({ renews: false }), 'works', `Works until ${momentText(soonMs, nowMs)}`],
    [
      'ends another day',
      accountOf({ renews: false, accessTokenExpiresAtMs: later }),
      'works',
      `Works until ${dateText(later, nowMs)}`,
    ],
    [
      'has no known end',
      accountOf({ renews: false, accessTokenExpiresAtMs: null }),
      'works',
      'Works. Needs no renewal.',
    ],
    ['ran out', ranOut, 'needs-you', 'Access ran out, reconnect'],
    ['is locked up', accountOf({ health: { state: 'vault-locked' } }), 'needs-you', 'Can’t be read now'],
    ['is in a locked key store', unreadable('STORAGE_KEY_STORE_LOCKED'), 'needs-you', 'Key store is locked'],
    ['is from a newer version', unreadable('STORAGE_FILE_NEWER'), 'broken', 'Kept by a newer Holdfast'],
    ['is lost', unreadable('STORAGE_SECRET_UNREADABLE'), 'broken', 'Can’t be read, reconnect'],
    ['is offline', unreachable('TRANSPORT_UNREACHABLE'), 'unknown', 'Google can’t be reached'],
    ['is held off', unreachable('SERVER_RATE_LIMITED'), 'unknown', 'Google can’t be reached'],
    [
      'meets a false certificate',
      unreachable('TRANSPORT_CERTIFICATE_UNTRUSTED'),
      'needs-you',
      'The connection is not trusted',
    ],
    [
      'has another client',
      unreachable('CLIENT_CHANGED'),
      'needs-you',
      'The set-up of Google is another one now',
    ],
    ['was ended', ended('GRANT_INVALID'), 'needs-you', 'Ended at Google, reconnect'],
  ])('of an account that %s', (_name, account, tone, line) => {
    expect(healthText(account, 'Google', nowMs)).toEqual({ tone, line });
  });

  it('says in time when the connection ends', () => {
    const account = accountOf({ renews: false, forecast: { kind: 'lifetime', atMs: later } });
    expect(healthText(account, 'Facebook', nowMs)).toEqual({
      tone: 'needs-you',
      line: `Reconnect by ${dateText(later, nowMs)}`,
    });
  });
});

describe('an ended connection', () => {
  const causes = [...endedGrantCodes, 'GRANT_ANSWER_LOST', 'GRANT_HAS_NO_REFRESH_TOKEN'] as const;

  it('says each cause in its own words, short enough for a row', () => {
    const lines = causes.map((cause) => endedLine(cause, 'Google'));
    expect(new Set(lines).size).toBe(causes.length);
    for (const line of lines) expect(line).toMatch(/^[A-Z].{5,37}$/);
  });

  it('can be reconnected, whatever ended it', () => {
    for (const cause of causes) expect(needsReconnect(ended(cause), nowMs)).toBe(true);
  });

  it('whose client was deleted wants its set-up mended first', () => {
    const account = ended('CLIENT_DELETED');
    expect([needsSetUp(account), needsReconnect(account, nowMs)]).toEqual([true, false]);
    expect(endedTodo('CLIENT_DELETED', 'Google')).toContain('at Google');
    expect(endedTodo('GRANT_INVALID', 'Google')).toBeUndefined();
  });
});

describe('needsReconnect', () => {
  it.each<[string, AccountView, boolean]>([
    ['a working account', accountOf(), false],
    ['a locked key store', accountOf({ health: { state: 'vault-locked' } }), false],
    ['an unreadable key store', unreadable('STORAGE_KEY_STORE_LOCKED'), false],
    ['a file of a newer version', unreadable('STORAGE_FILE_NEWER'), false],
    ['lost tokens', unreadable('STORAGE_SECRET_UNREADABLE'), true],
    ['access that ran out', ranOut, true],
    ['access that renews itself', accountOf({ accessTokenExpiresAtMs: nowMs }), false],
    ['a provider out of reach', unreachable('TRANSPORT_TIMEOUT'), false],
    ['another client', unreachable('CLIENT_CHANGED'), true],
  ])('of %s', (_name, account, expected) => {
    expect(needsReconnect(account, nowMs)).toBe(expected);
  });
});

describe('needsSetUp', () => {
  it.each<[ErrorCode, boolean]>([
    ['CLIENT_REJECTED', true],
    ['CLIENT_SECRET_MISSING', true],
    ['CLIENT_CHANGED', false],
    ['SERVER_FAILED', false],
  ])('when %s: %s', (code, expected) => {
    expect(needsSetUp(unreachable(code))).toBe(expected);
  });
});
