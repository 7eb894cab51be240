import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build, Platform } from 'electron-builder';
import { configurationFor } from './configuration.ts';
import { linuxFiles } from './linux-files.ts';
import type { PackagePlan } from './package-plan.ts';
import { stageApp } from './stage-app.ts';
import { pathOf, type System } from './targets.ts';

const platforms = { linux: Platform.LINUX, mac: Platform.MAC, win: Platform.WINDOWS };

export interface BuildOptions {
  /** Absolute path of the project. */
  root: string;
  system: System;
  /** None means the app's folder alone. */
  targets: readonly string[];
  /** Absolute path of the folder for what is built. */
  output: string;
  /** Absolute path of a folder of our own for everything on the way. */
  work: string;
  isFast?: boolean;
}

export interface Built {
  /** Absolute path of the folder of the app, before it is packed. */
  folder: string;
  artifacts: readonly string[];
}

/** Builds packages by electron-builder, with this machine's own tools where it has them. */
export async function buildPackages(plan: PackagePlan, options: BuildOptions): Promise<Built> {
  const { root, system, targets, output, work, isFast = false } = options;
  const stage = await stageApp(root, plan, work);
  const files = system === 'linux' ? await linuxFiles(root, plan, stage.system) : [];
  const configuration = configurationFor(root, plan, { output, stage, linuxFiles: files, isFast });
  // A file, since electron-builder joins an object with electron-builder.yml, list by list: a development copy would claim the stable
  // scheme too.
  const config = path.join(work, 'electron-builder.json');
  await writeFile(config, JSON.stringify(configuration, null, 2));
  const tools = await mkdtemp(path.join(os.tmpdir(), 'holdfast-tools-'));
  const environment = await ownTools(root, plan, tools);
  const before = { ...process.env };
  Object.assign(process.env, environment);
  try {
    const wanted = targets.length > 0 ? [...targets] : ['dir'];
    const artifacts = await build({
      projectDir: root,
      targets: platforms[system].createTarget(wanted),
      config,
      publish: 'never',
    });
    return { folder: path.join(output, folderOf(system)), artifacts };
  } finally {
    for (const name of Object.keys(environment)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
    await rm(tools, { recursive: true, force: true });
  }
}

function folderOf(system: System): string {
  return { linux: 'linux-unpacked', mac: 'mac-universal', win: 'win-unpacked' }[system];
}

/** electron-builder asks for its tools by these variables before it fetches any. */
async function ownTools(root: string, plan: PackagePlan, folder: string): Promise<Record<string, string>> {
  const tools: Record<string, string> = { SOURCE_DATE_EPOCH: String(plan.timeSeconds) };
  const sevenZip = pathOf('7za');
  if (sevenZip) tools.ELECTRON_BUILDER_7ZIP_PATH = sevenZip;
  if (pathOf('dpkg-deb') || pathOf('rpmbuild')) {
    const fpm = path.join(folder, 'fpm');
    const script = path.join(root, 'build/packaging/fpm.ts');
    await writeFile(fpm, `#!/bin/sh\nexec '${process.execPath}' '${script}' "$@"\n`);
    await chmod(fpm, 0o755);
    tools.CUSTOM_FPM_PATH = fpm;
  }
  return tools;
}
