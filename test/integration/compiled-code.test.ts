import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compileFile } from '../../build/bundling/compile-file.ts';
import { locateElectron } from '../../build/electron-runtime.ts';
import { heapFlags } from '../../electron/platform/small-heap.ts';

const electron = locateElectron().path;
let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'holdfast-compile-'));
  file = path.join(folder, 'behind.cjs');
  const functions = Array.from({ length: 200 }, (_, index) => `exports.f${index} = () => ${index};`);
  await writeFile(file, functions.join('\n'));
});
afterEach(() => rm(folder, { recursive: true }));

test('two builds of the same sources are compiled to the same, wherever they stand', async () => {
  await compileFile(electron, file);
  const elsewhere = path.join(folder, 'a folder that has a longer name than the other');
  await mkdir(elsewhere);
  await copyFile(file, path.join(elsewhere, 'behind.cjs'));
  await compileFile(electron, path.join(elsewhere, 'behind.cjs'));
  const first = await readFile(path.join(folder, 'behind.compiled'));
  expect(first.byteLength).toBeGreaterThan(10_000);
  expect(first.equals(await readFile(path.join(elsewhere, 'behind.compiled')))).toBe(true);
});

test('the same Electron takes it, under the flags that the app sets, and under no others', async () => {
  await compileFile(electron, file);
  const isRejected = async (flags: readonly string[]) => {
    const script = `
      const { readFileSync } = require('fs');
      for (const flag of ${JSON.stringify(flags)}) require('v8').setFlagsFromString(flag);
      const text = require('module').wrap(readFileSync(${JSON.stringify(file)}, 'utf8'));
      const cachedData = readFileSync(${JSON.stringify(file.replace('.cjs', '.compiled'))});
      console.log(new (require('vm').Script)(text, { cachedData }).cachedDataRejected);`;
    const environment = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
    return (await promisify(execFile)(electron, ['-e', script], { env: environment })).stdout.trim();
  };
  expect(await isRejected(heapFlags)).toBe('false');
  expect(await isRejected([...heapFlags, '--no-opt'])).toBe('true');
});
