// node build/test.ts [unit] [properties] [integration] [e2e] [packaged] [faults]: runs the suites one after the other and counts all their tests.
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { textOf } from '../test/support/faults/results.ts';
import { bundle } from './bundle.ts';
import { faultResults, summaryOf } from './faults-page.ts';
import { root, runTool } from './run-tool.ts';
import { addCounts, type Counts, noTests, playwrightCounts, vitestCounts } from './test-counts.ts';

const results = path.join(root, 'test-results');

const suites: Record<string, () => Promise<Counts>> = {
  unit: () => vitest('unit'),
  properties: () => vitest('properties'),
  integration: () => vitest('integration'),
  faults: async () => {
    await rm(path.join(results, 'faults'), { recursive: true, force: true });
    // Most of the time goes into waiting for other processes.
    const counts = await vitest('faults', ['--maxWorkers', '2']);
    console.log(`\n${textOf(summaryOf(faultResults()))}`);
    return counts;
  },
  e2e: async () => {
    await bundle();
    return playwright('e2e', 'test/playwright.config.ts');
  },
  packaged: () => playwright('packaged', 'test/playwright.packaged.config.ts'),
};

async function playwright(name: string, config: string): Promise<Counts> {
  const report = path.join(results, `${name}.json`);
  const code = await runTool(
    'node_modules/@playwright/test/cli.js',
    ['test', '--config', config, '--reporter', 'list,json'],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  );
  return playwrightCounts(report, code);
}

async function vitest(project: string, parameters: string[] = []): Promise<Counts> {
  const report = path.join(results, `${project}.json`);
  const code = await runTool('node_modules/vitest/vitest.mjs', [
    ...['run', '--config', 'test/vitest.config.ts', '--project', project, ...parameters],
    ...['--reporter', 'default', '--reporter', 'json', '--outputFile.json', report],
  ]);
  return vitestCounts(report, code);
}

/** The faults take minutes; a sample of them is in each of the others. */
const everyDay = Object.keys(suites).filter((name) => name !== 'faults');
const wanted = process.argv.slice(2);
let total = noTests;
await mkdir(results, { recursive: true });
for (const name of wanted.length > 0 ? wanted : everyDay) {
  const suite = suites[name];
  if (!suite) throw new Error(`no suite "${name}": ${Object.keys(suites).join(', ')}`);
  console.log(`\n— ${name} tests —`);
  total = addCounts(total, await suite());
}
for (const { test, reason } of total.skips) console.log(`skipped: ${test} (${reason})`);
const skipped = total.skips.length > 0 ? `, ${total.skips.length} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
