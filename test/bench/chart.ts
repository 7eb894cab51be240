import { type Comparison, holds, ratioOf } from './figure.ts';
import type { Measured } from './results.ts';

const width = 960;
const rowHeight = 30;
const top = 44;
const labelWidth = 470;
const barWidth = 380;

/** An SVG of all ratios: how much of its goal each takes, with the floor and the goal marked. */
export function chart(measured: readonly Measured[]): string {
  const ratios = measured.flatMap(({ number, rows }) =>
    rows.filter((row): row is Comparison => row.kind === 'ratio').map((row) => ({ number, row })),
  );
  const height = top + ratios.length * rowHeight + 16;
  const bars = ratios.map(({ number, row }, at) => bar(number, row, top + at * rowHeight));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="13" role="img" aria-label="Each figure as a part of its goal">`,
    '<rect width="100%" height="100%" fill="#ffffff"/>',
    '<text x="16" y="26" fill="#4d4a45">Each figure as a part of its goal; the mark is the floor, the line the goal</text>',
    ...bars,
    `<line x1="${labelWidth + barWidth * (2 / 3)}" x2="${labelWidth + barWidth * (2 / 3)}" y1="${top - 8}" y2="${height - 12}" stroke="#1f1e1c" stroke-width="1"/>`,
    '</svg>',
    '',
  ].join('\n');
}

function bar(number: number, row: Comparison, y: number): string {
  const scale = (part: number) => Math.min(part, 1.5) * (barWidth / 1.5);
  const taken = scale(ratioOf(row) / row.goal);
  const floorAt = labelWidth + scale(1 / row.goal);
  const color = holds(row) ? '#2f7d5b' : '#b3432e';
  return [
    `<text x="16" y="${y + 18}" fill="#1f1e1c">${number}. ${escaped(shortened(row.what))}</text>`,
    `<rect x="${labelWidth}" y="${y + 6}" width="${taken.toFixed(1)}" height="16" rx="3" fill="${color}"/>`,
    `<rect x="${(floorAt - 1).toFixed(1)}" y="${y + 4}" width="2" height="20" fill="#1f1e1c" opacity="0.45"/>`,
    `<text x="${labelWidth + barWidth + 12}" y="${y + 18}" fill="#4d4a45">${ratioOf(row).toFixed(2)} of ${row.goal}</text>`,
  ].join('\n');
}

function shortened(text: string): string {
  return text.length > 66 ? `${text.slice(0, 65)}…` : text;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
