import { describe, expect, test } from 'vitest';
import { countActivity } from '../../electron/activity/activity-counts.ts';
import { entryOf } from './renderer/activity-entry-of.ts';

const at = (day: number, hour: number) => new Date(2026, 4, day, hour, 30).getTime();
const nowMs = at(20, 14);
const call = (status: number) => ({ method: 'GET', url: 'https://api.example/me', status, durationMs: 1 });
const entries = [
  entryOf({ atMs: at(1, 9) }),
  entryOf({ atMs: at(19, 23), kind: 'api-called', call: call(200) }),
  entryOf({ atMs: at(20, 0), kind: 'api-called', call: call(200) }),
  entryOf({ atMs: at(20, 9), kind: 'api-called', call: call(500) }),
  entryOf({ atMs: at(20, 9) }),
  entryOf({ atMs: at(20, 9), kind: 'locked' }),
];
const numbers = (counts: ReturnType<typeof countActivity>) =>
  counts
    .filter(({ calls, renewals, failures }) => calls + renewals + failures > 0)
    .map(({ fromMs, calls, renewals, failures }) => [new Date(fromMs), calls, renewals, failures]);

describe('the counts of the ledger', () => {
  test('are by the hours of today', () => {
    const counts = countActivity(entries, 1, nowMs);
    expect(counts).toHaveLength(24);
    expect(numbers(counts)).toEqual([
      [new Date(2026, 4, 20, 0), 1, 0, 0],
      [new Date(2026, 4, 20, 9), 0, 1, 1],
    ]);
  });

  test('are by days up to today, without a gap', () => {
    const counts = countActivity(entries, 7, nowMs);
    expect(counts).toHaveLength(7);
    expect(new Date(counts[0]?.fromMs ?? 0)).toEqual(new Date(2026, 4, 14));
    expect(counts.slice(1).map(({ fromMs }) => fromMs)).toEqual(
      counts.slice(0, -1).map(({ untilMs }) => untilMs),
    );
    expect(numbers(counts)).toEqual([
      [new Date(2026, 4, 19), 1, 0, 0],
      [new Date(2026, 4, 20), 1, 1, 1],
    ]);
  });

  test('reach as far back as the ledger, by a week at least', () => {
    expect(countActivity(entries, null, nowMs)).toHaveLength(20);
    expect(countActivity([], null, nowMs)).toHaveLength(7);
  });

  test('are never too many to be looked at: bars of more days stand for a long time', () => {
    const old = entryOf({ atMs: new Date(2020, 0, 1).getTime() });
    const yearOld = entryOf({ atMs: new Date(2026, 0, 1, 12).getTime() });
    const counts = countActivity([yearOld, ...entries], null, nowMs);
    expect(counts).toHaveLength(20);
    expect(counts.reduce((sum, { renewals }) => sum + renewals, 0)).toBe(3);
    expect(countActivity([old, ...entries], null, nowMs)).toHaveLength(45);
  });

  test('survive an entry of a clock that ran wild', () => {
    const counts = countActivity([entryOf({ atMs: 8.64e15 }), entryOf({ atMs: 0 })], 30, nowMs);
    expect(counts).toHaveLength(30);
    expect(numbers(counts)).toEqual([]);
  });
});
