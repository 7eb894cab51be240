import { percentile } from '../measure/figures.ts';
import type { Bound } from './figure.ts';

/** What was measured at one count of accounts, a sample for each start. */
export interface AtCount {
  startMs: number[];
  mib: number[];
  keyMs: number[];
}

export type Growth = ReadonlyMap<number, AtCount>;

const [few, some, many] = [10, 1_000, 10_000] as const;
/**
 * The slope of the line through all starts where both scales are logarithmic, as the counts are: 1 is linear, 0 would be no growth at all. So
 * much is 1.4 times as long for a thousand times as many.
 */
const mostStartSlope = 0.05;
/** An account's record, what is shown of it, and what the search reads of it: each as an object in both processes. */
const mostKibPerAccount = 8;
/** Beyond that a start with few accounts would decide by its noise. */
const noiseKibPerAccount = 2;
const mostKeyMsPerThousand = 1;

export function growthRows(growth: Growth): Bound[] {
  const slope = (what: keyof AtCount, from: number, to: number) =>
    (median(growth, what, to) - median(growth, what, from)) / (to - from);
  const early = slope('mib', few, some) * 1024;
  const whole = slope('mib', few, many) * 1024;
  const late = slope('mib', some, many) * 1024;
  return [
    {
      kind: 'bound',
      what: `start, from 10 to 10,000 accounts (${(slope('startMs', few, many) * 1000).toFixed(1)} ms for each 1,000)`,
      unit: 'of a slope (1: linear, 0: none)',
      value: logarithmicSlope([...growth].map(([count, { startMs }]) => [count, percentile(startMs, 50)])),
      most: mostStartSlope,
    },
    {
      kind: 'bound',
      what: 'memory when idle, from 10 to 10,000 accounts',
      unit: 'KiB for each account',
      value: whole,
      most: mostKibPerAccount,
    },
    {
      kind: 'bound',
      what: `memory when idle, from 1,000 to 10,000 accounts: no more for each than from 10 to 1,000 (${early.toFixed(1)}, ±${noiseKibPerAccount})`,
      unit: 'KiB for each account',
      value: late,
      most: Math.min(mostKibPerAccount, Math.max(early, 0) + noiseKibPerAccount),
    },
    {
      kind: 'bound',
      what: 'a key in the search to the list drawn, from 10 to 10,000 accounts',
      unit: 'ms for each 1,000 accounts',
      value: slope('keyMs', few, many) * 1000,
      most: mostKeyMsPerThousand,
    },
  ];
}

export function growthText(growth: Growth): string {
  const one = (samples: readonly number[]) => percentile(samples, 50).toFixed(1);
  return [...growth]
    .map(
      ([count, { keyMs, mib, startMs }]) =>
        `   ${count}: start ${one(startMs)} ms, ${one(mib)} MiB, a key ${one(keyMs)} ms (p95 ${percentile(keyMs, 95).toFixed(1)})`,
    )
    .join('\n');
}

/** By least squares. */
function logarithmicSlope(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const rise = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return rise / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

function median(growth: Growth, what: keyof AtCount, count: number): number {
  return percentile(growth.get(count)?.[what] ?? [], 50);
}
