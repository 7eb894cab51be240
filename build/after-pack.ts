import { chmod, open, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { AfterPackContext } from 'electron-builder';
import { locateElectron } from './electron-runtime.ts';
import { setFuses } from './fuses.ts';

const endings: Record<string, string> = { darwin: '.app', mas: '.app', win32: '.exe', linux: '' };

/** What an Electron has for running an app from its sources. */
const onlyForSources = ['default_app.asar', 'default_app.stamp', 'shim.cjs'];

/** electron-builder calls this when the files of the app are in their place, before anything is signed. */
export default async function afterPack({
  appOutDir,
  electronPlatformName,
  packager,
}: AfterPackContext): Promise<void> {
  const isLinux = electronPlatformName === 'linux';
  const name = isLinux ? (packager as { executableName?: string }).executableName : undefined;
  const file = `${name ?? packager.appInfo.productFilename}${endings[electronPlatformName]}`;
  const missing = await setFuses(path.join(appOutDir, file), locateElectron().kind === 'official');
  if (missing.length > 0) console.log(`fuses that this Electron does not have: ${missing.join(', ')}`);
  for (const each of onlyForSources)
    await rm(path.join(packager.getResourcesDir(appOutDir), each), { force: true });
  if (isLinux) await settleModes(appOutDir);
}

/** Programs may be run, everything else only read, and nobody but the owner writes: whatever the archive or umask of this machine said. */
async function settleModes(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) await settleModes(file);
    else await chmod(file, (await isProgram(file)) ? 0o755 : 0o644);
  }
}

async function isProgram(file: string): Promise<boolean> {
  if (/\.so(\.|$)/.test(file)) return false;
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString('latin1') === '\x7fELF';
  } finally {
    await handle.close();
  }
}
