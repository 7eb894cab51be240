import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { compileFile } from '../../build/bundling/compile-file.ts';
import { locateElectron } from '../../build/electron-runtime.ts';
import { fuses, readFuses } from '../../build/fuses.ts';
import { expect, test } from './fixtures.ts';
import { packages, tool } from './packages.ts';

/** What was built, before anybody installs it. */
const largestAsar = 4 * 1024 * 1024;
const largestPackage = 150 * 1024 * 1024;

let tree: string;
const inApp = (name: string) => path.join(tree, 'opt/Holdfast', name);
const asar = () => inApp('resources/app.asar');

test.beforeAll(async () => {
  tree = await mkdtemp(path.join(os.tmpdir(), 'holdfast-deb-'));
  expect(await tool('dpkg-deb', ['-x', packages().deb, tree])).toEqual({ said: '', status: 0 });
});
test.afterAll(() => rm(tree, { recursive: true, force: true }));

test('the .deb has no lintian error, and each override says why', () => {
  const found = packages()
    .lintian.split('\n')
    .filter((line) => /^[EW]: /.test(line));
  console.log(
    `lintian: ${found.filter((line) => line.startsWith('E')).length} errors, ${found.filter((line) => line.startsWith('W')).length} warnings`,
  );
  expect(found).toEqual([]);
  const overrides = readFileSync(path.join(tree, 'usr/share/lintian/overrides/holdfast'), 'utf8')
    .trim()
    .split('\n');
  expect(overrides[0]).toMatch(/^# /);
});

test('the archive holds what runs and nothing else: no sources, tests, maps or documents', () => {
  const files = listPackage(asar(), { isPack: false }).sort();
  // What the window loads only when it is wanted: those that the main process serves.
  const isPart = (file: string) => /^\/renderer\/[a-z-]+-[A-Z0-9]{8}\.js$/.test(file);
  const main = extractFile(asar(), 'electron/main.cjs').toString();
  expect(files.filter(isPart).length).toBeGreaterThan(10);
  for (const part of files.filter(isPart)) expect(main).toContain(path.basename(part));
  expect(files.filter((file) => !isPart(file))).toEqual([
    ...['/electron', '/electron/app-folders.cjs', '/electron/behind-the-window.cjs', '/electron/de.cjs'],
    ...['/electron/es.cjs', '/electron/fetch-picture.cjs', '/electron/file-dialogs.cjs'],
    ...['/electron/installed-browsers.cjs', '/electron/leave-without-window.cjs'],
    ...['/electron/main-after-shim.cjs', '/electron/main.cjs', '/electron/preload.cjs'],
    ...['/electron/protocol.cjs', '/electron/run-holdfast.cjs', '/electron/run-holdfast.compiled'],
    ...[
      '/electron/scheme-handler.cjs',
      '/electron/seldom-handlers.cjs',
      '/electron/shared-1.cjs',
      '/electron/shim.cjs',
    ],
    ...['/electron/tray.cjs'],
    ...['/electron/update-engine.cjs', '/electron/zh-cn.cjs', '/icon.png', '/package.json', '/renderer'],
    ...['/renderer/index.css', '/renderer/index.html', '/renderer/index.js', '/update-cache.yml'],
  ]);
  for (const file of files.filter((each) => /\.(c?js|css)$/.test(each)))
    expect(extractFile(asar(), file.slice(1)).toString()).not.toContain('sourceMappingURL=');
});

test('what is compiled in the archive is what V8 makes of the text beside it, and nothing else', async () => {
  const work = await mkdtemp(path.join(os.tmpdir(), 'holdfast-compiled-'));
  const file = path.join(work, 'run-holdfast.cjs');
  writeFileSync(file, extractFile(asar(), 'electron/run-holdfast.cjs'));
  await compileFile(locateElectron().path, file);
  const compiled = readFileSync(path.join(work, 'run-holdfast.compiled'));
  expect(compiled.byteLength).toBeGreaterThan(100_000);
  expect(compiled.equals(extractFile(asar(), 'electron/run-holdfast.compiled'))).toBe(true);
  await rm(work, { recursive: true });
});

test('sizes: the archive is under 4 MB, and each package has a bound', () => {
  const { deb, rpm, archive } = packages();
  const sizes = { 'app.asar': asar(), '.deb': deb, '.rpm': rpm, '.tar.gz': archive };
  for (const [name, file] of Object.entries(sizes)) {
    const { size } = statSync(file);
    console.log(`${name}: ${(size / 1024 / 1024).toFixed(2)} MiB`);
    expect(size).toBeLessThan(name === 'app.asar' ? largestAsar : largestPackage);
  }
});

test('two builds of the same commit give the same archive', () => {
  const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
  const first = hashOf(asar());
  console.log(`app.asar: SHA-256 ${first}`);
  expect(hashOf(path.join(packages().again, 'resources/app.asar'))).toBe(first);
});

test('every fuse that this Electron knows is as the table says (checklist 19)', async () => {
  const found = await readFuses(inApp('holdfast'));
  expect(Object.keys(found).length).toBeGreaterThanOrEqual(7);
  const wanted = Object.entries(fuses).filter(([name]) => name in found);
  expect(found).toEqual(Object.fromEntries(wanted));
  console.log(
    `${Object.keys(found).length} of ${Object.keys(fuses).length} fuses are in this Electron, all as the table says`,
  );
});

test('file modes: programs may be run, everything else read, and nobody but root writes', () => {
  const programs = ['chrome-sandbox', 'chrome_crashpad_handler', 'holdfast'];
  for (const entry of readdirSync(tree, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isSymbolicLink()) continue;
    const isProgram =
      entry.isDirectory() || (entry.parentPath === inApp('') && programs.includes(entry.name));
    expect([path.relative(tree, file), lstatSync(file).mode & 0o7777]).toEqual([
      path.relative(tree, file),
      isProgram ? 0o755 : 0o644,
    ]);
  }
});

test('everything belongs to root, whoever built it', async () => {
  const { said } = await tool('dpkg-deb', ['-c', packages().deb]);
  const others = said
    .trim()
    .split('\n')
    .filter((line) => !/^\S+ root\/root /.test(line));
  expect(others).toEqual([]);
});

test('the desktop file, the AppStream metadata and the man page are valid', async () => {
  const share = path.join(tree, 'usr/share');
  const desktopFile = path.join(share, 'applications/holdfast.desktop');
  expect(await tool('desktop-file-validate', ['--no-hints', desktopFile])).toEqual({ said: '', status: 0 });
  const content = readFileSync(desktopFile, 'utf8');
  expect(content).toContain('\nMimeType=x-scheme-handler/app.holdfast.desktop;\n');
  expect(content).toContain('\nExec=/opt/Holdfast/holdfast %U\n');
  const metainfo = path.join(share, 'metainfo/app.holdfast.desktop.metainfo.xml');
  const validated = await tool('appstreamcli', ['validate', '--no-net', '--no-color', metainfo]);
  expect([validated.said, validated.status]).toEqual([
    expect.stringContaining('Validation was successful'),
    0,
  ]);
  const page = path.join(share, 'man/man1/holdfast.1.gz');
  const linted = await tool('mandoc', ['-Tlint', '-Wwarning', page]);
  expect(linted).toEqual({ said: '', status: 0 });
});

test('icons of every size are there, and the command on the path is the program', async () => {
  for (const size of [16, 24, 32, 48, 64, 128, 256, 512])
    expect(existsSync(path.join(tree, `usr/share/icons/hicolor/${size}x${size}/apps/holdfast.png`))).toBe(
      true,
    );
  const { said } = await tool('readlink', [path.join(tree, 'usr/bin/holdfast')]);
  expect(said.trim()).toBe('/opt/Holdfast/holdfast');
});

test('the licences of everything inside and a bill of materials come with it', () => {
  const licences = readFileSync(inApp('resources/THIRD-PARTY-LICENSES.txt'), 'utf8');
  const bom = JSON.parse(readFileSync(inApp('resources/sbom.cdx.json'), 'utf8'));
  expect([bom.bomFormat, bom.specVersion, bom.metadata.component.name]).toEqual([
    'CycloneDX',
    '1.6',
    'holdfast',
  ]);
  const names: string[] = bom.components.map(({ name }: { name: string }) => name);
  for (const name of [
    'electron',
    'openid-client',
    'react',
    'zustand',
    'electron-store',
    'electron-updater',
  ]) {
    expect(names).toContain(name);
    if (name !== 'electron') expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
  }
  for (const { version, licenses, purl } of bom.components)
    expect([typeof version, licenses.length, purl.startsWith('pkg:npm/')]).toEqual(['string', 1, true]);
  for (const name of ['LICENSE.electron.txt', 'LICENSES.chromium.html'])
    expect(existsSync(inApp(name))).toBe(true);
});

test('the rpm holds the same files, and its scripts are the same', async () => {
  const { rpm, deb } = packages();
  const inRpm = (await tool('rpm', ['-qp', '--queryformat', '[%{FILENAMES} %{FILEMODES:perms}\\n]', rpm]))
    .said;
  const filesOf = (text: string) =>
    text
      .trim()
      .split('\n')
      .filter((line) => !/ d[rwx]|^d/.test(line)).length;
  expect(filesOf(inRpm)).toBe(filesOf((await tool('dpkg-deb', ['-c', deb])).said));
  const about = (await tool('rpm', ['-qp', '--queryformat', '%{ARCH} %{VERSION} %{LICENSE}', rpm])).said;
  expect(about).toMatch(/^(x86_64|aarch64) 0\.1\.0~test MIT$/);
  const scripts = (await tool('rpm', ['-qp', '--scripts', rpm])).said;
  expect(scripts).toContain("sandbox='/opt/Holdfast/chrome-sandbox'");
  expect(scripts).not.toContain('${');
});

test('a test build is named so in its version', () => {
  expect(JSON.parse(extractFile(asar(), 'package.json').toString()).version).toBe('0.1.0-test');
});
