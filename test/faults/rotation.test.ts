import { afterAll, expect, test } from 'vitest';
import { disarm } from '../support/conformance/faulty-disk.ts';
import { report } from '../support/faults/results.ts';
import { outcomeOf, rotationCases } from '../support/faults/rotation-cases.ts';
import { RotationWorld } from '../support/faults/rotation-world.ts';

const startedAtMs = performance.now();
const rows: string[][] = [];
let failures = 0;

afterAll(() =>
  report({
    name: 'rotation',
    title: 'Refreshes at a server that rotates tokens and ends a family whose used token comes again',
    count: rows.length,
    unit: 'cases',
    failures,
    seconds: (performance.now() - startedAtMs) / 1000,
    columns: ['what goes wrong', 'could be kept', 'family at the server', 'the account says'],
    rows,
    notes: [
      'A family could be kept unless its token was used up and nobody was told of the next one: then RFC 9700 4.14 has the server end it.',
    ],
  }),
);

test.each(rotationCases)('$name', async (one) => {
  const world = await new RotationWorld().start();
  const outcome = await outcomeOf(world, one).finally(disarm);
  await world.end();
  const wanted = { family: one.couldBeKept === 'always' ? 'lives' : 'ended', account: one.says };
  if (JSON.stringify(outcome) !== JSON.stringify(wanted)) failures += 1;
  rows.push([one.name, one.couldBeKept === 'always' ? 'yes' : 'no', outcome.family, outcome.account]);
  expect(outcome).toEqual(wanted);
});
