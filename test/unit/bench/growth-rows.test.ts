import { expect, test } from 'vitest';
import { type AtCount, growthRows } from '../../bench/growth-rows.ts';

const counts = [10, 100, 1_000, 10_000];
const rowsOf = (startMs: (count: number) => number, mib = (_count: number) => 200) =>
  growthRows(
    new Map(
      counts.map((count): [number, AtCount] => [
        count,
        { startMs: [startMs(count)], mib: [mib(count)], keyMs: [10] },
      ]),
    ),
  );
const values = (rows: ReturnType<typeof growthRows>) => rows.map(({ value }) => Number(value.toFixed(3)));

test('the growth of a start is 1 where it is linear, and 0 where there is none', () => {
  expect(values(rowsOf((count) => 3 * count))[0]).toBe(1);
  expect(values(rowsOf(() => 400))[0]).toBe(0);
  expect(values(rowsOf((count) => 7 * count ** 0.05))[0]).toBe(0.05);
});

test('memory is what each account adds, over all counts and from 1,000 on', () => {
  const [, whole, late] = values(
    rowsOf(
      () => 400,
      (count) => 200 + (count * 5) / 1024,
    ),
  );
  expect([whole, late]).toEqual([5, 5]);
});
