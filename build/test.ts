// node build/test.ts [unit] [properties] [integration] [e2e] [packaged] [faults]: runs the suites and counts all their tests.
import { mkdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { textOf } from '../test/support/faults/results.ts';
import { bundle } from './bundle.ts';
import { faultResults, summaryOf } from './faults-page.ts';
import { buildPackagesAhead } from './packages-ahead.ts';
import { root, runTool } from './run-tool.ts';
import { addCounts, type Counts, noTests, playwrightCounts, vitestCounts } from './test-counts.ts';

const results = path.join(root, 'test-results');

/** In one run where more than one is wanted: no core then waits for the last file of one before the next begins. */
const inOneRun = ['unit', 'properties', 'integration'];

const suites: Record<string, () => Promise<Counts>> = {
  faults: async () => {
    await rm(path.join(results, 'faults'), { recursive: true, force: true });
    const counts = await vitest(['faults']);
    console.log(`\n${textOf(summaryOf(faultResults()))}`);
    return counts;
  },
  e2e: async () => {
    await bundle();
    return playwright('e2e', 'test/playwright.config.ts');
  },
  packaged: async () => {
    // Without them the suite builds its own, and says why it can't.
    const folder = await packages?.folder.catch(() => undefined);
    return playwright('packaged', 'test/playwright.packaged.config.ts', {
      ...(folder && { HOLDFAST_PACKAGES: folder }),
    });
  },
};

async function playwright(
  name: string,
  config: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<Counts> {
  const report = path.join(results, `${name}.json`);
  const code = await runTool(
    'node_modules/@playwright/test/cli.js',
    ['test', '--config', config, '--reporter', 'list,json'],
    { ...environment, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  );
  return playwrightCounts(report, code);
}

async function vitest(projects: readonly string[]): Promise<Counts> {
  const report = path.join(results, `${projects.join('-')}.json`);
  // Whoever wants the properties alone has the time for all their cases.
  const isSample = projects.length > 1;
  const code = await runTool(
    'node_modules/vitest/vitest.mjs',
    [
      ...['run', '--config', 'test/vitest.config.ts'],
      ...projects.flatMap((project) => ['--project', project]),
      ...['--reporter', 'default', '--reporter', 'json', '--outputFile.json', report],
    ],
    isSample ? { HOLDFAST_SAMPLE: '1' } : {},
  );
  return vitestCounts(report, code);
}

/** The faults take minutes; a sample of them is in each of the others. */
const everyDay = [...inOneRun, 'e2e', 'packaged'];
const given = process.argv.slice(2);
const wanted = given.length > 0 ? given : everyDay;
const unknown = wanted.find((name) => !inOneRun.includes(name) && !suites[name]);
if (unknown) throw new Error(`no suite "${unknown}": ${[...inOneRun, ...Object.keys(suites)].join(', ')}`);
let total = noTests;
await mkdir(results, { recursive: true });
const together = wanted.filter((name) => inOneRun.includes(name));
if (together.length > 0) await add(together.join(', '), () => vitest(together));
// End-to-end tests wait for much of their time.
const packages =
  wanted.includes('e2e') && wanted.includes('packaged') && os.platform() === 'linux'
    ? buildPackagesAhead()
    : undefined;
try {
  for (const name of wanted) {
    const suite = suites[name];
    if (suite) await add(name, suite);
  }
} finally {
  packages?.remove();
}
async function add(name: string, suite: () => Promise<Counts>): Promise<void> {
  console.log(`\n— ${name} tests —`);
  total = addCounts(total, await suite());
}

for (const { test, reason } of total.skips) console.log(`skipped: ${test} (${reason})`);
const skipped = total.skips.length > 0 ? `, ${total.skips.length} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
