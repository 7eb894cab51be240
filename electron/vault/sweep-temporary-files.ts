import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isTemporaryName } from './temporary-file.ts';

/**
 * Removes what writes left in a folder and the folders in it when they were ended in their middle. To be done only by who alone
 * writes there. What can't be removed now is harmless, and left to the next start.
 */
export function sweepTemporaryFiles(folder: string): void {
  for (const entry of entriesOf(folder)) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) sweepTemporaryFiles(file);
    if (!entry.isFile() || !isTemporaryName(entry.name)) continue;
    try {
      rmSync(file);
    } catch {}
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
