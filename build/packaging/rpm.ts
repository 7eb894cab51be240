import { execFileSync } from 'node:child_process';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fold } from './fold.ts';
import type { PackageOrder } from './fpm-arguments.ts';
import { filesOf } from './package-tree.ts';

const payloads: Record<string, string> = { xzmt: 'w6T0.xzdio', gzip: 'w1.gzdio' };
/** electron-builder says it as Debian does. */
const architectures: Record<string, string> = { amd64: 'x86_64', arm64: 'aarch64' };
/** What every system has; others' files may lie beside ours there. */
const sharedFolders = /^(opt|usr|usr\/(bin|share)(\/(applications|doc|man|metainfo|icons|lintian).*)?)$/;

/** Builds an .rpm out of a tree that is laid out, by rpmbuild. */
export async function buildRpm(order: PackageOrder, root: string, timeSeconds: number): Promise<void> {
  const top = path.join(root, '..', 'rpmbuild');
  const spec = path.join(root, '..', `${order.name}.spec`);
  await writeFile(spec, await specOf(order, await filesOf(root)));
  const defines = {
    _topdir: top,
    _buildhost: 'localhost',
    _binary_payload: payloads[order.compression] ?? order.compression,
    _build_id_links: 'none',
    use_source_date_epoch_as_buildtime: '1',
    clamp_mtime_to_source_date_epoch: '1',
    __os_install_post: '%{nil}',
    _rpmdir: path.join(top, 'out'),
    _rpmfilename: 'built.rpm',
  };
  const options = Object.entries(defines).flatMap(([name, value]) => ['--define', `${name} ${value}`]);
  execFileSync(
    'rpmbuild',
    [
      '-bb',
      '--quiet',
      '--target',
      architectures[order.architecture] ?? order.architecture,
      '--buildroot',
      root,
      ...options,
      spec,
    ],
    {
      env: { ...process.env, SOURCE_DATE_EPOCH: String(timeSeconds) },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  await rename(path.join(top, 'out', 'built.rpm'), order.output);
}

async function specOf(order: PackageOrder, files: readonly string[]): Promise<string> {
  const header = {
    Name: order.name,
    Version: order.version,
    Release: '1',
    Summary: capital(order.summary),
    License: order.license,
    Vendor: order.vendor,
    Packager: order.maintainer,
    URL: order.url,
    Group: order.category,
    AutoReqProv: 'no',
  };
  return [
    ...Object.entries(header).map(([name, value]) => `${name}: ${escaped(value)}`),
    ...order.depends.map((each) => `Requires: ${each}`),
    '',
    `%description\n${escaped(fold(order.description, 79).join('\n'))}`,
    await section('post', order.afterInstall),
    await section('postun', order.afterRemove),
    // Deleting the tree is the caller's.
    '%clean',
    '',
    '%files',
    '%defattr(-,root,root,-)',
    ...ownFolders(files).map((folder) => `%dir "/${escaped(folder)}"`),
    ...files.map((file) => `"/${escaped(file)}"`),
    '',
  ].join('\n');
}

async function section(name: string, file: string | undefined): Promise<string> {
  if (!file) return '';
  return `%${name}\n${escaped(await readFile(file, 'utf8'))}\n`;
}

function ownFolders(files: readonly string[]): string[] {
  const folders = new Set<string>();
  for (const file of files)
    for (let folder = path.dirname(file); folder !== '.'; folder = path.dirname(folder)) folders.add(folder);
  return [...folders].filter((folder) => !sharedFolders.test(folder)).sort();
}

function escaped(text: string): string {
  return text.replaceAll('%', '%%');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
