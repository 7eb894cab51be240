import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { damageEach, filesToDamage } from '../support/faults/damage-table.ts';
import { inTurns } from '../support/faults/in-turns.ts';
import { failuresIn } from '../support/faults/kill-report.ts';
import { type Ending, KillRuns, type PreparedOperation } from '../support/faults/kill-runs.ts';
import { operations } from '../support/faults/operations.ts';

/** `npm run test:faults` has every step; here is a sample, another one each time. */
const sampled = 100;
const runs = new KillRuns();
let prepared: PreparedOperation[];

beforeAll(async () => {
  await runs.start();
  prepared = await inTurns(operations, 2, (operation) => runs.prepare(operation));
}, 120_000);
afterAll(() => runs.end());

/** Spread evenly over all operations and their steps. */
async function sample(endingsOf: (one: PreparedOperation) => Ending[], count: number): Promise<string[]> {
  const all = prepared.flatMap((one) => endingsOf(one).map((ending) => ({ one, ending })));
  const stride = all.length / count;
  const first = Math.random() * stride;
  const picked = Array.from({ length: count }, (_none, index) => all[Math.floor(first + index * stride)]);
  const chosen = picked.filter((each) => each !== undefined);
  const results = await inTurns(chosen, 2, ({ one, ending }) => runs.kill(one, ending));
  expect(results.filter(({ killed }) => !killed).map(({ step }) => step)).toEqual([]);
  return failuresIn(results);
}

describe('every kind of store write', () => {
  test(`killed at ${sampled} of its steps loses and tears nothing [F:killed-at-each-step-of-a-write]`, {
    timeout: 120_000,
  }, async () => {
    expect(await sample((one) => runs.killsOf(one), sampled)).toEqual([]);
  });

  test('cut off by a power cut leaves old or new, and what was said to be done is done', {
    timeout: 120_000,
  }, async () => {
    expect(await sample((one) => runs.powerCutsOf(one), sampled / 4)).toEqual([]);
  });
});

test('every file of the vault may be cut short, empty or something else: it is told, kept, and the rest works [F:account-file-truncated] [F:account-file-empty]', {
  timeout: 120_000,
}, async () => {
  const [whole] = prepared;
  if (!whole) throw new Error('no operations');
  const isMeant = (name: string) => !name.startsWith('cut to') || name === 'cut to 64 bytes';
  for (const file of await filesToDamage(runs, whole)) {
    const cases = await damageEach(runs, whole, file, isMeant);
    const wrong = cases.filter((each) => each.wrong.length > 0);
    expect(wrong.map((each) => `${each.file}, ${each.name}: ${each.wrong.join('; ')}`)).toEqual([]);
  }
});
