import { closeSync, constants, copyFileSync, linkSync, mkdirSync, openSync, renameSync } from 'node:fs';
import path from 'node:path';
import { closeSoon, closeWaiting } from './close-soon.ts';
import { syncFolder } from './folder-sync.ts';
import { openReplaced, type RoomForWrites } from './room-for-writes.ts';
import { removeQuietly, syncAndClose, temporaryNameOf, writeAll } from './temporary-file.ts';

/** How long another program, such as a virus scanner, may hold a file that is to be replaced; Windows refuses that meanwhile. */
const longestHoldMs = 1000;
/** File systems without hard links say so in one of these. */
const noLinks = ['EPERM', 'EACCES', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL', 'EISDIR'];

/**
 * Writes a file whole or not at all: beside its place, to the disk, and only then into its place. There is no other way around
 * what can't be renamed: a write in place could be ended half-way. The folder is for the caller to sync.
 *
 * @param beforeReplacing done once the new content is on the disk, and before it is in its place
 * @param room where some may have been made for it
 * @returns the descriptor of what is in its place now, where it is still open: for the caller to close
 * @throws the file system's error; the file then holds what it held before
 */
export function writeWhole(
  filePath: string,
  text: string,
  beforeReplacing: () => void,
  room?: RoomForWrites,
): number | undefined {
  const filled = room?.fill(filePath, text);
  const temporary = filled?.temporary ?? writeNew(temporaryNameOf(filePath), text);
  try {
    beforeReplacing();
    renamePatiently(temporary, filePath);
    return filled?.descriptor;
  } catch (error) {
    removeQuietly(temporary);
    if (filled) closeSoon(filled.descriptor);
    // Somebody has cleared the folder of what they did not know.
    const isClearedAway = filled && (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (isClearedAway) return writeWhole(filePath, text, beforeReplacing);
    throw error;
  }
}

/**
 * Keeps what is about to be replaced from being freed while somebody waits for the new content: that takes as long as a small sync.
 * Windows replaces nothing that is open.
 *
 * @returns its descriptor, good until whoever waits goes on; undefined where there is none
 */
export function holdReplaced(filePath: string): number | undefined {
  closeWaiting();
  if (process.platform === 'win32') return undefined;
  try {
    const held = openReplaced(filePath);
    closeSoon(held);
    return held;
  } catch {
    return undefined;
  }
}

/** Gives what a file holds a second name, at once where the file system has hard links. What has that name is replaced. */
export function keepAs(filePath: string, secondName: string): void {
  const temporary = temporaryNameOf(secondName);
  try {
    linkOrCopy(filePath, temporary);
    renamePatiently(temporary, secondName);
  } finally {
    // Renaming over another name of the same file does nothing, and leaves both.
    removeQuietly(temporary);
  }
}

/** @throws the file system's error, EEXIST when there is a file of that name */
export function linkOrCopy(filePath: string, secondName: string): void {
  try {
    linkSync(filePath, secondName);
  } catch (error) {
    if (!noLinks.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    copyFileSync(filePath, secondName, constants.COPYFILE_EXCL);
    const copy = openSync(secondName, 'r+');
    syncAndClose(copy);
  }
}

/** A folder is as lasting as its entry in the one above. */
export function makeFolder(folder: string): void {
  const first = mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = path.dirname(made)) {
    syncFolder(path.dirname(made));
  }
}

function writeNew(temporary: string, text: string): string {
  try {
    writeThrough(temporary, Buffer.from(text));
  } catch (error) {
    removeQuietly(temporary);
    throw error;
  }
  return temporary;
}

function writeThrough(filePath: string, content: Buffer): void {
  const descriptor = openNew(filePath);
  try {
    writeAll(descriptor, content);
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
  syncAndClose(descriptor);
}

/** The folder is nearly always there. */
function openNew(filePath: string): number {
  try {
    return openSync(filePath, 'wx', 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    makeFolder(path.dirname(filePath));
    return openSync(filePath, 'wx', 0o600);
  }
}

export function renamePatiently(from: string, to: string): void {
  const untilMs = performance.now() + longestHoldMs;
  for (;;) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const isHeld = ['EPERM', 'EACCES', 'EBUSY'].includes((error as NodeJS.ErrnoException).code ?? '');
      if (process.platform !== 'win32' || !isHeld || performance.now() > untilMs) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}
