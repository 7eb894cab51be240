import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { Script } from 'node:vm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadCompiled, readCompiled } from '../../electron/platform/compiled-code.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'holdfast-compiled-'));
  file = path.join(folder, 'behind.cjs');
});
afterEach(() => rmSync(folder, { recursive: true }));

const load = (from = file) => createRequire(path.join(folder, 'first.cjs'))(from) as unknown;

/** Puts a file there, and beside it what V8 makes of a text. */
function put(text: string, compiled = text): void {
  writeFileSync(file, text);
  const code = new Script(Module.wrap(compiled)).createCachedData();
  writeFileSync(path.join(folder, 'behind.compiled'), code);
}

async function loadBehind(): Promise<void> {
  const found = await readCompiled(file);
  if (!found) throw new Error('there is nothing compiled');
  loadCompiled(found);
}

test('a file that was compiled by the build is there for whoever asks for it, once', async () => {
  writeFileSync(path.join(folder, 'other.cjs'), 'exports.word = "from the other";');
  put(
    'globalThis.timesRun = (globalThis.timesRun ?? 0) + 1; module.exports = { word: require("./other.cjs").word, file: __filename };',
  );
  await loadBehind();
  expect(load()).toEqual({ word: 'from the other', file });
  expect(load('./behind.cjs')).toBe(load());
  expect(Reflect.get(globalThis, 'timesRun')).toBe(1);
  Reflect.deleteProperty(globalThis, 'timesRun');
});

test('what another text was compiled to is not taken: the text is', async () => {
  put('exports.word = "as it stands";', 'exports.word = "of another build, and longer";');
  await loadBehind();
  expect(load()).toEqual({ word: 'as it stands' });
});

test('a place in it is told as it is in the file', async () => {
  put('exports.where = () => new Error("here").stack;');
  await loadBehind();
  const { where } = load() as { where: () => string };
  expect(where()).toContain('behind.cjs:1:23');
});

test('a start goes without where the build left nothing, or what is no code', async () => {
  expect(await readCompiled(file)).toBeUndefined();
  writeFileSync(file, 'exports.word = "compiled now";');
  expect(await readCompiled(file)).toBeUndefined();
  writeFileSync(path.join(folder, 'behind.compiled'), 'no code');
  await loadBehind();
  expect(load()).toEqual({ word: 'compiled now' });
});

test('what fails while it is loaded fails for who loads it, and nobody gets a half of it', async () => {
  put('exports.word = "half"; if (!globalThis.isMended) throw new Error("broken");');
  await expect(loadBehind()).rejects.toThrow('broken');
  expect(() => load()).toThrow('broken');
});
