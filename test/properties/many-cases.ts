import fc from 'fast-check';

/** How many cases each reader of foreign input is held against: all of them in `npm run test:properties`, a sample among other tests. */
export const manyCases = process.env.HOLDFAST_SAMPLE ? 20_000 : 100_000;
/** Long enough for {@link manyCases} on a slow machine that does other things too. */
export const manyCasesTimeoutMs = 120_000;

/** Holds a property against many cases and prints how many; a failure names its seed and the smallest case found. */
export async function holdFor<Case>(
  what: string,
  property: fc.IProperty<Case> | fc.IAsyncProperty<Case>,
): Promise<void> {
  const startedAtMs = performance.now();
  const { stackTraceLimit } = Error;
  // Most cases end in an error, and nobody looks at the way to each.
  Error.stackTraceLimit = 0;
  const details = (await fc.check(property, { numRuns: manyCases })) as fc.RunDetails<Case>;
  Error.stackTraceLimit = stackTraceLimit;
  if (details.failed) throw new Error(`${what}: ${await fc.asyncDefaultReportMessage(details)}`);
  const seconds = ((performance.now() - startedAtMs) / 1000).toFixed(1);
  console.log(`${what}: held for ${details.numRuns} cases in ${seconds} s (seed ${details.seed})`);
}
