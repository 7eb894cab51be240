import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import type { BuildOptions } from 'esbuild';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bundleMain } from '../../build/bundling/main-bundles.ts';

let root: string;
const require = createRequire(import.meta.url);

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'holdfast-bundling-'));
  symlinkSync(path.resolve(import.meta.dirname, '../../node_modules'), path.join(root, 'node_modules'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
  Reflect.deleteProperty(globalThis, 'held');
});

test('what one module exports and another takes is never changed: files take it once', () => {
  const folder = path.resolve(import.meta.dirname, '../../electron');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  expect(names.length).toBeGreaterThan(200);
  const isChanging = (name: string) =>
    /^export (let|var) /m.test(readFileSync(path.join(folder, name), 'utf8'));
  expect(names.filter(isChanging)).toEqual([]);
});

/** Bundles these sources, of which main.ts begins. @returns what the bundle of that name exports */
async function bundled(sources: Record<string, string>, minify = true) {
  const folder = path.join(root, minify ? 'minified' : 'plain');
  mkdirSync(folder);
  for (const [name, text] of Object.entries(sources)) writeFileSync(path.join(root, name), text);
  const options: BuildOptions = {
    ...{ absWorkingDir: root, bundle: true, minify, platform: 'node', target: 'node16.17' },
    ...{ logLevel: 'silent', sourcemap: minify ? false : 'linked' },
  };
  const start = ['main.ts', 'next.ts'].filter((name) => name in sources).map((name) => path.join(root, name));
  const { metafile, ofTheStart } = await bundleMain(options, start, folder);
  const load = Object.assign((name: string) => require(path.join(folder, name)), {
    resolve: (name: string) => path.join(folder, name),
  });
  return { metafile, ofTheStart, load };
}

const divided = {
  'main.ts': `import { count } from './common.ts';
    count();
    void import('./next.ts');`,
  'next.ts': `import { count, Fault } from './common.ts';
    export const other = () => import('./latest.ts');
    globalThis.held = async () => {
      const { counted, thrown, more } = await import('./later.ts');
      return { counted: counted(), isFault: thrown() instanceof Fault, more: await more(), own: count() };
    };`,
  'later.ts': `import { count, Fault } from './common.ts';
    import { doubled } from './helper.ts';
    export const counted = () => doubled(count());
    export const thrown = () => new Fault();
    export const more = async () => (await import('./latest.ts')).more();`,
  'latest.ts': `import { count } from './common.ts';
    import { doubled } from './helper.ts';
    export const more = () => doubled(count()) + require('node:path').sep.length;`,
  'helper.ts': 'export const doubled = (value) => 2 * value;',
  'common.ts': `let calls = 0; export const count = () => ++calls; export class Fault extends Error {}`,
};

describe.each([true, false])('the bundles of the main process (minified: %s)', (minify) => {
  test('what is asked for by import() is a bundle of its own, with the state and the classes of the first', async () => {
    const { load } = await bundled(divided, minify);
    load('main.cjs');
    const { held } = await vi.waitFor(() => {
      expect(globalThis).toHaveProperty('held');
      return globalThis as unknown as { held: () => Promise<unknown> };
    });
    expect(await held()).toEqual({ counted: 4, isFault: true, more: 7, own: 4 });
    expect(Object.keys(load('later.cjs')).sort()).toEqual(['counted', 'more', 'thrown']);
  });

  test('what every start asks for is a file of the start, and what that has is nowhere else', async () => {
    const { load, ofTheStart } = await bundled(divided, minify);
    expect(ofTheStart).toEqual(['main.cjs', 'next.cjs']);
    const files = readdirSync(path.dirname(load.resolve('main.cjs'))).filter((file) => file.endsWith('.cjs'));
    expect(files.sort()).toEqual(['later.cjs', 'latest.cjs', 'main.cjs', 'next.cjs']);
    const holding = files.filter((file) => /extends Error/.test(readFileSync(load.resolve(file), 'utf8')));
    expect(holding).toEqual(['main.cjs']);
  });

  test('a store opens and reads documents, and a schema, migrations, a key or a write say that they can not be had', async () => {
    const kept = { schemaVersion: 1, value: { a: 1 }, 'a.b[0]': 2 };
    writeFileSync(path.join(root, 'kept.json'), JSON.stringify(kept));
    const { load, metafile } = await bundled(
      { 'main.ts': `import Conf from 'conf'; globalThis.held = (options) => new Conf(options);` },
      minify,
    );
    load('main.cjs');
    const { held: open } = globalThis as unknown as { held: (options: object) => { store: unknown } };
    const place = {
      ...{ cwd: root, configName: 'kept', configFileMode: 0o600, clearInvalidConfig: false },
      accessPropertiesByDotNotation: false,
    };
    expect(open(place).store).toEqual(kept);
    expect(() => open({ ...place, schema: { a: { type: 'number' } } })).toThrow(/left out: ajv/);
    const migrating = { ...place, projectVersion: '1.0.0', migrations: { '1.0.0': () => undefined } };
    expect(() => open(migrating)).toThrow(/left out: semver/);
    expect(() => open({ ...place, encryptionKey: 'secret' })).toThrow(/left out: uint8array-extras/);
    const opened = open(place);
    expect(() => {
      opened.store = {};
    }).toThrow(/left out: atomically/);
    expect(open(place).store).toEqual(kept);
    const leftOut =
      /node_modules\/(ajv|ajv-formats|semver|atomically|debounce-fn|dot-prop|env-paths|uint8array-extras)\//;
    const libraries = Object.keys(metafile.inputs).filter((input) => leftOut.test(input));
    expect(libraries).toEqual([]);
  });
});

test('a CommonJS library that is asked for by import() stops the build', async () => {
  const sources = { 'main.ts': `export const load = () => import('sax');` };
  await expect(bundled(sources)).rejects.toThrow(/import\(\) one of ours that imports it/);
});
