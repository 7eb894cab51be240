import { createHash } from 'node:crypto';
import { openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { removeQuietly, syncAndClose } from './temporary-file.ts';

/** Of a disk, which writes whole ones. */
export const blockLength = 4096;
/** What is longer is no file of one account. */
export const longestRoom = 64 * 1024;
/** What room is made of: nothing of a document without indentation, so that a part of one that is missing shows. */
export const filler = '\n';

/** The name of the room for what is to take the place of these bytes, and of no others: a temporary one. */
export function roomNameFor(filePath: string, replaced: Buffer): string {
  return `${filePath}.tmp-${createHash('sha256').update(replaced).digest('hex').slice(0, 16)}`;
}

/**
 * Puts what was written to a room whole in its place, where still stands what the room was made for: a power cut, or whoever ended
 * the app, came between the two. Removes every other temporary file. What can't be told now, at a second try either, is left to the
 * next start: it counts as long as nothing else is written in its place.
 *
 * @returns whether something was put in its place: the folder is to be synced
 */
export function finishOrRemove(temporary: string): boolean {
  for (let triesLeft = 2; triesLeft > 0; triesLeft--) {
    try {
      const filePath = temporary.slice(0, temporary.lastIndexOf('.tmp-'));
      if (!isFilled(temporary) || temporary !== roomNameFor(filePath, readFileSync(filePath))) break;
      // Whoever was ended before that sync has left it in the memory of the system alone.
      syncAndClose(openSync(temporary, 'r+'));
      renameSync(temporary, filePath);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') break;
      if (triesLeft === 1) return false;
    }
  }
  removeQuietly(temporary);
  return false;
}

function isFilled(temporary: string): boolean {
  const { size } = statSync(temporary);
  if (size === 0 || size > longestRoom || size % blockLength !== 0) return false;
  const text = readFileSync(temporary, 'utf8');
  const document = text.slice(0, text.indexOf(filler));
  return document !== '' && text === document.padEnd(text.length, filler) && isJson(document);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
