export interface Figure {
  what: string;
  value: string;
}

export function milliseconds(value: number): string {
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
}

/** The value that so many of a hundred stay under or are at. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

/** "p50 12 ms, p95 18 ms, of 60". */
export function spread(values: readonly number[]): string {
  const [half, most] = [50, 95].map((percent) => milliseconds(percentile(values, percent)));
  return `p50 ${half}, p95 ${most}, of ${values.length}`;
}

export function table(figures: readonly Figure[]): string {
  const width = Math.max(...figures.map(({ what }) => what.length));
  return figures.map(({ what, value }) => `${what.padEnd(width)}  ${value}`).join('\n');
}

export function markdownTable(figures: readonly Figure[]): string {
  return [
    '| what | measured |',
    '|---|---|',
    ...figures.map(({ what, value }) => `| ${what} | ${value} |`),
  ].join('\n');
}
