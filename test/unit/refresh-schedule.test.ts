import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AppError } from '../../electron/errors/app-error.ts';
import { RefreshSchedule, refreshesPerSecond } from '../../electron/tokens/refresh-schedule.ts';
import { refreshDueAtMs } from '../../electron/tokens/token-set.ts';

const minute = 60_000;
let due: Map<string, number | null>;
let servers: Map<string, string>;
let refreshed: string[];
let refresh: (accountId: string) => Promise<unknown>;
let schedule: RefreshSchedule;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  due = new Map();
  servers = new Map();
  refreshed = [];
  refresh = async (accountId) => {
    due.set(accountId, Date.now() + 60 * minute);
  };
  schedule = new RefreshSchedule({
    has: (accountId) => due.has(accountId),
    accountIds: () => [...due.keys()],
    dueAtMs: (accountId) => due.get(accountId) ?? null,
    refresh: (accountId) => {
      refreshed.push(accountId);
      return refresh(accountId);
    },
    serverOf: (accountId) => servers.get(accountId) ?? 'https://one.example',
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

test('plans one account by itself, and forgets one that is gone', async () => {
  due.set('a', 5 * minute);
  due.set('b', 5 * minute);
  schedule.planOne('a');
  schedule.planOne('b');
  due.delete('b');
  schedule.planOne('b');
  due.set('a', 2 * minute);
  schedule.planOne('a');
  await vi.advanceTimersByTimeAsync(2 * minute);
  expect(refreshed).toEqual(['a']);
  await vi.advanceTimersByTimeAsync(10 * minute);
  expect(refreshed).toEqual(['a']);
});

test('leaves alone what is never due', async () => {
  due.set('a', null);
  schedule.planAll();
  await vi.advanceTimersByTimeAsync(24 * 60 * minute);
  expect(refreshed).toEqual([]);
});

test('backs off while the server is unreachable, and honours Retry-After [F:429-with-retry-after]', async () => {
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

test('500 due accounts are no stampede: eight at once, ten begun in any second, each one once', async () => {
  let running = 0;
  let most = 0;
  const begunAtMs: number[] = [];
  refresh = async (accountId) => {
    begunAtMs.push(Date.now());
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 200));
    running -= 1;
    due.set(accountId, null);
  };
  for (let index = 0; index < 500; index++) due.set(`account-${index}`, 0);
  schedule.planAll();
  await vi.advanceTimersByTimeAsync(51_000);
  const beginningWithin = (fromMs: number) =>
    begunAtMs.filter((atMs) => atMs >= fromMs && atMs < fromMs + 1000).length;
  expect(most).toBe(8);
  expect(Math.max(...begunAtMs.map(beginningWithin))).toBe(refreshesPerSecond);
  expect(new Set(refreshed).size).toBe(500);
  expect(refreshed).toHaveLength(500);
});

test('when a server asks for a pause, all its accounts wait, and those of other servers go on', async () => {
  refresh = async (accountId) => {
    if (servers.get(accountId) === 'busy')
      throw new AppError('SERVER_RATE_LIMITED', '', { retryAfterSeconds: 600 });
    due.set(accountId, null);
  };
  for (let index = 0; index < 40; index++) {
    due.set(`account-${index}`, 0);
    servers.set(`account-${index}`, index % 2 === 0 ? 'busy' : 'calm');
  }
  schedule.planAll();
  await vi.advanceTimersByTimeAsync(minute);
  const asked = (server: string) => refreshed.filter((accountId) => servers.get(accountId) === server).length;
  expect(asked('calm')).toBe(20);
  expect(asked('busy')).toBeLessThanOrEqual(8);
  await vi.advanceTimersByTimeAsync(8 * minute);
  expect(asked('busy')).toBeLessThanOrEqual(8);
});

test('what other accounts do lifts no back-off, and waking does', async () => {
  due.set('a', 0);
  refresh = async () => {
    throw new AppError('TRANSPORT_UNREACHABLE');
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

test('waking does not shorten the pause that a server has asked for', async () => {
  due.set('a', 0);
  due.set('b', 5 * minute);
  refresh = async () => {
    throw new AppError('SERVER_RATE_LIMITED', '', { retryAfterSeconds: 3600 });
  };
  schedule.planAll();
  await vi.advanceTimersByTimeAsync(0);
  for (let wakes = 0; wakes < 5; wakes++) {
    await vi.advanceTimersByTimeAsync(10 * minute);
    schedule.wake();
  }
  await vi.advanceTimersByTimeAsync(10 * minute - 1);
  expect(refreshed).toEqual(['a']);
  await vi.advanceTimersByTimeAsync(1);
  expect(refreshed).toEqual(['a', 'a', 'b']);
});

test('one timer waits for all accounts, for the one that is due first', async () => {
  for (let index = 0; index < 1_000; index++) due.set(`${index}`, (1_000 - index) * minute);
  schedule.planAll();
  expect(vi.getTimerCount()).toBe(1);
  due.set('999', 2_000 * minute);
  due.delete('998');
  for (const accountId of ['999', '998']) schedule.planOne(accountId);
  await vi.advanceTimersByTimeAsync(3 * minute - 1);
  expect(refreshed).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(refreshed).toEqual(['997']);
  expect(vi.getTimerCount()).toBe(1);
});

test('a pause of a server that a clock put back has made endless is none', async () => {
  vi.setSystemTime(24 * 60 * 60 * 1000 * 365);
  due.set('a', 0);
  refresh = async () => {
    throw new AppError('SERVER_RATE_LIMITED', '', { retryAfterSeconds: 3600 });
  };
  schedule.planAll();
  await vi.advanceTimersByTimeAsync(0);
  vi.setSystemTime(0);
  schedule.wake();
  await vi.advanceTimersByTimeAsync(0);
  expect(refreshed).toEqual(['a', 'a']);
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
  const base = {
    tokenType: 'bearer',
    obtainedAtMs: 0,
    hasRefreshToken: true,
    refreshTokenExpiresAtMs: null,
    refreshSentAtMs: null,
  };
  expect(refreshDueAtMs({ ...base, accessTokenExpiresAtMs: 60 * minute })).toBe(59 * minute);
  expect(refreshDueAtMs({ ...base, accessTokenExpiresAtMs: minute })).toBe(minute / 2);
  expect(refreshDueAtMs({ ...base, accessTokenExpiresAtMs: null })).toBeNull();
});
