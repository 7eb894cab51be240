import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundle } from '../../build/bundle.ts';

const clientId = 'Ov23liBakedIntoABuild';
let root: string;

/** A copy of the project whose sources are the real ones, and whose build/ and dist/ are its own. */
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'holdfast-build-'));
  mkdirSync(path.join(root, 'build'));
  for (const folder of ['electron', 'renderer', 'node_modules', 'package.json']) {
    symlinkSync(path.resolve(import.meta.dirname, '../..', folder), path.join(root, folder));
  }
});
afterEach(() => rmSync(root, { recursive: true }));

const bundledFile = (name: string) => readFileSync(path.join(root, 'dist', name), 'utf8');

test('a client of build/clients.json is in the main process’s bundles, and nowhere in the window’s', async () => {
  writeFileSync(path.join(root, 'build/clients.json'), JSON.stringify([{ providerId: 'github', clientId }]));
  const { ofTheStart } = await bundle({ root });
  expect(ofTheStart.map((file) => bundledFile(`electron/${file}`)).join()).toContain(clientId);
  for (const name of readdirSync(path.join(root, 'dist/renderer')))
    expect(bundledFile(`renderer/${name}`)).not.toContain(clientId);
  expect(bundledFile('electron/preload.cjs')).not.toContain(clientId);
});

test('a build/clients.json that is not valid stops the build', async () => {
  writeFileSync(path.join(root, 'build/clients.json'), JSON.stringify([{ providerId: 'nobody', clientId }]));
  await expect(bundle({ root })).rejects.toThrow(/clients\.json: 0\.providerId/);
});
