import { percentile } from '../measure/figures.ts';

export type Unit = 'ms' | 's' | 'MiB' | 'KiB';

/** What Holdfast takes for something, beside the least that it could take on this computer. */
export interface Comparison {
  kind: 'ratio';
  /** Of what Holdfast does: "cold start to the list, 1,000 accounts". */
  what: string;
  /** Of what it is held against: "an empty sandboxed window". */
  floorOf: string;
  unit: Unit;
  /** What of the samples is held against each other. */
  statistic: 'median' | 'p95';
  ours: readonly number[];
  floor: readonly number[];
  /** The most that ours may be of the floor. */
  goal: number;
}

/** Something that has a bound of its own: how long nothing else is done, how much ten times as many accounts add. */
export interface Bound {
  kind: 'bound';
  what: string;
  /** What the value is said in: "ms", "requests for each account". */
  unit: string;
  value: number;
  /** The value has to lie between these, both included. */
  least?: number;
  most: number;
}

export type Row = Comparison | Bound;

export interface Figure {
  /** As in docs/performance.md. */
  number: number;
  title: string;
  /** Measures once more each time it is called. */
  measure: (bench: Bench) => Promise<Row[]>;
}

/** What every figure measures with. */
export interface Bench {
  /** How many rounds of so many are run: few in a sample. */
  rounds: (wanted: number) => number;
  /** Only whether it works is asked for, with as little as that needs. */
  isSample: boolean;
}

export interface Summary {
  median: number;
  p95: number;
  least: number;
  most: number;
  count: number;
}

export function summaryOf(samples: readonly number[]): Summary {
  return {
    median: percentile(samples, 50),
    p95: percentile(samples, 95),
    least: Math.min(...samples),
    most: Math.max(...samples),
    count: samples.length,
  };
}

export function ratioOf({ floor, ours, statistic }: Comparison): number {
  return summaryOf(ours)[statistic] / summaryOf(floor)[statistic];
}

export function holds(row: Row): boolean {
  if (row.kind === 'ratio') return ratioOf(row) <= row.goal;
  return row.value <= row.most && row.value >= (row.least ?? Number.NEGATIVE_INFINITY);
}
