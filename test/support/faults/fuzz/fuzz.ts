import fc from 'fast-check';

/** What a target of the fuzzing saw. */
export interface Fuzzed {
  target: string;
  cases: number;
  seconds: number;
  seed: number;
  /** The first case that ended as it must not; null when all held. */
  failure: string | null;
}

/** Input of one kind, and what must hold of each. */
export interface FuzzTarget {
  name: string;
  /** How many cases it has where links, arguments and payloads have a hundred together. */
  share: number;
  /** Sets up what the cases share. @returns the property, and what ends it */
  prepare: () => Promise<{ property: fc.IAsyncProperty<[unknown]>; end: () => Promise<void> }>;
}

/** @param seed the same one brings the same cases again */
export async function fuzz(target: FuzzTarget, cases: number, seed?: number): Promise<Fuzzed> {
  const { property, end } = await target.prepare();
  const startedAtMs = performance.now();
  const { stackTraceLimit } = Error;
  // Most cases end in an error, and nobody looks at the way to each.
  Error.stackTraceLimit = 0;
  const details = await fc.check(property, { numRuns: cases, ...(seed !== undefined && { seed }) });
  Error.stackTraceLimit = stackTraceLimit;
  await end();
  return {
    target: target.name,
    cases: details.numRuns,
    seconds: (performance.now() - startedAtMs) / 1000,
    seed: details.seed,
    failure: details.failed
      ? `${String(details.errorInstance)}\n${await fc.asyncDefaultReportMessage(details)}`
      : null,
  };
}

/** A property whose cases are checked one after the other. */
export function held<Case>(
  cases: fc.Arbitrary<Case>,
  check: (one: Case) => Promise<void> | void,
): fc.IAsyncProperty<[unknown]> {
  return fc.asyncProperty(cases as fc.Arbitrary<unknown>, async (one) => check(one as Case));
}
