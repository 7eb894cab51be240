import { execFileSync } from 'node:child_process';
import { chmod, copyFile, lstat, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileHash } from './file-hash.ts';
import { fold } from './fold.ts';
import type { PackageOrder } from './fpm-arguments.ts';
import { filesOf } from './package-tree.ts';

const compressions: Record<string, string[]> = {
  xz: ['-Zxz'],
  // For tests, which care for time more than for size.
  gz: ['-Zgzip', '-z1'],
};

/** Builds a .deb out of a tree that is laid out (Debian Policy 3 to 6, 10). */
export async function buildDeb(order: PackageOrder, root: string, timeSeconds: number): Promise<void> {
  const control = path.join(root, 'DEBIAN');
  const files = await filesOf(root);
  await mkdir(control, { mode: 0o755 });
  await writeFile(path.join(control, 'md5sums'), await checksums(root, files), { mode: 0o644 });
  await writeFile(path.join(control, 'control'), await controlFile(order, root, files), { mode: 0o644 });
  await addScript(order.afterInstall, path.join(control, 'postinst'));
  await addScript(order.afterRemove, path.join(control, 'postrm'));
  const options = ['--root-owner-group', ...(compressions[order.compression] ?? [`-Z${order.compression}`])];
  execFileSync('dpkg-deb', ['--build', ...options, root, order.output], {
    env: { ...process.env, SOURCE_DATE_EPOCH: String(timeSeconds) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function controlFile(order: PackageOrder, root: string, files: readonly string[]): Promise<string> {
  const fields = {
    Package: order.name,
    Version: order.version,
    Section: order.category,
    Priority: order.priority,
    Architecture: order.architecture,
    Depends: order.depends.join(', '),
    Recommends: order.recommends.join(', '),
    'Installed-Size': String(await installedKib(root, files)),
    Maintainer: order.maintainer,
    Homepage: order.url,
    Description: [order.summary, ...fold(order.description, 76)].join('\n '),
  };
  const lines = Object.entries(fields).filter(([, value]) => value !== '');
  return `${lines.map(([name, value]) => `${name}: ${value}`).join('\n')}\n`;
}

/** As dpkg-gencontrol counts: each file in whole KiB. */
async function installedKib(root: string, files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => (await lstat(path.join(root, file))).size));
  return sizes.reduce((sum, size) => sum + Math.max(1, Math.ceil(size / 1024)), 0);
}

async function checksums(root: string, files: readonly string[]): Promise<string> {
  const lines: string[] = [];
  for (const file of files) {
    const full = path.join(root, file);
    if ((await lstat(full)).isSymbolicLink()) continue;
    lines.push(`${await fileHash('md5', full)}  ${file}\n`);
  }
  return lines.join('');
}

async function addScript(from: string | undefined, to: string): Promise<void> {
  if (!from || (await readFile(from, 'utf8')).trim() === '') return;
  await copyFile(from, to);
  await chmod(to, 0o755);
}
