import { fork } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { electronArguments, locateElectron } from '../../../build/electron-runtime.ts';
import type { Desktop } from '../../support/desktop/desktop.ts';

/** A program of the bench in the main process of a real Electron. */
export interface ElectronProgram {
  /** @throws Error where the program says so, or ended */
  ask: <T>(name: string, input?: unknown) => Promise<T>;
  end: () => Promise<void>;
}

/**
 * Starts a program on the parts of the app, bundled as the app is and started with the same switches.
 *
 * @param file of the program, in this folder
 * @param told what it is told with its start, as JSON
 */
export async function startProgram(desktop: Desktop, file: string, told: unknown): Promise<ElectronProgram> {
  const { esbuildTargets, path: electron } = locateElectron();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'holdfast-bench-'));
  await build({
    entryPoints: [path.join(import.meta.dirname, file)],
    outfile: path.join(folder, 'main.cjs'),
    bundle: true,
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    platform: 'node',
    format: 'cjs',
    target: esbuildTargets.main,
    external: ['electron'],
    loader: { '.png': 'dataurl' },
    // What nobody gives it is as in a copy run from its sources.
    define: {
      'process.env.NODE_ENV': '"production"',
      'import.meta.url': '__bundleUrl',
      'import.meta.dirname': '__dirname',
    },
    banner: { js: "const __bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
  });
  await writeFile(
    path.join(folder, 'package.json'),
    JSON.stringify({ name: 'holdfast-bench', main: 'main.cjs' }),
  );
  const child = fork(folder, {
    execPath: electron,
    execArgv: [...electronArguments(), ...desktop.electronSwitches],
    env: { ...desktop.env, HOLDFAST_BENCH: JSON.stringify(told) },
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  const written: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => written.push(chunk.toString()));
  const ended = new Promise<never>((_, reject) => {
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}: ${written.join('')}`)));
  });
  ended.catch(() => undefined);
  const answer = () =>
    new Promise<Answer>((resolve) => child.once('message', (message) => resolve(message as Answer)));
  await Promise.race([answer(), ended]);
  return {
    ask: async <T>(name: string, input?: unknown) => {
      const answered = answer();
      child.send({ name, input });
      const { error, value } = await Promise.race([answered, ended]);
      if (error !== undefined) throw new Error(error);
      return value as T;
    },
    end: async () => {
      child.send({ name: 'end' });
      await ended.catch(() => undefined);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Answer {
  value?: unknown;
  error?: string;
}
