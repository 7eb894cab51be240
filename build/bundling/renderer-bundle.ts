import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type BuildOptions, build, type Metafile, type OutputFile } from 'esbuild';
import { partsOverTheFirst, scrapsOf } from './parts-over-the-first.ts';
import { reactOnce } from './react-once.ts';

export interface RendererBundle {
  metafile: Metafile;
  /** The names of the files that are loaded only when they are wanted. */
  parts: string[];
}

interface Sources {
  /** Absolute path of the renderer's sources. */
  from: string;
  /** Absolute path of the folder for its bundle. */
  to: string;
}

/**
 * The window in parts: index.js with what the first picture needs, and each `import()` a file of its own beside it. Files of an earlier
 * bundle are taken away.
 */
export async function bundleRenderer(common: BuildOptions, { from, to }: Sources): Promise<RendererBundle> {
  const entry = path.join(from, 'index.tsx');
  const root = path.dirname(from);
  const inParts = (shared: readonly string[]) =>
    build({
      ...common,
      platform: 'browser',
      format: 'esm',
      splitting: true,
      jsx: 'automatic',
      loader: { '.woff2': 'file', '.png': 'file', '.svg': 'file' },
      // The styles by themselves: imported by a script, they would be written once for each part.
      entryPoints: [
        { in: entry, out: 'index' },
        { in: path.join(from, 'styles/index.css'), out: 'index' },
      ],
      outdir: to,
      chunkNames: '[name]-[hash]',
      plugins: [reactOnce(root), partsOverTheFirst(entry, shared)],
      metafile: true,
      write: false,
    });
  const { metafile: parted } = await inParts([]);
  const { metafile, outputFiles } = await inParts(scrapsOf(parted, path.relative(root, entry), root));
  const files = withFirstAsIndex(outputFiles.map((file) => ({ ...file, name: path.basename(file.path) })));
  const fresh = `${to}.fresh`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  await Promise.all([
    copyFile(path.join(from, 'index.html'), path.join(fresh, 'index.html')),
    ...files.map(({ name, contents }) => writeFile(path.join(fresh, name), contents)),
  ]);
  await rm(to, { recursive: true, force: true });
  await rename(fresh, to);
  const parts = files.map(({ name }) => name).filter((name) => /-[A-Z0-9]{8}\.js$/.test(name));
  return { metafile, parts: parts.sort() };
}

type NamedFile = Pick<OutputFile, 'contents'> & { name: string; text: string };

/** esbuild puts what all parts share into a file of its own, and leaves index.js to load that one: one file is enough. */
function withFirstAsIndex(files: NamedFile[]): Array<{ name: string; contents: Uint8Array | string }> {
  const stub = files
    .find(({ name }) => name === 'index.js')
    ?.text.replace(/\/\/#.*/, '')
    .trim();
  const [, first] = /^import\s*"\.\/([\w-]+)\.js";$/.exec(stub ?? '') ?? [];
  if (!first) throw new Error(`index.js should hold one import and nothing else: ${stub?.slice(0, 200)}`);
  return files
    .filter(({ name }) => !/^index\.js(\.map)?$/.test(name))
    .map(({ name, text, contents }) => ({
      name: name.replace(first, 'index'),
      contents: /\.js(\.map)?$/.test(name) ? text.replaceAll(first, 'index') : contents,
    }));
}
