import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Handlers } from '../../electron/ipc/router.ts';
import { onceDrawn } from '../../electron/platform/once-drawn.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const answer = { revision: 1 };

function watched() {
  const drawn = onceDrawn({ readOtherAccounts: () => answer } as unknown as Handlers);
  let isDrawn = false;
  void drawn.whenDrawn.then(() => {
    isDrawn = true;
  });
  return { ...drawn, isDrawn: () => isDrawn };
}

test('what can wait begins a little after the window has drawn, and asks for the rest', async () => {
  const { handlers, isDrawn } = watched();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(isDrawn()).toBe(false);
  expect(handlers.readOtherAccounts({})).toBe(answer);
  await vi.advanceTimersByTimeAsync(0);
  expect(isDrawn()).toBe(false);
  await vi.advanceTimersByTimeAsync(100);
  expect(isDrawn()).toBe(true);
});

test('and at last where the window asks nothing', async () => {
  const { isDrawn } = watched();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(isDrawn()).toBe(true);
});
