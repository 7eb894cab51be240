import type { KillRun } from './kill-runs.ts';
import { report } from './results.ts';

/** The runs that ended as they must not, one line each. */
export function failuresIn(runs: readonly KillRun[]): string[] {
  return runs
    .filter(({ lost, torn, wrong }) => lost.length + torn.length + wrong.length > 0)
    .map(({ operation, step, lost, torn, wrong }) => {
      const what = [...lost.map((name) => `lost: ${name}`), ...torn.map((name) => `torn: ${name}`), ...wrong];
      return `${operation}, ${step}: ${what.join('; ')}`;
    });
}

/** Counts the runs of each operation for the table. */
export class KillReport {
  readonly #name: string;
  readonly #title: string;
  readonly #startedAtMs = performance.now();
  readonly #rows: string[][] = [];
  #failures = 0;
  runs = 0;

  constructor(name: string, title: string) {
    this.#name = name;
    this.#title = title;
  }

  add(operation: string, steps: number, runs: readonly KillRun[]): void {
    const count = (which: 'lost' | 'torn') => runs.filter((run) => run[which].length > 0).length;
    this.runs += runs.length;
    this.#failures += failuresIn(runs).length;
    this.#rows.push([
      operation,
      String(steps || ''),
      String(runs.length),
      String(count('lost')),
      String(count('torn')),
    ]);
  }

  report(notes: readonly string[]): void {
    report({
      name: this.#name,
      title: this.#title,
      count: this.runs,
      unit: 'runs',
      failures: this.#failures,
      seconds: (performance.now() - this.#startedAtMs) / 1000,
      columns: ['operation', 'steps', 'runs', 'lost', 'torn'],
      rows: this.#rows,
      notes,
    });
  }
}
