import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a part of the fault harness saw: printed, and kept for the summary and for `docs/faults.md`. */
export interface FaultResults {
  /** Of the file, such as `killed-writes`. */
  name: string;
  title: string;
  /** How many there were of what, such as `runs` or `cases`. */
  count: number;
  unit: string;
  /** How many of them ended as they must not. */
  failures: number;
  seconds: number;
  columns: readonly string[];
  rows: ReadonlyArray<readonly string[]>;
  /** Sentences that stand under the table. */
  notes?: readonly string[];
}

/** Where results stand until the next run. */
export const resultsFolder = path.resolve(import.meta.dirname, '../../../test-results/faults');

export function report(results: FaultResults): void {
  mkdirSync(resultsFolder, { recursive: true });
  writeFileSync(path.join(resultsFolder, `${results.name}.json`), JSON.stringify(results, null, 2));
  console.log(textOf(results));
}

/** As it is printed, with even columns. */
export function textOf({ title, count, unit, failures, seconds, columns, rows, notes = [] }: FaultResults) {
  const all = [columns, ...rows];
  const widths = columns.map((_column, index) => Math.max(...all.map((row) => row[index]?.length ?? 0)));
  const lines = all.map((row) => row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  '));
  const total = `${count.toLocaleString('en')} ${unit}, ${failures} wrong, ${seconds.toFixed(0)} s`;
  return [title, ...lines.map((line) => `  ${line.trimEnd()}`), `  ${total}`, ...notes].join('\n');
}
