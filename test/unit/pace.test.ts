import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Pace } from '../../electron/tokens/pace.ts';

let pace: Pace;

beforeEach(() => {
  vi.useFakeTimers();
  pace = new Pace(3);
});
afterEach(() => {
  pace.stop();
  vi.useRealTimers();
});

const takeAll = (later: () => void = () => undefined) => {
  let taken = 0;
  while (pace.take(later)) taken += 1;
  return taken;
};

test('lets so many begin at once, and no more', () => {
  expect(takeAll()).toBe(3);
});

test('lets no more than so many begin in any second, wherever that second begins', async () => {
  const begunAtMs: number[] = [];
  const go = () => {
    while (pace.take(go)) begunAtMs.push(performance.now());
  };
  pace.take(go);
  await vi.advanceTimersByTimeAsync(700);
  go();
  await vi.advanceTimersByTimeAsync(5_000);
  for (const fromMs of begunAtMs) {
    const within = begunAtMs.filter((atMs) => atMs >= fromMs && atMs < fromMs + 1000);
    expect(within.length).toBeLessThanOrEqual(3);
  }
  expect(begunAtMs.length).toBeGreaterThanOrEqual(13);
});

test('calls back once, as soon as one more may begin, however often it was asked', async () => {
  const later = vi.fn();
  takeAll(later);
  for (let times = 0; times < 5; times++) expect(pace.take(later)).toBe(false);
  await vi.advanceTimersByTimeAsync(999);
  expect(later).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(later).toHaveBeenCalledTimes(1);
  expect(pace.take(later)).toBe(true);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(later).toHaveBeenCalledTimes(1);
});

test('calls nobody back after stop', async () => {
  const later = vi.fn();
  takeAll(later);
  pace.stop();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(later).not.toHaveBeenCalled();
});

test('does not mind a wall clock that jumps', () => {
  takeAll();
  vi.setSystemTime(Date.now() + 3_600_000);
  expect(pace.take(() => undefined)).toBe(false);
});
