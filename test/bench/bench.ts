// node test/bench/bench.ts [--sample] [number …]: holds what Holdfast takes against its floors. All of them are written to docs/benchmark.*.
import { writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { bundle } from '../../build/bundle.ts';
import { locateElectron } from '../../build/electron-runtime.ts';
import { chart } from './chart.ts';
import { type Bench, holds } from './figure.ts';
import { figures } from './figures.ts';
import { json, type Measured, markdownTable, plainTable } from './results.ts';

const wanted = process.argv.slice(2).map(Number).filter(Number.isInteger);
const isSample = process.argv.includes('--sample');
const docs = path.join(import.meta.dirname, '../../docs');
const bench: Bench = { isSample, rounds: (count) => (isSample ? 1 : count) };

await bundle();
const measured: Measured[] = [];
for (const load of figures) {
  const { figure } = await load();
  const { number, title } = figure;
  if (wanted.length > 0 && !wanted.includes(number)) continue;
  const startedMs = Date.now();
  console.error(`${number}. ${title} …`);
  measured.push({ number, title, rows: await figure.measure(bench) });
  console.error(`   ${Math.round((Date.now() - startedMs) / 1000)} s, load ${os.loadavg()[0]?.toFixed(1)}`);
}
console.log(plainTable(measured));
const missed = measured.flatMap(({ rows }) => rows.filter((row) => !holds(row)));
console.log(`\n${measured.flatMap(({ rows }) => rows).length - missed.length} hold, ${missed.length} do not`);

if (wanted.length === 0 && !isSample) {
  const { kind, version } = locateElectron();
  const on = { cores: os.cpus().length, electron: version, electronKind: kind, measuredAt: new Date() };
  await writeFile(
    path.join(docs, 'benchmark.json'),
    `${JSON.stringify({ ...on, figures: json(measured) }, rounded)}\n`,
  );
  await writeFile(path.join(docs, 'benchmark.svg'), chart(measured));
  await writeFile(path.join(docs, 'benchmark.md'), page(`Electron ${version} (${kind})`));
}

function page(electron: string): string {
  return `# What Holdfast takes, against its floors

Measured by \`npm run bench\`, which writes this page, [benchmark.json](benchmark.json) with every sample, and the chart. Both sides are
measured in turns in the same run; the first of each is thrown away. ${electron}, ${os.cpus().length} cores, a virtual screen without a graphics
card. Medians are held against each other where a row does not say p95. What was done for it stands in [performance.md](performance.md).

![Each figure as a part of its goal](benchmark.svg)

${markdownTable(measured)}
`;
}

/** To the microsecond: what a clock says beyond that is long and says nothing. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
}
