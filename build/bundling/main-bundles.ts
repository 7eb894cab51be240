import { mkdtemp, rm } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { type Division, divide } from './division.ts';
import { leaveOutUnneeded } from './unneeded-libraries.ts';

export interface MainBundles {
  /** What went into the bundles. */
  metafile: Metafile;
  /** The names of those that every start loads, in their order. */
  ofTheStart: readonly string[];
}

/**
 * Bundles the main process: what is loaded at every start, and a file for each module that is asked for by `import()`.
 *
 * esbuild divides only what stays ECMAScript modules, which Electron 22 can't begin with. So it divides first, and then its parts become
 * CommonJS files. What the start has in common with the others is in its files alone, and they take it from there: no module is there
 * twice, none has two states.
 *
 * @param common as for one bundle; `absWorkingDir` is needed
 * @param start absolute paths of the modules that every start asks for, each a file: first the one that begins, then others by `import()`
 * @param folder absolute path
 */
export async function bundleMain(
  common: BuildOptions,
  start: readonly string[],
  folder: string,
): Promise<MainBundles> {
  const work = await mkdtemp(path.join(os.tmpdir(), 'holdfast-bundles-'));
  const root = common.absWorkingDir ?? '';
  try {
    const { metafile } = await build({
      ...common,
      // The second step reads them from there.
      sourcemap: common.sourcemap ? 'inline' : false,
      format: 'esm',
      splitting: true,
      entryPoints: start.slice(0, 1),
      outdir: work,
      outExtension: { '.js': '.mjs' },
      chunkNames: '[name]-[hash]',
      metafile: true,
      plugins: [leaveOutUnneeded()],
    });
    const division = await divide(metafile, work, root, start);
    const { define: _, ...toCommonJs } = common;
    await Promise.all(
      [...division.files.keys()].map((file) =>
        build({
          ...toCommonJs,
          format: 'cjs',
          // For Node, esbuild would list all exports a second time, for ECMAScript modules that import them.
          platform: 'neutral',
          external: ['electron', ...builtinModules, 'node:*'],
          // Electron 22 has no eyes for archives when it comes to import(), but it has for require().
          supported: { ...common.supported, 'dynamic-import': false },
          stdin: { contents: contentsOf(division, file), resolveDir: work, sourcefile: file },
          outfile: path.join(folder, file),
          plugins: [leadToFiles(division, file)],
        }),
      ),
    );
    return { metafile, ofTheStart: division.ofTheStart };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** What whoever asks for the file gets, and what else others take of it. */
function contentsOf({ files, taken }: Division, file: string): string {
  const { begins = '', parts = new Set<string>() } = files.get(file) ?? {};
  const names: string[] = [];
  const imports = [...parts].map((part) => {
    const given = [...(taken.get(part) ?? [])];
    names.push(...given.map(([, as]) => as));
    return `import { ${given.map(([name, as]) => `${name} as ${as}`).join(', ')} } from './${part}';`;
  });
  return [
    ...imports,
    `export * from './${begins}';`,
    `Object.assign(module.exports, { ${names.join(', ')} });`,
  ].join('\n');
}

/** Leads what is imported of parts in other files to those. */
function leadToFiles({ fileOf, taken }: Division, file: string): Plugin {
  return {
    name: 'lead to other files',
    setup(build) {
      build.onResolve({ filter: /^\.\/.*\.mjs$/ }, ({ kind, path: asked }) => {
        const part = asked.slice(2);
        if (kind === 'dynamic-import') return { path: `./${fileOf.get(part)}`, external: true };
        return fileOf.get(part) === file ? undefined : { path: part, namespace: 'elsewhere' };
      });
      // Taken once: nothing that one module exports and another imports is ever changed after its module has run.
      build.onLoad({ filter: /.*/, namespace: 'elsewhere' }, ({ path: part }) => {
        const names = [...(taken.get(part) ?? [])];
        const wanted = names.map(([name, given]) => `${given}: ${name}`).join(', ');
        const contents = `const { ${wanted} } = require('./${fileOf.get(part)}');
          export { ${names.map(([name]) => name).join(', ')} };`;
        return { contents };
      });
      build.onResolve({ filter: /\.cjs$/ }, ({ path: file }) => ({ path: file, external: true }));
    },
  };
}
