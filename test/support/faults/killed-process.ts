import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { KilledRun, Said } from './killed-app.ts';

/** What became of a process that did one operation. */
export interface Outcome {
  killed: boolean;
  /** The operation was said to be done before the end. */
  acknowledged: boolean;
  /** The calls that a run to the end made. */
  calls: readonly string[];
  failed: string | undefined;
}

/** The app as one file, so that a process of it starts in a tenth of a second. @returns its path */
export async function bundleKilledApp(): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'holdfast-killed-app-'));
  const outfile = path.join(folder, 'killed-app.mjs');
  await build({
    entryPoints: [path.join(import.meta.dirname, 'killed-app.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  return outfile;
}

/** @param killAfterMs ends the process from outside, after so many milliseconds, wherever it is then */
export function runKilled(app: string, run: KilledRun, killAfterMs?: number): Promise<Outcome> {
  const child = spawn(process.execPath, [app, JSON.stringify(run)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: path.join(path.dirname(app), 'cache') },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const timer = killAfterMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfterMs);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (_code, signal) => {
      clearTimeout(timer);
      const said = output
        .split('\n')
        .filter((line) => line.endsWith('}'))
        .map((line) => JSON.parse(line) as Said);
      resolve({
        killed: signal === 'SIGKILL',
        acknowledged: said.some((each) => 'acknowledged' in each),
        calls: said.flatMap((each) => ('calls' in each ? each.calls : [])),
        failed: said.flatMap((each) => ('failed' in each ? [each.failed] : []))[0],
      });
    });
  });
}
