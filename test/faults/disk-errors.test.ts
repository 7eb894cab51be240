import { afterAll, beforeAll, expect, test, vi } from 'vitest';
// The disk first: the rest of the app must see it as it is made here.
import '../support/conformance/faulty-disk.ts';
import { diskErrors, type FailedWrite, failAt } from '../support/faults/disk-errors.ts';
import { KillRuns } from '../support/faults/kill-runs.ts';
import { operations } from '../support/faults/operations.ts';
import { report } from '../support/faults/results.ts';

const runs = new KillRuns();
const rows: string[][] = [];
const all: FailedWrite[] = [];
const startedAtMs = performance.now();

beforeAll(async () => {
  await runs.start();
  // Of the process that counted: two runs then write the same.
  vi.useFakeTimers({ toFake: ['Date'], now: runs.nowMs });
}, 60_000);
afterAll(() => {
  vi.useRealTimers();
  runs.end();
  report({
    name: 'disk-errors',
    title: 'A disk that fails at every step of every kind of store write',
    count: all.length,
    unit: 'runs',
    failures: all.filter(({ wrong }) => wrong.length > 0).length,
    seconds: (performance.now() - startedAtMs) / 1000,
    columns: ['operation', 'runs', 'refused with a code', 'done all the same', 'lost or torn'],
    rows,
    notes: [
      `The disk fails with ${diskErrors.join(', ')} in turn, from one step on until the operation has ended. \`half-taken\` is a full disk that takes half of a write. What is said to be done is on the disk afterwards.`,
    ],
  });
});

test.each(operations)(
  '$name: whatever the disk says at any step, it is told by a code and nothing is lost',
  async (operation) => {
    vi.useRealTimers();
    const prepared = await runs.prepare(operation);
    vi.useFakeTimers({ toFake: ['Date'], now: runs.nowMs });
    const found: FailedWrite[] = [];
    for (const [index] of prepared.calls.entries()) {
      // A full disk at each step, and the others in turn.
      const other = diskErrors[1 + (index % (diskErrors.length - 1))] ?? 'EIO';
      for (const error of ['ENOSPC', other] as const)
        found.push(await failAt(runs, prepared, error, index + 1));
    }
    all.push(...found);
    const wrong = found.filter((each) => each.wrong.length > 0);
    const done = found.filter(({ said }) => said === 'done').length;
    rows.push([operation.name, ...[found.length, found.length - done, done, wrong.length].map(String)]);
    expect(wrong.map((each) => `${each.error} at ${each.step}: ${each.wrong.join('; ')}`)).toEqual([]);
  },
);
