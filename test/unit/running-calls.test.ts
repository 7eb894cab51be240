import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { RunningCalls } from '../../electron/console/running-calls.ts';

const never = () => new Promise<never>(() => undefined);

test('each call has a signal of its own, however many there were before', async () => {
  const calls = new RunningCalls();
  const signals = new Set<AbortSignal>();
  for (let turn = 0; turn < 3; turn++) {
    await calls.run('ada', null, async (signal) => void signals.add(signal));
    await setImmediate();
  }
  const two = ['one', 'other'].map((callId) =>
    calls.run('ada', callId, (signal) => {
      signals.add(signal);
      return never();
    }),
  );
  expect(signals.size).toBe(5);
  calls.cancel('one');
  await expect(two[0]).rejects.toMatchObject({ code: 'API_CALL_CANCELLED' });
  expect([...signals].map(({ aborted }) => aborted)).toEqual([false, false, false, true, false]);
  calls.endOf((accountId) => accountId === 'ada');
  await expect(two[1]).rejects.toMatchObject({ code: 'ACCOUNT_UNKNOWN' });
  expect([...signals].at(-1)?.aborted).toBe(true);
});

test('what was cancelled is not called again with a signal that is over', async () => {
  const calls = new RunningCalls();
  const cancelled = calls.run('ada', 'one', never);
  calls.cancelAll();
  await expect(cancelled).rejects.toMatchObject({ code: 'API_CALL_CANCELLED' });
  await setImmediate();
  expect(await calls.run('ada', 'two', async ({ aborted }) => aborted)).toBe(false);
});
