import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTurns } from '../support/faults/in-turns.ts';
import { failuresIn, KillReport } from '../support/faults/kill-report.ts';
import { KillRuns } from '../support/faults/kill-runs.ts';
import { operations } from '../support/faults/operations.ts';

const atATime = 2;
const runs = new KillRuns();
const found = new KillReport('power-cuts', 'Power cut at every step of every kind of store write');

beforeAll(() => runs.start(), 60_000);
afterAll(() => {
  runs.end();
  found.report([
    'A power cut is a kill after which there is only what was synced: bytes by the sync of their file, names by the sync of their folder, or in every second run all names but only synced bytes.',
  ]);
});

test.each(operations)(
  '$name: after a power cut at any step all is old or new, and what was said to be done is done',
  { timeout: 300_000 },
  async (operation) => {
    const one = await runs.prepare(operation);
    const results = await inTurns(runs.powerCutsOf(one), atATime, (ending) => runs.kill(one, ending));
    found.add(operation.name, one.calls.length, results);
    expect(results.filter(({ killed }) => !killed).map(({ step }) => step)).toEqual([]);
    expect(failuresIn(results)).toEqual([]);
  },
);
