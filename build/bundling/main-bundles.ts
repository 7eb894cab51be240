import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { type Division, readDivision } from './division.ts';
import { leaveOutUnneeded } from './unneeded-libraries.ts';

/**
 * Bundles the main process: one file that is loaded at every start, and one for each module that is asked for by `import()`.
 *
 * esbuild divides only what stays ECMAScript modules, which Electron 22 can't begin with. So it divides first, and then each part becomes
 * a CommonJS file. What the start has in common with the others is in its file alone, and they take it from there: no module is there
 * twice, none has two states.
 *
 * @param common as for one bundle; `absWorkingDir` is needed
 * @param entry absolute path of the module that begins; its name has no hyphen
 * @param folder absolute path
 * @returns what went into the bundles
 */
export async function bundleMain(common: BuildOptions, entry: string, folder: string): Promise<Metafile> {
  const work = await mkdtemp(path.join(os.tmpdir(), 'holdfast-bundles-'));
  const root = common.absWorkingDir ?? '';
  try {
    const { metafile } = await build({
      ...common,
      // The second step reads them from there.
      sourcemap: common.sourcemap ? 'inline' : false,
      format: 'esm',
      splitting: true,
      entryPoints: [entry],
      outdir: work,
      outExtension: { '.js': '.mjs' },
      chunkNames: '[name]-[hash]',
      metafile: true,
      plugins: [leaveOutUnneeded()],
    });
    const division = await readDivision(metafile, work, root);
    const { define: _, ...toCommonJs } = common;
    const bundlePart = (code: string, name: string) =>
      build({
        ...toCommonJs,
        format: 'cjs',
        // CommonJS files can be in an archive, for which import() has no eyes in Electron 22.
        supported: { ...common.supported, 'dynamic-import': false },
        stdin: { contents: code, resolveDir: work, sourcefile: 'part.mjs' },
        outfile: path.join(folder, name),
        plugins: [takeFromOthers(division, name)],
      });
    await bundlePart(startOf(division), startName(division));
    for (const [part, name] of division.later) await bundlePart(`export * from './${part}'`, name);
    return metafile;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

function startName({ start }: Division): string {
  return start.replace('.mjs', '.cjs');
}

/** Everything that is loaded at the start, with what the others take of it as its exports. */
function startOf({ start, taken }: Division): string {
  const given = [...taken].map(([part, names]) => `export { ${renamed(names)} } from './${part}';`);
  return [`import './${start}';`, ...given].join('\n');
}

/** In a part that is loaded later, leads what it imports of other parts to their files. */
function takeFromOthers(division: Division, name: string): Plugin {
  const { atStart, later, taken } = division;
  const isStart = name === startName(division);
  return {
    name: 'take from the other parts',
    setup(build) {
      build.onResolve({ filter: /^\.\/.*\.mjs$/ }, ({ path: asked }) => {
        const part = asked.slice(2);
        if (later.get(part) === name) return undefined;
        if (atStart.has(part)) return isStart ? undefined : { path: part, namespace: 'taken' };
        return { path: `./${later.get(part)}`, external: true };
      });
      build.onLoad({ filter: /.*/, namespace: 'taken' }, ({ path: part }) => ({
        contents: `export { ${renamed(taken.get(part), 'from')} } from './${startName(division)}';`,
      }));
      build.onResolve({ filter: /\.cjs$/ }, ({ path: file }) => ({ path: file, external: true }));
    },
  };
}

function renamed(names: ReadonlyMap<string, string> = new Map(), direction: 'to' | 'from' = 'to'): string {
  return [...names]
    .map(([one, other]) => (direction === 'to' ? `${one} as ${other}` : `${other} as ${one}`))
    .join(', ');
}
