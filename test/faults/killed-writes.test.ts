import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTurns } from '../support/faults/in-turns.ts';
import { failuresIn, KillReport } from '../support/faults/kill-report.ts';
import { type KillRun, KillRuns, type PreparedOperation } from '../support/faults/kill-runs.ts';
import { operations } from '../support/faults/operations.ts';

const fewestRuns = 1000;
const atATime = 2;
const runs = new KillRuns();
const found = new KillReport('killed-writes', 'Killed at every step of every kind of store write');
const prepared: PreparedOperation[] = [];

beforeAll(() => runs.start(), 60_000);
afterAll(() => {
  runs.end();
  found.report([
    `Killed by SIGKILL before each call that changes the disk, half-way through each write, and at random moments.`,
  ]);
});

test.each(operations)(
  '$name: killed at any step, nothing is lost and nothing is torn',
  { timeout: 300_000 },
  async (operation) => {
    const one = await runs.prepare(operation);
    prepared.push(one);
    const results = await inTurns(runs.killsOf(one), atATime, (ending) => runs.kill(one, ending));
    found.add(operation.name, one.calls.length, results);
    expect(results.filter(({ killed }) => !killed).map(({ step }) => step)).toEqual([]);
    expect(failuresIn(results)).toEqual([]);
  },
);

/** For what is no step of its own, such as the time between an answer and the first write. */
test('any operation, killed at a random moment, loses and tears nothing', { timeout: 300_000 }, async () => {
  const count = Math.max(100, fewestRuns - found.runs);
  const moments = Array.from({ length: count }, (_none, index) => prepared[index % prepared.length]);
  const results: KillRun[] = await inTurns(moments as PreparedOperation[], atATime, (one) =>
    runs.kill(one, { afterMs: one.durationMs * (0.3 + 0.7 * Math.random()) }),
  );
  found.add('any, at a random moment', 0, results);
  expect(failuresIn(results)).toEqual([]);
  expect(found.runs).toBeGreaterThanOrEqual(fewestRuns);
});
