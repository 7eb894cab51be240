// node build/faults-page.ts: writes docs/faults.md from what the last `npm run test:faults` saw.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FaultResults } from '../test/support/faults/results.ts';
import { root } from './run-tool.ts';

const folder = path.join(root, 'test-results/faults');

/** In the order in which the page has them. */
const order = [
  ...['killed-writes', 'power-cuts', 'disk-errors', 'small-disk', 'damaged-files', 'rotation', 'fuzzing'],
];

export function faultResults(): FaultResults[] {
  if (!existsSync(folder)) return [];
  const found = readdirSync(folder).map(
    (name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as FaultResults,
  );
  const place = ({ name }: FaultResults) => (order.indexOf(name) + order.length + 1) % (order.length + 1);
  return found.sort((a, b) => place(a) - place(b));
}

/** One line per part, with all of them in the last one. */
export function summaryOf(results: readonly FaultResults[]): FaultResults {
  const row = ({ title, count, unit, failures, seconds }: FaultResults) => [
    title,
    `${count.toLocaleString('en')} ${unit}`,
    String(failures),
    `${seconds.toFixed(0)} s`,
  ];
  const failures = results.reduce((sum, each) => sum + each.failures, 0);
  const seconds = results.reduce((sum, each) => sum + each.seconds, 0);
  const count = results.reduce((sum, each) => sum + each.count, 0);
  const columns = ['part', 'how many', 'wrong', 'time'];
  const rows = results.map(row);
  return { name: 'summary', title: 'Faults', count, unit: 'in all', failures, seconds, columns, rows };
}

function markdownOf({ columns, rows }: Pick<FaultResults, 'columns' | 'rows'>): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

export function faultsPage(results: readonly FaultResults[]): string {
  const sections = results.map((each) => {
    const notes = (each.notes ?? []).map((note) => `\n${note}\n`).join('');
    const total = `${each.count.toLocaleString('en')} ${each.unit}, ${each.failures} wrong.`;
    return `## ${each.title}\n\n${total}\n\n${markdownOf(each)}\n${notes}`;
  });
  return `${introduction}\n${markdownOf(summaryOf(results))}\n\n${sections.join('\n')}`;
}

const introduction = `# What was broken on purpose, and what became of it

\`npm run test:faults\` breaks the disk, the process, the network and the input of the composed app, and counts what it loses.
This page is written from its results by \`node build/faults-page.ts\`; a sample of each part runs with \`npm test\`.
`;

if (import.meta.main) {
  const results = faultResults();
  if (results.length === 0) throw new Error('no results: npm run test:faults');
  writeFileSync(path.join(root, 'docs/faults.md'), faultsPage(results));
  console.log(`docs/faults.md: ${results.map(({ name }) => name).join(', ')}`);
}
