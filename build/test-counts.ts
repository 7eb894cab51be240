import { existsSync, readFileSync, rmSync } from 'node:fs';

export interface Counts {
  passed: number;
  failed: number;
  skips: ReadonlyArray<{ test: string; reason: string }>;
}

export const noTests: Counts = { passed: 0, failed: 0, skips: [] };

export function addCounts(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skips: [...a.skips, ...b.skips] };
}

interface VitestReport {
  testResults: Array<{ assertionResults: Array<{ status: string; fullName: string }> }>;
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs: Array<{
    title: string;
    tests: Array<{ status: string; annotations: Array<{ type: string; description?: string }> }>;
  }>;
}

/** @param exitCode of the runner: a run that failed without a failed test (a file that would not load) counts as one */
export function vitestCounts(reportFile: string, exitCode: number): Counts {
  const report = takeReport<VitestReport>(reportFile);
  const results = report?.testResults.flatMap(({ assertionResults }) => assertionResults) ?? [];
  const skips = results
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName, status }) => ({ test: fullName, reason: status }));
  return settled(
    results.filter(({ status }) => status === 'passed').length,
    results.filter(({ status }) => status === 'failed').length,
    skips,
    exitCode,
  );
}

/** @param exitCode as for {@link vitestCounts} */
export function playwrightCounts(reportFile: string, exitCode: number): Counts {
  const report = takeReport<{ suites: PlaywrightSuite[] }>(reportFile);
  const tests = (report?.suites ?? []).flatMap(testsIn);
  const skips = tests
    .filter(({ status }) => status === 'skipped')
    .map(({ title, annotations }) => ({
      test: title,
      reason: annotations.find(({ type }) => type === 'skip')?.description ?? 'no reason given',
    }));
  const failed = tests.filter(({ status }) => status === 'unexpected' || status === 'flaky').length;
  return settled(tests.filter(({ status }) => status === 'expected').length, failed, skips, exitCode);
}

function testsIn(
  suite: PlaywrightSuite,
): Array<PlaywrightSuite['specs'][number]['tests'][number] & { title: string }> {
  const own = suite.specs.flatMap(({ title, tests }) => tests.map((test) => ({ ...test, title })));
  return [...own, ...(suite.suites ?? []).flatMap(testsIn)];
}

function settled(passed: number, failed: number, skips: Counts['skips'], exitCode: number): Counts {
  return { passed, failed: exitCode !== 0 && failed === 0 ? 1 : failed, skips };
}

/** Read once and removed, so that a run which wrote none is never counted by the report of an earlier one. */
function takeReport<T>(file: string): T | undefined {
  if (!existsSync(file)) return undefined;
  const report = JSON.parse(readFileSync(file, 'utf8')) as T;
  rmSync(file);
  return report;
}
