// node build/bundle.ts [--development]: electron/ and renderer/ into dist/.
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { type BuildDescription, fromSources } from '../electron/build-description.ts';
import { createProviderRegistry } from '../electron/providers/provider-registry.ts';
import { compileFile } from './bundling/compile-file.ts';
import { bundleMain } from './bundling/main-bundles.ts';
import { bundleRenderer } from './bundling/renderer-bundle.ts';
import { locateElectron } from './electron-runtime.ts';
import { readPresetClients } from './preset-clients.ts';

export type BundleOptions = {
  development?: boolean;
  root?: string;
  /** Absolute path of the folder for the bundles; by default dist in the root. */
  into?: string;
  description?: BuildDescription;
};

export interface Bundles {
  /** What went into each. */
  metafiles: Metafile[];
  /** Names of the main process's files that every start loads. */
  ofTheStart: readonly string[];
}

export async function bundle({
  development = false,
  root = path.resolve(import.meta.dirname, '..'),
  into = path.join(root, 'dist'),
  description = fromSources,
}: BundleOptions = {}): Promise<Bundles> {
  const { esbuildTargets, path: electron } = locateElectron();
  const from = (file: string) => path.join(root, file);
  const to = (file: string) => path.join(into, file);
  const common: BuildOptions = {
    bundle: true,
    minify: !development,
    sourcemap: development ? 'linked' : false,
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    absWorkingDir: root,
    define: { 'process.env.NODE_ENV': JSON.stringify(development ? 'development' : 'production') },
  };
  const renderer = await bundleRenderer(
    { ...common, target: esbuildTargets.renderer },
    { from: from('renderer'), to: to('renderer') },
  );
  const clients = readPresetClients(from('build/clients.json'), createProviderRegistry(undefined).list());
  const inElectron: BuildOptions = {
    ...common,
    platform: 'node',
    target: esbuildTargets.main,
    external: ['electron'],
    loader: { '.png': 'dataurl' },
    define: {
      ...common.define,
      HOLDFAST_PRESET_CLIENTS: JSON.stringify(JSON.stringify(clients)),
      HOLDFAST_BUILD: JSON.stringify(JSON.stringify(description)),
      HOLDFAST_RENDERER_PARTS: JSON.stringify(JSON.stringify(renderer.parts)),
    },
  };

  // Of a bundle that then fails, no code must be left that is none of its text.
  await rm(to('electron/run-holdfast.compiled'), { force: true });
  const [main, preload] = await Promise.all([
    bundleMain(
      inElectron,
      ['electron/main.ts', 'electron/platform/run-holdfast.ts'].map(from),
      to('electron'),
    ),
    build({
      ...common,
      platform: 'node',
      format: 'cjs',
      target: esbuildTargets.renderer,
      external: ['electron'],
      entryPoints: [from('electron/preload.ts')],
      outfile: to('electron/preload.cjs'),
    }),
  ]);
  if (!development)
    await Promise.all(main.ofTheStart.slice(1).map((name) => compileFile(electron, to(`electron/${name}`))));
  const metafiles = [main, preload, renderer].flatMap(({ metafile }) => metafile ?? []);
  return { metafiles, ofTheStart: main.ofTheStart };
}

if (import.meta.main) {
  const startedMs = Date.now();
  await bundle({ development: process.argv.includes('--development') });
  console.error(`bundled in ${Date.now() - startedMs} ms`);
}
