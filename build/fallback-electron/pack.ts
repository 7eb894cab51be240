// node pack.ts <resources folder>: writes default_app.asar there, and shim.cjs for packaged test builds.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createPackage } from '@electron/asar';
import { build } from 'esbuild';

const resources = process.argv[2];
if (!resources) throw new Error('usage: pack.ts <resources folder>');

const work = await mkdtemp(path.join(os.tmpdir(), 'default-app-'));
try {
  await bundle('default-app.ts', path.join(work, 'main.cjs'));
  await bundle('shim.ts', path.join(resources, 'shim.cjs'));
  await writeFile(path.join(work, 'package.json'), '{"name":"electron","main":"main.cjs"}');
  await createPackage(work, path.join(resources, 'default_app.asar'));
} finally {
  await rm(work, { recursive: true });
}

async function bundle(source: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [path.join(import.meta.dirname, source)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node16',
    external: ['electron'],
    logLevel: 'warning',
  });
}
