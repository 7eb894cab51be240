import { expect, test } from 'vitest';
import { ExclusiveByKey } from '../../electron/tokens/exclusive-by-key.ts';

function later<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<T>((resolveIt, rejectIt) => {
    resolve = resolveIt;
    reject = rejectIt;
  });
  return { promise, resolve, reject };
}

test('a later change of one account waits for the earlier one, however slow that is', async () => {
  const exclusive = new ExclusiveByKey();
  const slow = later<void>();
  const written: string[] = [];
  const first = exclusive.run('ada', async () => {
    await slow.promise;
    written.push('first');
  });
  const second = exclusive.run('ada', async () => {
    written.push('second');
  });
  const third = exclusive.run('ada', async () => {
    written.push('third');
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(written).toEqual([]);
  slow.resolve();
  await Promise.all([first, second, third]);
  expect(written).toEqual(['first', 'second', 'third']);
});

test('a change of one account waits for none of another', async () => {
  const exclusive = new ExclusiveByKey();
  const never = later<void>();
  void exclusive.run('ada', () => never.promise);
  expect(await exclusive.run('grace', async () => 'written')).toBe('written');
});

test('a change that fails says so to who asked for it, and holds up nobody', async () => {
  const exclusive = new ExclusiveByKey();
  const failing = later<void>();
  const first = exclusive.run('ada', () => failing.promise);
  const second = exclusive.run('ada', async () => 'written');
  failing.reject(new Error('full'));
  await expect(first).rejects.toThrow('full');
  expect(await second).toBe('written');
});

test('it is idle once all that was asked for meanwhile is done, too', async () => {
  const exclusive = new ExclusiveByKey();
  const done: string[] = [];
  void exclusive.run('ada', async () => {
    void exclusive.run('grace', async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      done.push('grace');
    });
    done.push('ada');
  });
  await exclusive.idle();
  expect(done).toEqual(['ada', 'grace']);
});
