import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Paced } from '../../electron/ipc/paced.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** @param tookMs how long each turn of the work takes */
function paced(tookMs: number) {
  const done: number[] = [];
  const work = new Paced(() => {
    done.push(performance.now());
    vi.advanceTimersByTime(tookMs);
  });
  return { work, done };
}

it('does what is cheap each time', () => {
  const { work, done } = paced(1);
  for (let turn = 0; turn < 5; turn++) work.ask();
  expect(done).toHaveLength(5);
});

it('does what is dear for the first change, and once for all that follow', () => {
  const { work, done } = paced(30);
  for (let turn = 0; turn < 50; turn++) work.ask();
  expect(done).toHaveLength(1);
  vi.advanceTimersByTime(119);
  expect(done).toHaveLength(1);
  vi.advanceTimersByTime(1);
  expect(done).toHaveLength(2);
  vi.advanceTimersByTime(10_000);
  expect(done).toHaveLength(2);
  work.ask();
  expect(done).toHaveLength(3);
});

it('does at once what waits, where something is not to come before it', () => {
  const { work, done } = paced(30);
  work.ask();
  work.flush();
  expect(done).toHaveLength(1);
  work.ask();
  work.flush();
  work.flush();
  expect(done).toHaveLength(2);
  vi.advanceTimersByTime(10_000);
  expect(done).toHaveLength(2);
});
