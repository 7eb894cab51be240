import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export type ElectronRuntime = {
  path: string;
  version: string;
  kind: 'official' | 'fallback';
  /** What esbuild may write for: the fallback is older than the official Electron. */
  esbuildTargets: { main: string; renderer: string };
};

const root = path.resolve(import.meta.dirname, '..');
const officialFolder = path.join(root, 'node_modules/electron');
const fallbackFolder = path.join(root, '.runtime/electron');

/** The Electron that set-up left here: the official one when there is one, else the fallback. */
export function locateElectron(): ElectronRuntime {
  const official = process.env.HOLDFAST_ELECTRON === 'fallback' ? undefined : officialElectron();
  const found = official ?? fallbackElectron();
  if (!found) throw new Error('there is no Electron here yet: run `node build/setup.mjs` first');
  return found;
}

/** Switches that every start of Electron on this machine needs, before the app's folder. */
export function electronArguments(): string[] {
  // Chromium's sandbox refuses to run as root, which is what most containers are. A person's own
  // account, and every release, keeps the sandbox.
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function officialElectron(): ElectronRuntime | undefined {
  const nameFile = path.join(officialFolder, 'path.txt');
  const version = readVersion(path.join(officialFolder, 'dist'));
  if (!version || !existsSync(nameFile)) return undefined;
  return {
    path: path.join(officialFolder, 'dist', readFileSync(nameFile, 'utf8').trim()),
    version,
    kind: 'official',
    // Electron 45 carries Node 24 and a Chrome newer than esbuild needs to know by number.
    esbuildTargets: { main: 'node24', renderer: 'chrome140' },
  };
}

function fallbackElectron(): ElectronRuntime | undefined {
  const version = readVersion(fallbackFolder);
  if (!version) return undefined;
  return {
    path: path.join(fallbackFolder, 'electron'),
    version,
    kind: 'fallback',
    esbuildTargets: { main: 'node16.17', renderer: 'chrome108' },
  };
}

function readVersion(folder: string): string | undefined {
  const file = path.join(folder, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : undefined;
}
