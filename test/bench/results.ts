import { type Comparison, holds, type Row, ratioOf, summaryOf } from './figure.ts';

export interface Measured {
  number: number;
  title: string;
  rows: Row[];
}

const columns = ['#', 'what', 'Holdfast', 'floor', 'ratio', 'goal', 'holds'] as const;

function lines(measured: readonly Measured[]): string[][] {
  return measured.flatMap(({ number, rows }) =>
    rows.map((row) => [`${number}`, ...cells(row), holds(row) ? 'yes' : 'NO']),
  );
}

function cells(row: Row): string[] {
  if (row.kind === 'bound') {
    const least = row.least === undefined ? '' : `${figureText(row.least)}–`;
    const most = `${least}${figureText(row.most)} ${row.unit}`;
    return [row.what, `${figureText(row.value)} ${row.unit}`, '', '', `at most ${most}`];
  }
  return [
    `${row.what}, against ${row.floorOf}${row.statistic === 'p95' ? ' (p95)' : ''}`,
    sideText(row.ours, row.unit),
    sideText(row.floor, row.unit),
    `${ratioOf(row).toFixed(2)} ×`,
    `at most ${row.goal} ×`,
  ];
}

/** "12.3 ms (p95 14.0, 11.9–15.2, 20 samples)". */
function sideText(samples: readonly number[], unit: Comparison['unit']): string {
  const { count, least, median, most, p95 } = summaryOf(samples);
  if (count === 1) return `${figureText(median)} ${unit}`;
  return `${figureText(median)} ${unit} (p95 ${figureText(p95)}, ${figureText(least)}–${figureText(most)}, ${count} samples)`;
}

export function figureText(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString('en');
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return value.toFixed(Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 0.1 ? 2 : 4);
}

export function plainTable(measured: readonly Measured[]): string {
  const all = [[...columns], ...lines(measured)];
  const widths = columns.map((_, at) => Math.max(...all.map((line) => line[at]?.length ?? 0)));
  return all.map((line) => line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')).join('\n');
}

export function markdownTable(measured: readonly Measured[]): string {
  const rule = columns.map(() => '---');
  return [[...columns], rule, ...lines(measured)].map((line) => `| ${line.join(' | ')} |`).join('\n');
}

/** @returns every sample, with what became of it */
export function json(measured: readonly Measured[]): unknown {
  return measured.map(({ number, rows, title }) => ({
    number,
    title,
    rows: rows.map((row) => ({
      ...row,
      holds: holds(row),
      ...(row.kind === 'ratio' && {
        ratio: ratioOf(row),
        oursSummary: summaryOf(row.ours),
        floorSummary: summaryOf(row.floor),
      }),
    })),
  }));
}
