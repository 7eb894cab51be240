import { closeSync, constants, fdatasyncSync, fstatSync, fsync, openSync } from 'node:fs';
import { closeSoon } from './close-soon.ts';
import { removeQuietly, temporaryNameOf, writeAll } from './temporary-file.ts';

const blockLength = 4096;
/** Tokens differ in length from one answer to the next. */
const leewayLength = 256;
/** What is longer is no file of one account. */
const longestLength = 64 * 1024;

interface Room {
  temporary: string;
  /** Of the temporary file, and of the one that stands there: to be replaced, and not to be freed before who waits has gone on. */
  descriptors: { written: number; replaced: number };
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
    const open: number[] = [];
    try {
      const replaced = openReplaced(filePath);
      open.push(replaced);
      const length = roundedUp(fstatSync(replaced).size + leewayLength);
      if (length > longestLength) throw new RangeError('it is no file of one account');
      const content = Buffer.alloc(length, ' ');
      const written = openSync(temporary, 'wx', 0o600);
      open.push(written);
      writeAll(written, content);
      this.#byPath.set(filePath, { temporary, content, descriptors: { written, replaced } });
      // A write that comes before this has ended waits for it by its own sync.
      fsync(written, () => undefined);
    } catch {
      closeQuietly(open);
      if (open.length > 1) removeQuietly(temporary);
    }
  }

  /** What is written next is short, as what it replaces, and somebody waits for it. */
  isMadeFor(filePath: string): boolean {
    return this.#byPath.has(filePath);
  }

  /** Nothing is to be written after all. */
  giveUp(filePath: string): void {
    const room = this.#byPath.get(filePath);
    this.#byPath.delete(filePath);
    if (room) giveUp(room);
  }

  /**
   * Writes a document through to the disk in the room that was made for it. The blanks that are left behind it are part of no JSON.
   *
   * @returns the temporary file, which somebody may have cleared away, and its descriptor to be closed; undefined where there is no such
   *   room: then nothing is written
   * @throws the file system's error
   */
  fill(filePath: string, text: string): { temporary: string; descriptor: number } | undefined {
    const room = this.#byPath.get(filePath);
    if (!room) return undefined;
    this.#byPath.delete(filePath);
    const { content, descriptors, temporary } = room;
    if (Buffer.byteLength(text) > content.length) {
      giveUp(room);
      return undefined;
    }
    try {
      content.write(text);
      writeAll(descriptors.written, content, 0);
      // The length stays as it was: there is nothing but data to be synced.
      fdatasyncSync(descriptors.written);
      closeSoon(descriptors.replaced);
      return { temporary, descriptor: descriptors.written };
    } catch (error) {
      giveUp(room);
      throw error;
    }
  }
}

/** Opens what is to be replaced. Whatever somebody has put there, it does not take for ever. @throws the file system's error */
export function openReplaced(filePath: string): number {
  return openSync(filePath, constants.O_RDONLY | constants.O_NONBLOCK);
}

function giveUp({ descriptors, temporary }: Room): void {
  removeQuietly(temporary);
  closeQuietly([descriptors.written, descriptors.replaced]);
}

function roundedUp(length: number): number {
  return Math.ceil(length / blockLength) * blockLength;
}

/** A disk that failed once may fail at this, too. */
function closeQuietly(descriptors: readonly number[]): void {
  for (const descriptor of descriptors) {
    try {
      closeSync(descriptor);
    } catch {}
  }
}
