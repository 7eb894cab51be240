import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from './run-tool.ts';

export interface PackagesAhead {
  /** Resolves with the folder once they are there. Rejects with what was said if they could not be built. */
  folder: Promise<string>;
  remove: () => void;
}

/**
 * Builds what the packaged tests look at while other tests run, in the time that those wait: at the least priority, so that they
 * don't wait for it.
 */
export function buildPackagesAhead(): PackagesAhead {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'holdfast-packages-'));
  // Somebody else than who runs the tests starts a program in it.
  chmodSync(folder, 0o711);
  const script = path.join(root, 'test/packaged/build-packages.ts');
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'pipe'] });
  if (child.pid !== undefined) os.setPriority(child.pid, os.constants.priority.PRIORITY_LOW);
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const built = new Promise<string>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(folder) : reject(new Error(`the packages were not built:\n${said.join('')}`)),
    );
  });
  // Whoever waits for it is told; until then it is nobody's unhandled rejection.
  built.catch(() => undefined);
  return {
    folder: built,
    remove: () => {
      if (child.exitCode === null) child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
