import { expect, test, vi } from 'vitest';
import { fuzz } from '../support/faults/fuzz/fuzz.ts';
import { casesOf, fuzzTargets } from '../support/faults/fuzz/targets.ts';

// Only the class that hands links on is used of the module that imports it.
vi.mock('electron', () => ({ app: {} }));

/** `npm run test:faults` has a million. */
const allCases = 20_000;

test.each(fuzzTargets)('$name: none crashes, and none is accepted that must not be', async (target) => {
  const { failure, cases, seconds, seed } = await fuzz(target, casesOf(target, allCases));
  console.log(`${target.name}: ${cases} cases in ${seconds.toFixed(1)} s (seed ${seed})`);
  expect(failure).toBeNull();
});
