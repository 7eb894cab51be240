import path from 'node:path';
import type { AfterPackContext } from 'electron-builder';
import { locateElectron } from './electron-runtime.ts';
import { setFuses } from './fuses.ts';

const endings: Record<string, string> = { darwin: '.app', mas: '.app', win32: '.exe', linux: '' };

/** electron-builder calls this when the files of the app are in their place, before anything is signed. */
export default async function afterPack({
  appOutDir,
  electronPlatformName,
  packager,
}: AfterPackContext): Promise<void> {
  const name = electronPlatformName === 'linux' ? 'holdfast' : packager.appInfo.productFilename;
  const program = path.join(appOutDir, `${name}${endings[electronPlatformName]}`);
  const missing = await setFuses(program, locateElectron().kind === 'official');
  if (missing.length > 0) console.log(`fuses that this Electron does not have: ${missing.join(', ')}`);
}
