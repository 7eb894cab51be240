import { readdirSync } from 'node:fs';
import path from 'node:path';
import { isTemporaryName, removeQuietly } from './temporary-file.ts';

/**
 * Removes what writes left in a folder and the folders in it when they were ended in their middle. To be done only by who alone
 * writes there. What can't be removed now is harmless, and left to the next start.
 *
 * @returns the names in each folder, by its path: looking through many files again takes as long
 */
export function sweepTemporaryFiles(
  folder: string,
  names = new Map<string, string[]>(),
): Map<string, string[]> {
  const left: string[] = [];
  for (const entry of entriesOf(folder)) {
    left.push(entry.name);
    // Of many files hardly any is one, and a path for each takes longer than reading the folder.
    if (entry.isDirectory()) sweepTemporaryFiles(path.join(folder, entry.name), names);
    else if (isTemporaryName(entry.name) && entry.isFile()) removeQuietly(path.join(folder, entry.name));
  }
  return names.set(folder, left);
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
