import { readdirSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createPackage } from '@electron/asar';
import { build } from 'esbuild';
import { bundle } from '../../build/bundle.ts';
import { locateElectron } from '../../build/electron-runtime.ts';
import { planPackage } from '../../build/packaging/package-plan.ts';
import { stageApp } from '../../build/packaging/stage-app.ts';
import type { Figure } from './figure.ts';

const root = path.resolve(import.meta.dirname, '../..');
/** What the main process was when all of it was one bundle. */
const mostOfAllKiB = 939;

/** The folder that becomes the archive is the one of a package, and so is the archive: a package is that, beside Electron. */
export const figure: Figure = {
  number: 9,
  title: 'the packed size',
  measure: async () => {
    const work = await mkdtemp(path.join(os.tmpdir(), 'holdfast-size-'));
    try {
      const { app } = await stageApp(root, planPackage(root), path.join(work, 'package'));
      const archive = path.join(work, 'app.asar');
      await createPackage(app, archive);
      const electron = path.dirname(locateElectron().path);
      const bundles = path.join(work, 'bundles');
      const { ofTheStart } = await bundle({ into: bundles });
      const mainFile = (name: string) => path.join(bundles, 'electron', name);
      const all = readdirSync(path.join(bundles, 'electron')).filter(
        (name) => name.endsWith('.cjs') && name !== 'preload.cjs',
      );
      return [
        {
          ...{ kind: 'ratio', unit: 'KiB', statistic: 'median', goal: 0.02 },
          what: 'the archive',
          floorOf: 'Electron, all its files',
          ours: [inKiB([archive])],
          floor: [inKiB(filesIn(electron))],
        },
        {
          ...{ kind: 'ratio', unit: 'KiB', statistic: 'median', goal: 3 },
          what: `what a start loads of the main process until its window is drawn (${ofTheStart.length} files)`,
          floorOf: 'openid-client, minified',
          ours: [inKiB(ofTheStart.map(mainFile))],
          floor: [await openidClientKiB(path.join(work, 'openid-client.cjs'))],
        },
        {
          ...{ kind: 'bound', unit: 'KiB', most: mostOfAllKiB },
          what: 'all of the main process, also what is loaded later or never',
          value: inKiB(all.map(mainFile)),
        },
      ];
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  },
};

/** Without what lies in resources: there are archives of apps, and of none that is measured. */
function filesIn(electron: string): string[] {
  return readdirSync(electron, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(path.join(electron, 'resources')));
}

function inKiB(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(file).size, 0) / 1024;
}

/** Bundled with its libraries by the options of ours. */
async function openidClientKiB(outfile: string): Promise<number> {
  await build({
    stdin: { contents: `export * from 'openid-client';`, resolveDir: root },
    ...{ bundle: true, minify: true, platform: 'node', format: 'cjs', legalComments: 'none', outfile },
    target: locateElectron().esbuildTargets.main,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return inKiB([outfile]);
}
