import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { names, updateCacheName } from '../../electron/build-description.ts';
import { bundle } from '../bundle.ts';
import { bundledPackages } from './bundled-packages.ts';
import { drawIcons } from './icons.ts';
import { writeNotices } from './notices.ts';
import type { PackagePlan } from './package-plan.ts';

/** Where everything lies that goes into a package, before it does. */
export interface Stage {
  app: string;
  notices: string;
  icons: string;
  /** For what a Linux package has outside of the app's folder. */
  system: string;
}

/** Makes the folder that becomes the archive, with what comes beside it. @param folder absolute path, emptied first */
export async function stageApp(root: string, plan: PackagePlan, folder: string): Promise<Stage> {
  const stage: Stage = {
    app: path.join(folder, 'app'),
    notices: path.join(folder, 'notices'),
    icons: path.join(folder, 'icons'),
    system: path.join(folder, 'system'),
  };
  await rm(folder, { recursive: true, force: true });
  await mkdir(stage.app, { recursive: true });
  const { kind, channel, updates, version, license } = plan;
  const { metafiles } = await bundle({ root, into: stage.app, description: { kind, channel, updates } });
  await drawIcons(path.join(root, 'build/resources/icon.svg'), channel, stage.icons);
  await copyFile(path.join(stage.icons, '256x256.png'), path.join(stage.app, 'icon.png'));
  const main = plan.electron.kind === 'fallback' ? await addShim(plan, stage.app) : 'electron/main.cjs';
  await writeFile(path.join(stage.app, 'package.json'), manifestOf(plan, main));
  const cache = `updaterCacheDirName: ${updateCacheName(channel)}\n`;
  await writeFile(path.join(stage.app, 'update-cache.yml'), cache);
  const product = {
    name: names[channel].executable,
    ...{ version, license, electronVersion: plan.electron.version },
  };
  await writeNotices(stage.notices, product, bundledPackages(root, metafiles));
  await copyFile(path.join(root, 'LICENSE'), path.join(stage.notices, 'LICENSE.txt'));
  return stage;
}

function manifestOf({ channel, version, homepage, license }: PackagePlan, main: string): string {
  const { product, executable } = names[channel];
  const manifest = {
    name: executable,
    productName: product,
    version,
    main,
    description: 'Keeps your connected accounts',
    author: { name: 'Holdfast maintainers', email: 'maintainers@holdfast.app' },
    ...{ homepage, license },
    desktopName: `${executable}.desktop`,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The fallback Electron is older than the app's code: its shim has to be loaded first, which a release never has. */
async function addShim({ electron }: PackagePlan, app: string): Promise<string> {
  const shim = path.join(path.dirname(electron.path), 'resources/shim.cjs');
  await copyFile(shim, path.join(app, 'electron/shim.cjs'));
  const main = "require('./shim.cjs');\nrequire('./main.cjs');\n";
  await writeFile(path.join(app, 'electron/main-after-shim.cjs'), main);
  return 'electron/main-after-shim.cjs';
}
