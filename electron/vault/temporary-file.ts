import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, rmSync, writeSync } from 'node:fs';

/** Whether a file is one that a write left when it was ended in its middle: ours, or electron-store's. */
export function isTemporaryName(name: string): boolean {
  return name.includes('.tmp-') && /^[\w.-]+\.json\.tmp-[0-9a-f]{16}$/.test(name);
}

/** UUIDs are drawn from random bytes in store: asking the system for new ones each time takes as long as writing the file. */
export function temporaryNameOf(filePath: string): string {
  const [first, , , , last = ''] = randomUUID().split('-');
  return `${filePath}.tmp-${first}${last.slice(0, 8)}`;
}

/** What stays is for the sweep of the next start. */
export function removeQuietly(filePath: string): void {
  try {
    rmSync(filePath, { force: true });
  } catch {}
}

/**
 * A disk that is nearly full takes a part, and says so in the number alone.
 *
 * @param at where in the file, in bytes; by default where the last write to it ended
 * @throws the file system's error, ENOSPC
 */
export function writeAll(descriptor: number, content: Buffer, at?: number): void {
  for (let rest = content; rest.length > 0; ) {
    const position = at === undefined ? null : at + content.length - rest.length;
    const taken = writeSync(descriptor, rest, 0, rest.length, position);
    if (taken === 0) throw Object.assign(new Error('the disk takes nothing'), { code: 'ENOSPC' });
    rest = rest.subarray(taken);
  }
}

/** @throws the file system's error; it is closed all the same */
export function syncAndClose(descriptor: number): void {
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
