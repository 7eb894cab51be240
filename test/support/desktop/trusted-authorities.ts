import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Folders } from './folders.ts';

const execute = promisify(execFile);

/** Installs a certificate authority for this person, where Chromium and Electron look for it on Linux. */
export async function trustAuthority(folders: Folders, authority: string): Promise<void> {
  const database = path.join(folders.home, '.pki/nssdb');
  const certutil = async (...options: string[]) => {
    const running = execute('certutil', ['-d', `sql:${database}`, ...options]);
    running.child.stdin?.end(authority);
    await running;
  };
  if (!existsSync(database)) {
    await mkdir(database, { recursive: true, mode: 0o700 });
    await certutil('-N', '--empty-password');
  }
  await certutil('-A', '-n', 'test authority', '-t', 'C,,', '-a');
}
