import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const text = readFileSync(path.resolve(import.meta.dirname, '../../.github/workflows/release.yml'), 'utf8');

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}
const workflow: {
  permissions: object;
  jobs: Record<string, { permissions?: Record<string, string>; 'timeout-minutes'?: number; steps: Step[] }>;
} = parse(text);
const jobs = Object.entries(workflow.jobs);
const steps = jobs.flatMap(([, job]) => job.steps);

describe('the release workflow', () => {
  test('takes every action by the hash of a commit, with its version beside it, and from GitHub alone', () => {
    const used = text.split('\n').filter((line) => /\buses:/.test(line));
    expect(used.length).toBeGreaterThan(5);
    for (const line of used) expect(line).toMatch(/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('gives no right to anybody by default, and the right to write to one job that runs no code of ours', () => {
    expect(workflow.permissions).toEqual({});
    const writers = jobs.filter(([, job]) => job.permissions?.contents === 'write');
    expect(writers.map(([name]) => name)).toEqual(['draft']);
    for (const [, { steps: its }] of writers)
      for (const { uses, run = '' } of its) expect(`${uses ?? ''}${run}`).not.toMatch(/checkout|npm |node /);
  });

  test('leaves no credentials in a checkout, and ends every job in time', () => {
    for (const { uses, with: given } of steps)
      if (uses?.startsWith('actions/checkout')) expect(given?.['persist-credentials']).toBe(false);
    for (const [name, job] of jobs)
      expect([name, job['timeout-minutes']]).toEqual([name, expect.any(Number)]);
  });

  test('puts nothing that comes from outside into a script', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  test('shows secrets to no step but those that sign', () => {
    const withSecrets = steps.filter(({ env = {} }) => JSON.stringify(env).includes('secrets.'));
    expect(withSecrets.map(({ name }) => name)).toEqual([
      'Package for macOS, signed and notarised',
      'Package for Windows, signed',
      'Sign the update metadata',
    ]);
  });
});
