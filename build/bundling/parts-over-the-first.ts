import path from 'node:path';
import type { Metafile, Plugin } from 'esbuild';

/**
 * Has every part that is loaded by `import()` import the entry too, which is there by then. esbuild makes one file for each set of parts that
 * share something: so what the first picture needs is in one file, which all of them share, instead of in many.
 *
 * @param shared absolute paths of what every screen takes along, so that it is one file as well
 */
export function partsOverTheFirst(entry: string, shared: readonly string[]): Plugin {
  return {
    name: 'parts over the first',
    setup(build) {
      build.onResolve({ filter: /^\./ }, ({ kind, path: wanted, resolveDir }) =>
        kind === 'dynamic-import' ? { path: path.join(resolveDir, wanted), namespace: 'part' } : undefined,
      );
      build.onLoad({ filter: /./, namespace: 'part' }, ({ path: file }) => {
        const isScreen = file.endsWith('.tsx');
        const others = [entry, ...(isScreen ? shared : [])].map(
          (each) => `import ${JSON.stringify(each)};\n`,
        );
        return {
          contents: `${others.join('')}export * from ${JSON.stringify(file)};\n`,
          resolveDir: path.dirname(file),
        };
      });
    },
  };
}

/** More than this in one file is worth loading by itself. */
const largestScrap = 5_000;

/** What some parts share and the entry does not need, where esbuild would make many small files of it. */
export function scrapsOf({ inputs, outputs }: Metafile, entry: string, root: string): string[] {
  const first = Object.values(outputs).find((output) => Object.keys(output.inputs).includes(entry));
  return Object.values(outputs)
    .filter((output) => output !== first && !output.entryPoint && output.bytes < largestScrap)
    .flatMap((output) => Object.keys(output.inputs))
    .filter((input) => input in inputs && !input.includes(':'))
    .map((input) => path.join(root, input))
    .sort();
}
