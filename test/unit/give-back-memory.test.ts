import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { giveBackMemorySoon } from '../../electron/platform/give-back-memory.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what the start left is collected once, later, and nobody is left with the word for it', async () => {
  const left = new WeakRef({ some: 'thing' });
  giveBackMemorySoon();
  await vi.advanceTimersByTimeAsync(60_000);
  vi.useRealTimers();
  // What was looked at in a turn is kept to its end.
  await new Promise((resolve) => setTimeout(resolve, 20));
  giveBackMemorySoon();
  await new Promise((resolve) => setTimeout(resolve, 2_200));
  expect(left.deref()).toBeUndefined();
  expect(globalThis.gc).toBeUndefined();
});
