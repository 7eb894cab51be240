import { afterAll, expect, test, vi } from 'vitest';
import { type Fuzzed, fuzz } from '../support/faults/fuzz/fuzz.ts';
import { casesOf, fuzzTargets } from '../support/faults/fuzz/targets.ts';
import { report } from '../support/faults/results.ts';

// Only the class that hands links on is used of the module that imports it.
vi.mock('electron', () => ({ app: {} }));

const allCases = 1_000_000;
const found: Fuzzed[] = [];

afterAll(() =>
  report({
    name: 'fuzzing',
    title: 'More than a million cases of input from outside',
    count: found.reduce((sum, { cases }) => sum + cases, 0),
    unit: 'cases',
    failures: found.filter(({ failure }) => failure !== null).length,
    seconds: found.reduce((sum, { seconds }) => sum + seconds, 0),
    columns: ['input', 'cases', 'crashes or wrongly accepted', 'time', 'seed'],
    rows: found.map(({ target, cases, failure, seconds, seed }) => [
      target,
      cases.toLocaleString('en'),
      failure === null ? '0' : '1',
      `${seconds.toFixed(0)} s`,
      String(seed),
    ]),
    notes: ['Most cases begin as valid input that is then changed in one place; the others are noise.'],
  }),
);

test.each(fuzzTargets)('$name: none crashes, and none is accepted that must not be', async (target) => {
  const fuzzed = await fuzz(target, casesOf(target, allCases));
  found.push(fuzzed);
  expect(fuzzed.failure).toBeNull();
});

test(`are ${allCases.toLocaleString('en')} cases in all`, () => {
  expect(found.reduce((sum, { cases }) => sum + cases, 0)).toBeGreaterThanOrEqual(allCases);
});
