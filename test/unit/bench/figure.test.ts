import { expect, test } from 'vitest';
import { chart } from '../../bench/chart.ts';
import { type Comparison, holds, ratioOf } from '../../bench/figure.ts';
import { interleave } from '../../bench/interleave.ts';
import { plainTable } from '../../bench/results.ts';

const comparison: Comparison = {
  kind: 'ratio',
  what: 'a start',
  floorOf: 'an empty window',
  unit: 'ms',
  statistic: 'median',
  ours: [120, 110, 400],
  floor: [100, 90, 101],
  goal: 1.2,
};

test('a ratio is that of the medians, and one sample far off does not change it', () => {
  expect(ratioOf(comparison)).toBe(1.2);
  expect(holds(comparison)).toBe(true);
  expect(holds({ ...comparison, statistic: 'p95' })).toBe(false);
});

test('a bound holds between its ends and nowhere else', () => {
  const bound = { kind: 'bound', what: 'requests', unit: 'each', least: 1, most: 1 } as const;
  expect([0, 1, 2].map((value) => holds({ ...bound, value }))).toEqual([false, true, false]);
});

test('both sides are measured in turns, and the first of each is thrown away', async () => {
  const order: string[] = [];
  let at = 0;
  const sample = (name: string) => async () => {
    order.push(name);
    return ++at;
  };
  const samples = await interleave(2, sample('ours'), sample('floor'));
  expect(order).toEqual(['floor', 'ours', 'floor', 'ours', 'floor', 'ours']);
  expect(samples).toEqual({ floor: [3, 5], ours: [4, 6] });
});

test('the table and the chart say of each figure what it takes and whether it holds', () => {
  const measured = [{ number: 1, title: 'start', rows: [{ ...comparison, goal: 1.1, what: 'a <start>' }] }];
  expect(plainTable(measured)).toMatch(
    /a <start>, against an empty window +120 ms .*1\.20 × +at most 1\.1 × +NO/,
  );
  expect(chart(measured)).toContain('a &lt;start>');
  expect(chart(measured)).toContain('1.20 of 1.1');
});
