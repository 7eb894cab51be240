import { close, closeSync, fdatasyncSync, fsync, openSync, statSync } from 'node:fs';
import { removeQuietly, temporaryNameOf, writeAll } from './temporary-file.ts';

const blockLength = 4096;
/** Tokens differ in length from one answer to the next. */
const leewayLength = 256;
/** What is longer is no file of one account. */
const longestLength = 64 * 1024;

interface Room {
  temporary: string;
  /** As it stands in the file, blanks: to make room in memory would take as long as the writing. */
  content: Buffer;
}

/**
 * Room on the disk for what is about to take the place of a file: a temporary file of blanks, made while nobody waits. To write over
 * it and sync its data asks less of the disk than a new file does, and no full disk refuses it.
 */
export class RoomForWrites {
  readonly #byPath = new Map<string, Room>();

  /** Never throws: without it the next write only takes longer. Windows waits for no folder, and has nothing to gain by it. */
  make(filePath: string): void {
    if (process.platform === 'win32' || this.#byPath.has(filePath)) return;
    const temporary = temporaryNameOf(filePath);
    let descriptor: number | undefined;
    try {
      const length = roundedUp(statSync(filePath).size + leewayLength);
      if (length > longestLength) return;
      const content = Buffer.alloc(length, ' ');
      descriptor = openSync(temporary, 'wx', 0o600);
      writeAll(descriptor, content);
      this.#byPath.set(filePath, { temporary, content });
      syncAndCloseLater(descriptor);
    } catch {
      if (descriptor === undefined) return;
      closeQuietly(descriptor);
      removeQuietly(temporary);
    }
  }

  /** What is written next is short, as what it replaces. */
  isMadeFor(filePath: string): boolean {
    return this.#byPath.has(filePath);
  }

  /** Nothing is to be written after all. */
  giveUp(filePath: string): void {
    const room = this.#byPath.get(filePath);
    this.#byPath.delete(filePath);
    if (room) removeQuietly(room.temporary);
  }

  /**
   * Writes a document through to the disk in the room that was made for it. The blanks that are left behind it are part of no JSON.
   *
   * @returns the temporary file, and its descriptor to be closed; undefined where there is no such room: then nothing is written
   * @throws the file system's error
   */
  fill(filePath: string, text: string): { temporary: string; descriptor: number } | undefined {
    const room = this.#byPath.get(filePath);
    if (!room) return undefined;
    const { content, temporary } = room;
    const descriptor = Buffer.byteLength(text) > content.length ? undefined : openAgain(temporary);
    if (descriptor === undefined) {
      this.giveUp(filePath);
      return undefined;
    }
    this.#byPath.delete(filePath);
    try {
      content.write(text);
      writeAll(descriptor, content);
      // The length stays as it was: there is nothing but data to be synced.
      fdatasyncSync(descriptor);
      return { temporary, descriptor };
    } catch (error) {
      removeQuietly(temporary);
      closeSync(descriptor);
      throw error;
    }
  }
}

function roundedUp(length: number): number {
  return Math.ceil(length / blockLength) * blockLength;
}

/** A write that comes before this has ended waits for it by its own sync. */
function syncAndCloseLater(descriptor: number): void {
  fsync(descriptor, () => close(descriptor, () => undefined));
}

/** Somebody may have cleared the folder of what they did not know. */
function openAgain(temporary: string): number | undefined {
  try {
    return openSync(temporary, 'r+');
  } catch {
    return undefined;
  }
}

/** A disk that failed once may fail at this, too. */
function closeQuietly(descriptor: number): void {
  try {
    closeSync(descriptor);
  } catch {}
}
