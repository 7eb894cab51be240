import { expect, test } from '@playwright/test';
import { type Bench, ratioOf } from '../bench/figure.ts';
import { figures } from '../bench/figures.ts';

const sample: Bench = { isSample: true, rounds: () => 1 };
/** Calls of the window, and the disk: each of the others takes longer than both. */
const sampled = [4, 10];

for (const number of sampled) {
  test(`figure ${number} of the bench measures both of its sides`, async () => {
    test.setTimeout(120_000);
    const found = await Promise.all(figures.map((load) => load()));
    const figure = found.map((each) => each.figure).find((each) => each.number === number);
    const rows = (await figure?.measure(sample)) ?? [];
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      // Whether it holds is for a quiet computer to say, and for many rounds.
      const figures = row.kind === 'ratio' ? [...row.ours, ...row.floor, ratioOf(row)] : [row.value];
      expect(
        figures.every((each) => Number.isFinite(each) && each > 0),
        row.what,
      ).toBe(true);
    }
  });
}
