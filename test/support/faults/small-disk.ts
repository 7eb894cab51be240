import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A real disk in memory, which is soon full, or takes no writes at all. */
export interface SmallDisk {
  folder: string;
  remount: (how: 'ro' | 'rw') => void;
  end: () => void;
}

/** @returns null where this process may not mount */
export function mountSmallDisk(kibibytes: number): SmallDisk | null {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'holdfast-small-disk-'));
  const mount = (options: string) =>
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'pipe' });
  try {
    mount(`size=${kibibytes}k`);
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
  return {
    folder,
    remount: (how) => void mount(`remount,${how}`),
    end: () => {
      execFileSync('umount', [folder]);
      rmSync(folder, { recursive: true });
    },
  };
}
