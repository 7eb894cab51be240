import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { BuildDescription, Channel, UpdateSource } from '../../electron/build-description.ts';
import { type ElectronRuntime, locateElectron } from '../electron-runtime.ts';

export const maintainer = 'Holdfast maintainers <maintainers@holdfast.app>';

/** Everything that decides what a build will be. */
export interface PackagePlan {
  kind: Extract<BuildDescription['kind'], 'test' | 'release'>;
  channel: Channel;
  /** That of package.json; of a test build with `-test` behind it, so that every release is newer. */
  version: string;
  electron: ElectronRuntime;
  updates: UpdateSource | null;
  homepage: string;
  license: string;
  /** Of the commit, so that a commit always makes the same packages. */
  timeSeconds: number;
}

export interface PlanOptions {
  isRelease?: boolean;
  channel?: Channel;
  /** By default that of package.json. */
  version?: string;
  /** By default what build/updates.json says. */
  updates?: UpdateSource | null;
}

const updatesSchema = v.strictObject({
  url: v.pipe(v.string(), v.url(), v.startsWith('https://'), v.endsWith('/')),
  publicKey: v.pipe(v.string(), v.startsWith('-----BEGIN PUBLIC KEY-----')),
});

/**
 * @param root absolute path of the project
 * @throws Error when a release is wanted and the Electron here is the fallback, or build/updates.json is not as it must be
 */
export function planPackage(root: string, options: PlanOptions = {}): PackagePlan {
  const electron = locateElectron();
  if (options.isRelease && electron.kind === 'fallback') {
    throw new Error(
      `a release is built on the official Electron only, and here is the fallback, Electron ${electron.version}. ` +
        'Where the official one can be downloaded: HOLDFAST_ELECTRON=official npm run package -- --release',
    );
  }
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const version = options.version ?? manifest.version;
  const channel = options.channel ?? 'stable';
  return {
    kind: options.isRelease ? 'release' : 'test',
    channel,
    version: options.isRelease ? version : `${version}-test`,
    electron,
    updates: options.updates === undefined ? readUpdates(root, channel) : options.updates,
    homepage: manifest.homepage,
    license: manifest.license,
    timeSeconds: commitTimeSeconds(root),
  };
}

/**
 * Where a channel finds its updates. What is published is the stable copy: any other would be replaced by it.
 *
 * @throws Error when build/updates.json is not as it must be
 */
export function readUpdates(root: string, channel: Channel): UpdateSource | null {
  if (channel !== 'stable') return null;
  const file = path.join(root, 'build/updates.json');
  if (!existsSync(file)) return null;
  const parsed = v.safeParse(updatesSchema, JSON.parse(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`${file}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}

/** SOURCE_DATE_EPOCH is what reproducible-builds.org agreed on. */
function commitTimeSeconds(root: string): number {
  const given = process.env.SOURCE_DATE_EPOCH;
  if (given && /^\d+$/.test(given)) return Number(given);
  try {
    return Number(execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' }).trim());
  } catch {
    // Sources out of an archive have no commit: any time will do, as long as it is always the same.
    return Date.UTC(2026, 0, 1) / 1000;
  }
}
