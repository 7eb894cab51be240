import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, type Stats } from 'node:fs';
import path from 'node:path';
import type { PolicyFile } from '../policy/policy.ts';

const largestPolicyBytes = 1024 * 1024;

/** Where the policy of a system stands: a folder that only its administrator can write to. See docs/policy.md. */
export function policyPath(system: NodeJS.Platform): string {
  // Written out, not taken from %ProgramData%: whoever starts an app chooses its environment.
  if (system === 'win32') return 'C:\\ProgramData\\Holdfast\\policy.json';
  if (system === 'darwin') return '/Library/Application Support/Holdfast/policy.json';
  return '/etc/holdfast/policy.json';
}

/**
 * Reads the policy, if there is one. What others than the administrator could have written is refused.
 *
 * @param administratorId the user who must own the file and its folder; 0 but in tests. Windows has no such numbers: there a
 *   file is refused that whoever runs Holdfast may write to
 */
export function readPolicyFile(
  file = policyPath(process.platform),
  administratorId = 0,
  system: NodeJS.Platform = process.platform,
): PolicyFile {
  try {
    const text = system === 'win32' ? readUnwritable(file) : readOwned(file, administratorId);
    if (text !== undefined) return { found: 'text', text };
    return { found: 'refused', reason: 'others than the administrator can change it' };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { found: 'nothing' };
    return { found: 'refused', reason: `it can’t be read (${code ?? 'no file, or too large'})` };
  }
}

function readOwned(file: string, administratorId: number): string | undefined {
  // Never a link, which may lead to anybody's file, and never a pipe that nobody writes to.
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  return withFile(file, flags, (descriptor) => {
    const folder = lstatSync(path.dirname(file));
    const isTrusted = folder.isDirectory() && [folder, fstatSync(descriptor)].every(isOwned);
    return isTrusted ? read(descriptor) : undefined;
  });

  function isOwned({ uid, mode }: Stats): boolean {
    return uid === administratorId && (mode & 0o022) === 0;
  }
}

function readUnwritable(file: string): string | undefined {
  try {
    return withFile(file, 'r+', () => undefined);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EACCES' && code !== 'EPERM' && code !== 'EROFS') throw error;
    return withFile(file, 'r', read);
  }
}

function withFile<T>(file: string, flags: number | 'r' | 'r+', use: (descriptor: number) => T): T {
  const descriptor = openSync(file, flags);
  try {
    return use(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function read(descriptor: number): string {
  const stats = fstatSync(descriptor);
  if (!stats.isFile() || stats.size > largestPolicyBytes) throw new Error('not a policy');
  return readFileSync(descriptor, 'utf8');
}
