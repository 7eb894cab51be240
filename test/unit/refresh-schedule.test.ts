import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AppError } from '../../electron/errors/app-error.ts';
import { RefreshSchedule } from '../../electron/tokens/refresh-schedule.ts';
import { refreshDueAtMs } from '../../electron/tokens/token-set.ts';

const minute = 60_000;
let due: Map<string, number | null>;
let refreshed: string[];
let refresh: (accountId: string) => Promise<unknown>;
let schedule: RefreshSchedule;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  due = new Map();
  refreshed = [];
  refresh = async (accountId) => {
    due.set(accountId, Date.now() + 60 * minute);
  };
  schedule = new RefreshSchedule({
    accountIds: () => [...due.keys()],
    dueAtMs: (accountId) => due.get(accountId) ?? null,
    refresh: (accountId) => {
      refreshed.push(accountId);
      return refresh(accountId);
    },
    nowMs: () => Date.now(),
  });
});
afterEach(() => {
  schedule.stop();
  vi.useRealTimers();
});

test('refreshes when due, and plans the next time', async () => {
  due.set('a', 5 * minute);
  schedule.planAll();
  await vi.advanceTimersByTimeAsync(5 * minute - 1);
  expect(refreshed).toEqual([]);
  await vi.advanceTimersByTimeAsync(60 * minute + 1);
  expect(refreshed).toEqual(['a', 'a']);
});

test('leaves alone what is never due', async () => {
  due.set('a', null);
  schedule.planAll();
  await vi.advanceTimersByTimeAsync(24 * 60 * minute);
  expect(refreshed).toEqual([]);
});

test('backs off while the server is unreachable, and honours Retry-After', async () => {
  due.set('a', 0);
  refresh = async () => {
    throw new AppError('SERVER_FAILED');
  };
  schedule.planAll();
  await vi.advanceTimersByTimeAsync(0);
  expect(refreshed).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(refreshed).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(refreshed).toHaveLength(2);
  refresh = async () => {
    throw new AppError('SERVER_RATE_LIMITED', '', { retryAfterSeconds: 3600 });
  };
  await vi.advanceTimersByTimeAsync(30_000);
  expect(refreshed).toHaveLength(3);
  await vi.advanceTimersByTimeAsync(59 * minute);
  expect(refreshed).toHaveLength(3);
  await vi.advanceTimersByTimeAsync(minute);
  expect(refreshed).toHaveLength(4);
});

test('never runs more than four at once, however many are due', async () => {
  let running = 0;
  let most = 0;
  refresh = async (accountId) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    running -= 1;
    due.set(accountId, null);
  };
  for (let index = 0; index < 50; index++) due.set(`account-${index}`, 0);
  schedule.planAll();
  await vi.advanceTimersByTimeAsync(minute);
  expect(most).toBe(4);
  expect(new Set(refreshed).size).toBe(50);
  expect(refreshed).toHaveLength(50);
});

test('what other accounts do lifts no back-off, and waking does', async () => {
  due.set('a', 0);
  refresh = async () => {
    throw new AppError('SERVER_RATE_LIMITED', '', { retryAfterSeconds: 3600 });
  };
  schedule.planAll();
  await vi.advanceTimersByTimeAsync(0);
  for (let changes = 0; changes < 5; changes++) {
    schedule.planAll();
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(refreshed).toHaveLength(1);
  schedule.wake();
  await vi.advanceTimersByTimeAsync(0);
  expect(refreshed).toHaveLength(2);
});

test('new tokens lift the back-off of the old ones', async () => {
  due.set('a', 0);
  refresh = async () => {
    throw new AppError('SERVER_RATE_LIMITED', '', { retryAfterSeconds: 86_400 });
  };
  schedule.planAll();
  await vi.advanceTimersByTimeAsync(0);
  due.set('a', 5 * minute);
  schedule.planAll();
  await vi.advanceTimersByTimeAsync(5 * minute);
  expect(refreshed).toHaveLength(2);
});

test('a server whose tokens expire at once is asked twice a minute at most', async () => {
  due.set('a', 0);
  refresh = async () => undefined;
  schedule.planAll();
  await vi.advanceTimersByTimeAsync(10 * minute);
  expect(refreshed.length).toBeLessThanOrEqual(21);
});

test('nothing is refreshed after stop, whatever was planned or under way', async () => {
  due.set('a', 0);
  due.set('b', minute);
  refresh = () => new Promise((resolve) => setTimeout(resolve, 1000));
  schedule.planAll();
  await vi.advanceTimersByTimeAsync(500);
  schedule.stop();
  schedule.planAll();
  await vi.advanceTimersByTimeAsync(60 * minute);
  expect(refreshed).toEqual(['a']);
});

test('an access token is due 60 s before it expires, or half-way when it lives for less than two minutes', () => {
  const base = { tokenType: 'bearer', obtainedAtMs: 0, hasRefreshToken: true, refreshSentAtMs: null };
  expect(refreshDueAtMs({ ...base, accessTokenExpiresAtMs: 60 * minute })).toBe(59 * minute);
  expect(refreshDueAtMs({ ...base, accessTokenExpiresAtMs: minute })).toBe(minute / 2);
  expect(refreshDueAtMs({ ...base, accessTokenExpiresAtMs: null })).toBeNull();
});
