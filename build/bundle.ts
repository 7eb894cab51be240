// node build/bundle.ts [--development]: electron/ and renderer/ into dist/.
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { createProviderRegistry } from '../electron/providers/provider-registry.ts';
import { locateElectron } from './electron-runtime.ts';
import { readPresetClients } from './preset-clients.ts';

export type BundleOptions = { development?: boolean; root?: string };

export async function bundle({
  development = false,
  root = path.resolve(import.meta.dirname, '..'),
}: BundleOptions = {}) {
  const { esbuildTargets } = locateElectron();
  const from = (file: string) => path.join(root, file);
  const common: BuildOptions = {
    bundle: true,
    minify: !development,
    sourcemap: development ? 'linked' : false,
    legalComments: 'none',
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': JSON.stringify(development ? 'development' : 'production') },
  };
  const clients = readPresetClients(from('build/clients.json'), createProviderRegistry(undefined).list());
  const inElectron: BuildOptions = {
    ...common,
    platform: 'node',
    format: 'cjs',
    target: esbuildTargets.main,
    external: ['electron'],
    // Error names stay readable in logs.
    keepNames: true,
    // CommonJS has no import.meta; libraries that ask for its URL get this file's.
    define: {
      ...common.define,
      'import.meta.url': '__bundleUrl',
      'import.meta.dirname': '__dirname',
      HOLDFAST_PRESET_CLIENTS: JSON.stringify(clients),
    },
    banner: { js: "const __bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
  };

  await mkdir(from('dist/renderer'), { recursive: true });
  await Promise.all([
    build({
      ...inElectron,
      entryPoints: [from('electron/main.ts')],
      outfile: from('dist/electron/main.cjs'),
    }),
    // A sandboxed preload has no `require('node:url')`, so no banner.
    build({
      ...common,
      platform: 'node',
      format: 'cjs',
      target: esbuildTargets.renderer,
      external: ['electron'],
      entryPoints: [from('electron/preload.ts')],
      outfile: from('dist/electron/preload.cjs'),
    }),
    build({
      ...common,
      platform: 'browser',
      format: 'esm',
      target: esbuildTargets.renderer,
      jsx: 'automatic',
      loader: { '.woff2': 'file', '.png': 'file', '.svg': 'file' },
      entryPoints: [from('renderer/index.tsx')],
      outfile: from('dist/renderer/index.js'),
    }),
    copyFile(from('renderer/index.html'), from('dist/renderer/index.html')),
  ]);
}

if (import.meta.main) {
  const startedMs = Date.now();
  await bundle({ development: process.argv.includes('--development') });
  console.error(`bundled in ${Date.now() - startedMs} ms`);
}
