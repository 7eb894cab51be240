import { closeSync, constants, fdatasyncSync, fstatSync, fsync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { closeSoon } from './close-soon.ts';
import { fingerprintOfOpen } from './document-content.ts';
import { blockLength, filler, longestRoom, roomNameFor } from './filled-room.ts';
import { syncFolderBehind } from './folder-sync.ts';
import { removeQuietly, writeAll } from './temporary-file.ts';

/** Tokens differ in length from one answer to the next. */
const leewayLength = 256;

interface Room {
  temporary: string;
  /** Of the temporary file, and of the one that stands there: to be replaced, and not to be freed before who waits has gone on. */
  descriptors: { written: number; replaced: number };
  /** As it stands in the file, filler: to make room in memory would take as long as the writing. */
  content: Buffer;
  /** Of what is to be replaced. */
  fingerprint: string | undefined;
  /** Its filler and its name outlast a power cut. */
  isThere: boolean;
}

/**
 * Room on the disk for what is about to take the place of a file: a temporary file of filler, made while nobody waits. To write over
 * it and sync its data asks less of the disk than a new file does; where a file system writes in place, no full disk refuses it. Its name says what it is for: what
 * was written to it is found and put in its place although a power cut came before the folder knew of that.
 */
export class RoomForWrites {
  readonly #byPath = new Map<string, Room>();

  /** Never throws: without it the next write only takes longer. Windows waits for no folder, and has nothing to gain by it. */
  make(filePath: string): void {
    if (process.platform === 'win32' || this.#byPath.has(filePath)) return;
    const open: number[] = [];
    let temporary = '';
    try {
      const replaced = openReplaced(filePath);
      open.push(replaced);
      const fingerprint = fingerprintOfOpen(replaced);
      const content = Buffer.alloc(roomLength(replaced), filler);
      const name = roomNameFor(filePath, readFileSync(replaced));
      const written = openSync(name, 'wx', 0o600);
      open.push(written);
      temporary = name;
      writeAll(written, content);
      const room = { temporary, content, descriptors: { written, replaced }, fingerprint, isThere: false };
      this.#byPath.set(filePath, room);
      // A write that comes before this has ended waits for it by its own sync.
      fsync(written, (error) => {
        if (error) return;
        syncFolderBehind(path.dirname(filePath), () => {
          room.isThere = true;
        });
      });
    } catch {
      closeQuietly(open);
      if (temporary !== '') removeQuietly(temporary);
    }
  }

  /** What is written next is short, as what it replaces, and somebody waits for it. */
  isMadeFor(filePath: string): boolean {
    return this.#byPath.has(filePath);
  }

  /**
   * Whether what is written now is found after a power cut, although nobody syncs its new name.
   *
   * @param fingerprint of what it replaces
   */
  isLasting(filePath: string, fingerprint: string | undefined): boolean {
    const room = this.#byPath.get(filePath);
    return room?.isThere === true && fingerprint !== undefined && room.fingerprint === fingerprint;
  }

  /** Nothing is to be written after all. */
  giveUp(filePath: string): void {
    const room = this.#byPath.get(filePath);
    this.#byPath.delete(filePath);
    if (room) giveUp(room);
  }

  /**
   * Writes a document through to the disk in the room that was made for it. The filler that is left behind it is part of no JSON.
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
    // Without filler behind it nobody could tell that it is whole.
    if (Buffer.byteLength(text) >= content.length) {
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

/** @throws RangeError where it is no file of one account */
function roomLength(replaced: number): number {
  const stats = fstatSync(replaced);
  const length = Math.ceil((stats.size + leewayLength) / blockLength) * blockLength;
  if (!stats.isFile() || length > longestRoom) throw new RangeError('it is no file of one account');
  return length;
}

/** A disk that failed once may fail at this, too. */
function closeQuietly(descriptors: readonly number[]): void {
  for (const descriptor of descriptors) {
    try {
      closeSync(descriptor);
    } catch {}
  }
}
