import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { app } from 'electron';

/** Waits for the end of the process that is its first word, and of those that it started, then removes the folders that follow. */
const sweeper = 'while kill -0 "$0" 2>/dev/null; do sleep 0.1; done; sleep 0.5; rm -rf -- "$@"';

/**
 * Removes every folder of the app at once, and once more when it ends: what is open by then, such as the log and Chromium's caches,
 * is written again.
 */
export function removeAppFolders(): void {
  const folders = [app.getPath('userData'), updateCache()];
  const remove = () => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  remove();
  process.on('exit', () => {
    remove();
    // Chromium's own processes outlive this one by a moment.
    if (process.platform === 'win32') return;
    spawn('/bin/sh', ['-c', sweeper, String(process.pid), ...folders], {
      detached: true,
      stdio: 'ignore',
    }).unref();
  });
}

/** Where electron-updater keeps what it fetched. */
function updateCache(): string {
  const inHome: Partial<Record<NodeJS.Platform, string>> = {
    darwin: 'Library/Caches',
    win32: 'AppData/Local',
  };
  const given = process.platform === 'win32' ? process.env.LOCALAPPDATA : process.env.XDG_CACHE_HOME;
  const caches = given || path.join(os.homedir(), inHome[process.platform] ?? '.cache');
  return path.join(caches, `${app.getName().toLowerCase()}-updater`);
}
