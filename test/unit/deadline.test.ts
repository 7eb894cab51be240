import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Deadline, late } from '../../electron/deadline.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('an answer', () => {
  test('that comes in time is given, and so is its failure', async () => {
    const deadline = new Deadline(1_000);
    expect(await deadline.orLate(Promise.resolve('here'))).toBe('here');
    await expect(deadline.orLate(Promise.reject(new Error('no')))).rejects.toThrow('no');
  });

  test('that does not come is late, each after its own time', async () => {
    const deadline = new Deadline(1_000);
    const told: string[] = [];
    const wait = (name: string) =>
      void deadline.orLate(new Promise(() => undefined)).then((it) => told.push(`${name} ${it === late}`));
    await deadline.orLate(Promise.resolve());
    await vi.advanceTimersByTimeAsync(300);
    wait('first');
    await vi.advanceTimersByTimeAsync(500);
    wait('second');
    await vi.advanceTimersByTimeAsync(499);
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toEqual(['first true']);
    await vi.advanceTimersByTimeAsync(500);
    expect(told).toEqual(['first true', 'second true']);
  });

  test('leaves no timer once nobody waits', async () => {
    const deadline = new Deadline(1_000);
    await deadline.orLate(Promise.resolve());
    await vi.advanceTimersByTimeAsync(1_000);
    expect(vi.getTimerCount()).toBe(0);
  });
});
