import { readdirSync } from 'node:fs';
import path from 'node:path';
import { folderOfAccounts } from './account-files.ts';
import { finishOrRemove } from './filled-room.ts';
import { syncFolder } from './folder-sync.ts';
import { isTemporaryName } from './temporary-file.ts';

/** As {@link sweepTemporaryFiles}, of a vault. Its accounts may be elsewhere, with a link in their place. */
export function sweepVault(vaultFolder: string): Map<string, string[]> {
  const names = sweepTemporaryFiles(vaultFolder);
  const ofAccounts = path.join(vaultFolder, folderOfAccounts);
  return names.has(ofAccounts) ? names : sweepTemporaryFiles(ofAccounts, names);
}

/**
 * Removes what writes left in a folder and the folders in it when they were ended in their middle, and finishes those that only
 * lacked their name. To be done only by who alone writes there. What can't be done now is left to the next start.
 *
 * @returns the names in each folder, by its path: looking through many files again takes as long
 */
export function sweepTemporaryFiles(
  folder: string,
  names = new Map<string, string[]>(),
): Map<string, string[]> {
  const left: string[] = [];
  let isFinished = false;
  for (const entry of entriesOf(folder)) {
    left.push(entry.name);
    // Of many files hardly any is one, and a path for each takes longer than reading the folder.
    if (entry.isDirectory()) sweepTemporaryFiles(path.join(folder, entry.name), names);
    else if (isTemporaryName(entry.name) && entry.isFile())
      isFinished = finishOrRemove(path.join(folder, entry.name)) || isFinished;
  }
  if (isFinished) syncQuietly(folder);
  return names.set(folder, left);
}

/** Without it the next start may find the same as this one, and does the same. */
function syncQuietly(folder: string): void {
  try {
    syncFolder(folder);
  } catch {}
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
