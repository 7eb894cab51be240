import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { locateElectron } from '../../build/electron-runtime.ts';

const sources = path.join(import.meta.dirname, 'empty-app');

/** Builds the app that does nothing but show an empty window. @returns its folder */
export async function buildEmptyApp(into: string): Promise<string> {
  await mkdir(path.join(into, 'renderer'), { recursive: true });
  await build({
    entryPoints: [path.join(sources, 'main.ts')],
    outfile: path.join(into, 'main.cjs'),
    ...{ bundle: true, minify: true, platform: 'node', format: 'cjs', external: ['electron'] },
    target: locateElectron().esbuildTargets.main,
  });
  const manifest = { name: 'empty', productName: 'Empty', version: '1.0.0', main: 'main.cjs' };
  await writeFile(path.join(into, 'package.json'), JSON.stringify(manifest));
  for (const file of ['index.html', 'index.js', 'index.css'])
    await copyFile(path.join(sources, file), path.join(into, 'renderer', file));
  return into;
}
