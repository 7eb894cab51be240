import { copyFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Configuration, Platform } from 'electron-builder';
import { bundle } from './bundle.ts';
import { locateElectron } from './electron-runtime.ts';

const root = path.resolve(import.meta.dirname, '..');

/**
 * Packs the app as a release is packed, into a folder, with the Electron that is here: a fallback one needs its shim loaded before
 * the app, which a release never has.
 *
 * @returns the packed program
 */
export async function packForTests(output: string): Promise<string> {
  const electron = locateElectron();
  await bundle();
  const shim = electron.kind === 'fallback' ? await addShim(electron.path) : undefined;
  const config: Configuration = {
    extends: path.join(root, 'electron-builder.yml'),
    electronDist: path.dirname(electron.path),
    electronVersion: electron.version,
    directories: { output },
    ...(shim ? { extraMetadata: { main: shim.main } } : {}),
  };
  try {
    await build({ projectDir: root, targets: Platform.current().createTarget('dir'), config });
  } finally {
    // What lies in dist is packed: no release may find it there.
    for (const file of shim?.files ?? []) await rm(file, { force: true });
  }
  return path.join(output, 'linux-unpacked', 'holdfast');
}

async function addShim(electronPath: string): Promise<{ main: string; files: readonly string[] }> {
  const folder = path.join(root, 'dist/electron');
  const [shim, main] = [path.join(folder, 'shim.cjs'), path.join(folder, 'main-after-shim.cjs')];
  await copyFile(path.join(path.dirname(electronPath), 'resources/shim.cjs'), shim);
  await writeFile(main, "require('./shim.cjs');\nrequire('./main.cjs');\n");
  return { main: path.relative(root, main), files: [shim, main] };
}
