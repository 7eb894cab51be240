import { spawn } from 'node:child_process';
import { existsSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { app } from 'electron';
import { buildDescription, updateCacheName } from '../build-description.ts';
import { noteFoldersRemoved } from './folders-removed.ts';

/** Signs of the one running copy: without them a second one would start beside this one, and lose what it keeps. */
const signsOfThisRun = /^(Singleton.*|lockfile)$/;
/**
 * Waits for the end of the process that is its first word, then removes the folder that is its second with what Chromium wrote as it
 * ended. Not where a copy that was started since is at work in it.
 */
const sweeper =
  'while kill -0 "$0" 2>/dev/null; do sleep 0.1; done; sleep 0.5; [ -e "$1/vault" ] || [ -L "$1/SingletonLock" ] || rm -rf -- "$1"';

/**
 * Removes everything in the folders of the app at once, and once more when it ends: what is open by then, such as the log and Chromium's
 * own files, is written again.
 */
export function removeAppFolders(): void {
  noteFoldersRemoved();
  const folder = realFolder(app.getPath('userData'));
  const whole = [app.getPath('logs'), updateCache()];
  const remove = () => {
    for (const name of ownEntries(folder)) removeSomehow(path.join(folder, name));
    for (const each of whole) removeSomehow(each);
  };
  process.on('exit', () => {
    remove();
    if (process.platform === 'win32' || isChosen()) return;
    spawn('/bin/sh', ['-c', sweeper, String(process.pid), folder], {
      detached: true,
      stdio: 'ignore',
    }).unref();
  });
  remove();
}

/** In a folder that somebody chose, what lies beside ours is not ours. */
function isChosen(): boolean {
  return app.commandLine.hasSwitch('user-data-dir');
}

function ownEntries(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => !signsOfThisRun.test(name)) : [];
  const ours = isChosen()
    ? names.filter((name) => ['vault', 'logs', 'window.json', 'graphics.json'].includes(name))
    : names;
  // What is most wanted gone goes first, whatever happens then.
  return ours.sort((one, other) => Number(other === 'vault') - Number(one === 'vault'));
}

/** One that is held open, as Windows does it, keeps none of the others. */
function removeSomehow(file: string): void {
  try {
    rmSync(file, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // It goes when the app ends, or stays without anything in it that matters.
  }
}

function realFolder(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : folder;
}

/** Where electron-updater keeps what it fetched. */
function updateCache(): string {
  const inHome: Partial<Record<NodeJS.Platform, string>> = {
    darwin: 'Library/Caches',
    win32: 'AppData/Local',
  };
  const given = process.platform === 'win32' ? process.env.LOCALAPPDATA : process.env.XDG_CACHE_HOME;
  const caches = given || path.join(os.homedir(), inHome[process.platform] ?? '.cache');
  return path.join(caches, updateCacheName(buildDescription.channel));
}
