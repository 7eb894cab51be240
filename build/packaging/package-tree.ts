import { execFileSync } from 'node:child_process';
import { chmod, cp, lstat, mkdir, readdir, utimes } from 'node:fs/promises';
import path from 'node:path';
import type { PackageOrder } from './fpm-arguments.ts';

/** Puts everything into a folder as it is to be on a system, all of one time, so that the same files make the same package. */
export async function layOut(order: PackageOrder, root: string, timeSeconds: number): Promise<void> {
  for (const { from, to } of order.files) {
    const target = path.join(root, to);
    await mkdir(path.dirname(target), { recursive: true });
    if (from.endsWith('/')) execFileSync('cp', ['-a', '--link', from, target]);
    else {
      await cp(from, target, { verbatimSymlinks: true });
      if (!(await lstat(target)).isSymbolicLink()) await chmod(target, 0o644);
    }
  }
  await settle(root, timeSeconds);
}

async function settle(folder: string, timeSeconds: number): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) await settle(file, timeSeconds);
    else if (!entry.isSymbolicLink()) await utimes(file, timeSeconds, timeSeconds);
  }
  await utimes(folder, timeSeconds, timeSeconds);
}

/** Every file of a tree with its path from the root, in the order of their names; folders are not among them. */
export async function filesOf(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();
}
