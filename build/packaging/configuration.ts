import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Configuration } from 'electron-builder';
import { parse } from 'yaml';
import { names, schemes } from '../../electron/build-description.ts';
import type { PackagePlan } from './package-plan.ts';
import type { Stage } from './stage-app.ts';

export interface ConfigurationOptions {
  /** Absolute path. */
  output: string;
  stage: Stage;
  /** As linuxFiles gives them. */
  linuxFiles: readonly string[];
  /** Tests care for time more than for size. */
  isFast?: boolean;
}

/** electron-builder.yml, with what depends on the channel, on the kind of build and on this machine put in. */
export function configurationFor(
  root: string,
  plan: PackagePlan,
  { output, stage, linuxFiles, isFast }: ConfigurationOptions,
): Configuration {
  const { product, executable, shown } = names[plan.channel];
  const mustBeSigned = plan.kind === 'release' && process.env.HOLDFAST_ALLOW_UNSIGNED !== '1';
  const inPackages = { packageName: executable, fpm: [...linuxFiles] };
  const common: Configuration = parse(readFileSync(path.join(root, 'electron-builder.yml'), 'utf8'));
  const { linux } = common;
  return {
    ...common,
    appId: schemes[plan.channel],
    productName: product,
    directories: { ...common.directories, app: stage.app, output },
    extraResources: [{ from: stage.notices, to: '.' }],
    protocols: [{ name: shown, role: 'Viewer', schemes: [schemes[plan.channel]] }],
    // A universal app is made of two, which electron-builder fetches itself.
    ...(process.platform === 'darwin' ? {} : { electronDist: path.dirname(plan.electron.path) }),
    electronVersion: plan.electron.version,
    forceCodeSigning: mustBeSigned,
    // A pre-release is offered to nobody: it finds the next release as every other version does.
    publish:
      plan.updates && !plan.version.includes('-') ? { provider: 'generic', url: plan.updates.url } : null,
    linux: {
      ...linux,
      executableName: executable,
      icon: stage.icons,
      desktop: { entry: { ...linux?.desktop?.entry, Name: shown } },
    },
    mac: { ...common.mac, icon: path.join(stage.icons, '1024x1024.png'), notarize: mustBeSigned },
    win: { ...common.win, executableName: product, icon: path.join(stage.icons, '256x256.png') },
    deb: { ...common.deb, ...inPackages, ...(isFast ? { compression: 'gz' } : {}) },
    rpm: { ...common.rpm, ...inPackages, ...(isFast ? { compression: 'gzip' } : {}) },
    ...(isFast ? { compression: 'store' } : {}),
  };
}
