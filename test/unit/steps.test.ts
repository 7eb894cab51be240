import { expect, test } from 'vitest';
import { atOnce, inTurns, type Steps } from '../../electron/steps.ts';

function* counting(done: string[]): Steps<number> {
  done.push('first');
  yield;
  done.push('second');
  yield;
  return done.length;
}

test('work in steps can be done at once', () => {
  const done: string[] = [];
  expect(atOnce(counting(done))).toBe(2);
});

test('between two steps others have their turn', async () => {
  const done: string[] = [];
  const others = async () => void done.push('others');
  expect(await inTurns(counting(done), others)).toBe(4);
  expect(done).toEqual(['first', 'others', 'second', 'others']);
});

test('what goes wrong in a step goes wrong for who does the work', async () => {
  function* failing(): Steps<void> {
    yield;
    throw new Error('no');
  }
  expect(() => atOnce(failing())).toThrow('no');
  await expect(inTurns(failing(), async () => undefined)).rejects.toThrow('no');
});
