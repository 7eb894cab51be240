import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { heapFlags } from '../../electron/platform/small-heap.ts';

const compiler = path.join(import.meta.dirname, 'compile.cjs');
/** The same for every build, so that two of the same sources are the same. */
const seeds = ['--hash-seed=1', '--random-seed=1'];

/**
 * Has an Electron compile a CommonJS file for the starts of an app on it, which takes it by platform/compiled-code.ts.
 *
 * @param electron absolute path of its program
 * @param file absolute path, ending in .cjs
 * @param into absolute path; by default beside it, ending in .compiled
 */
export async function compileFile(
  electron: string,
  file: string,
  into = file.replace(/\.cjs$/, '.compiled'),
): Promise<void> {
  // Flags of V8 that stand there are those of whoever builds, and code that is made under them is taken under them alone.
  const env = { ...process.env, NODE_OPTIONS: undefined, ELECTRON_RUN_AS_NODE: '1' };
  await promisify(execFile)(electron, [...seeds, compiler, file, into, ...heapFlags], { env });
}
