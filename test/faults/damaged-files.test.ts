import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DamagedCase, damageEach, filesToDamage, rowsOf } from '../support/faults/damage-table.ts';
import { KillRuns } from '../support/faults/kill-runs.ts';
import { operations } from '../support/faults/operations.ts';
import { report } from '../support/faults/results.ts';

const runs = new KillRuns();
const cases: DamagedCase[] = [];
const startedAtMs = performance.now();

beforeAll(() => runs.start(), 60_000);
afterAll(() => {
  runs.end();
  report({
    name: 'damaged-files',
    title: 'Every file of the vault, damaged',
    count: cases.length,
    unit: 'cases',
    failures: cases.filter(({ wrong }) => wrong.length > 0).length,
    seconds: (performance.now() - startedAtMs) / 1000,
    columns: ['file', 'damage', 'cases', 'what is told', 'wrong'],
    rows: rowsOf(cases),
    notes: [
      'In each case the bytes that were found are still there afterwards, in their place or set aside, no account is lost from the list, and the other documents are read and written.',
    ],
  });
});

test('every file of the vault may be damaged in any way: it is told, kept as it is, and the rest works', async () => {
  const [first] = operations;
  if (!first) throw new Error('no operations');
  const whole = await runs.prepare(first);
  for (const file of await filesToDamage(runs, whole)) cases.push(...(await damageEach(runs, whole, file)));
  const wrong = cases.filter((each) => each.wrong.length > 0);
  expect(wrong.map((each) => `${each.file}, ${each.name}: ${each.wrong.join('; ')}`)).toEqual([]);
  expect(cases.length).toBeGreaterThan(300);
});
