import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findPackagesIn } from './packages.ts';

/** Builds the packages once for all tests, in a process of its own: electron-builder loads its hooks as plain Node does. */
export default function buildOnce(): () => void {
  const startedMs = performance.now();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'holdfast-packages-'));
  // Somebody else than who runs the tests starts a program in it.
  chmodSync(folder, 0o711);
  const script = path.join(import.meta.dirname, 'build-packages.ts');
  const built = spawnSync(process.execPath, [script, folder], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`the packages were not built:\n${built.stdout}${built.stderr}`);
  findPackagesIn(folder);
  console.log(`packages built in ${Math.round((performance.now() - startedMs) / 1000)} s`);
  return () => rmSync(folder, { recursive: true, force: true });
}
