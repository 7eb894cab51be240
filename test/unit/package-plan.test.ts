import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { sbomOf } from '../../build/packaging/notices.ts';
import { readUpdates } from '../../build/packaging/package-plan.ts';
import { whyNot } from '../../build/packaging/targets.ts';
import { newUpdateKeys } from '../../build/packaging/update-keys.ts';

const root = path.resolve(import.meta.dirname, '../..');

describe('a release', () => {
  test('is refused on the fallback Electron, with what to do', () => {
    const plan = path.join(root, 'build/packaging/package-plan.ts');
    const folder = mkdtempSync(path.join(os.tmpdir(), 'holdfast-plan-'));
    // A copy of the project that has the fallback alone.
    mkdirSync(path.join(folder, '.runtime/electron'), { recursive: true });
    writeFileSync(path.join(folder, '.runtime/electron/version'), '22.3.25');
    mkdirSync(path.join(folder, 'build/packaging'), { recursive: true });
    for (const file of ['build/electron-runtime.ts', 'build/packaging/package-plan.ts'])
      execFileSync('cp', [path.join(root, file), path.join(folder, file)]);
    for (const link of ['node_modules', 'package.json'])
      execFileSync('ln', ['-s', path.join(root, link), path.join(folder, link)]);
    const copied = path.join(folder, path.relative(root, plan));
    const ask = `import(${JSON.stringify(copied)}).then(({ planPackage }) => planPackage(${JSON.stringify(folder)}, { isRelease: true })).catch((error) => console.log(error.message))`;
    const said = execFileSync(process.execPath, ['-e', ask], {
      encoding: 'utf8',
      env: { ...process.env, HOLDFAST_ELECTRON: 'fallback' },
    });
    expect(said).toContain('a release is built on the official Electron only');
    expect(said).toContain('HOLDFAST_ELECTRON=official npm run package -- --release');
  });
});

test('only the stable copy looks for updates: what is published would take the place of any other', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'holdfast-plan-'));
  mkdirSync(path.join(folder, 'build'));
  writeFileSync(path.join(folder, 'package.json'), '{"version":"1.0.0"}');
  const updates = { url: 'https://updates.example.test/', publicKey: newUpdateKeys().publicKey };
  writeFileSync(path.join(folder, 'build/updates.json'), JSON.stringify(updates));
  expect(readUpdates(folder, 'stable')).toEqual(updates);
  expect(readUpdates(folder, 'development')).toBeNull();
  writeFileSync(
    path.join(folder, 'build/updates.json'),
    JSON.stringify({ ...updates, url: 'http://plain.example.test/' }),
  );
  expect(() => readUpdates(folder, 'stable')).toThrow(/updates\.json: url/);
});

describe('a target that this machine can not build', () => {
  test('is named with the reason', async () => {
    const other = process.platform === 'darwin' ? 'win' : 'mac';
    expect(await whyNot(other, other === 'mac' ? 'dmg' : 'nsis')).toMatch(
      /^it is built on (macOS|Windows) only$/,
    );
    expect(await whyNot('linux', 'snap')).toContain(
      'there is no such target: Linux has deb, rpm, AppImage, tar.gz',
    );
  });
});

describe('the bill of materials', () => {
  const product = { name: 'holdfast', version: '1.0.0', license: 'MIT', electronVersion: '45.0.0' };
  const packages = [
    { name: '@scope/one', version: '2.0.0', license: 'MIT', licenseText: '' },
    { name: 'two', version: '1.0.0', license: '(MIT OR Apache-2.0)', licenseText: '' },
  ];

  test('names everything with its address in the registry and its licence', () => {
    const { components, dependencies } = JSON.parse(sbomOf(product, packages));
    expect(components.map(({ purl }: { purl: string }) => purl).sort()).toEqual([
      ...['pkg:npm/%40scope/one@2.0.0', 'pkg:npm/electron@45.0.0', 'pkg:npm/two@1.0.0'],
    ]);
    expect(JSON.stringify(components)).toContain('"expression":"(MIT OR Apache-2.0)"');
    expect(dependencies.find(({ ref }: { ref: string }) => ref.includes('holdfast')).dependsOn).toHaveLength(
      3,
    );
  });

  test('is the same for the same packages, whenever it is made', () => {
    expect(sbomOf(product, packages)).toBe(sbomOf(product, packages));
    expect(sbomOf(product, packages)).not.toMatch(/timestamp|serialNumber/);
  });
});
