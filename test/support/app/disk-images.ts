import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';
import path from 'node:path';

/**
 * Copies of a folder as it stood before and after each step that changes what a next run finds in it: what there would be if the
 * app were killed at that step, one copy for each.
 */
export async function diskImagesOf(folder: string, work: () => Promise<unknown>): Promise<string[]> {
  const images: string[] = [];
  const copy = () => {
    const image = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'holdfast-image-')), 'vault');
    fs.cpSync(folder, image, { recursive: true });
    images.push(image);
  };
  const { renameSync, rmSync } = fs;
  const around =
    <P extends unknown[]>(change: (...all: P) => void) =>
    (...all: P): void => {
      copy();
      change(...all);
      copy();
    };
  Object.assign(fs, { renameSync: around(renameSync), rmSync: around(rmSync) });
  syncBuiltinESMExports();
  try {
    await work();
  } finally {
    Object.assign(fs, { renameSync, rmSync });
    syncBuiltinESMExports();
  }
  return images;
}
