import {
  closeSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fingerprintOf } from '../../electron/vault/document-content.ts';
import { writeWhole } from '../../electron/vault/durable-write.ts';
import { roomNameFor } from '../../electron/vault/filled-room.ts';
import { RoomForWrites } from '../../electron/vault/room-for-writes.ts';
import { isTemporaryName } from '../../electron/vault/temporary-file.ts';
import { arm, callsSeen, disarm } from '../support/conformance/faulty-disk.ts';

let folder: string;
let file: string;
let room: RoomForWrites;

const before = JSON.stringify({ name: 'Ada' });
const after = JSON.stringify({ name: 'Grace' });
const write = (text = after) => {
  const descriptor = writeWhole(file, text, () => undefined, room);
  if (descriptor !== undefined) closeSync(descriptor);
};
const beside = () => readdirSync(folder).filter((name) => name !== 'one.json');

const linkOf = (fd: string) => {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`);
  } catch {
    return '';
  }
};

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'holdfast-room-'));
  file = path.join(folder, 'one.json');
  room = new RoomForWrites();
  writeFileSync(file, before);
});

afterEach(() => {
  disarm();
  rmSync(folder, { recursive: true, force: true });
});

describe('room for what is to be written', () => {
  test('is a temporary file of line ends, for its owner alone', () => {
    room.make(file);
    const [name = ''] = beside();
    expect(isTemporaryName(name)).toBe(true);
    expect(readFileSync(path.join(folder, name), 'utf8')).toBe('\n'.repeat(4096));
    expect(statSync(path.join(folder, name)).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test('has a name that says what it is to replace', () => {
    room.make(file);
    expect(beside()).toEqual([path.basename(roomNameFor(file, Buffer.from(before)))]);
  });

  test('makes a write last without another sync, once it is there itself', async () => {
    const lasts = () => room.isLasting(file, fingerprintOf(file));
    room.make(file);
    expect(lasts()).toBe(false);
    await vi.waitFor(() => expect(lasts()).toBe(true));
    expect(room.isLasting(file, undefined)).toBe(false);
    // Somebody else has written there: what stands there now it was not made for.
    writeFileSync(file, JSON.stringify({ name: 'Alan' }));
    expect(lasts()).toBe(false);
    room.giveUp(file);
    expect(lasts()).toBe(false);
  });

  test.each([
    ['the sync of it', 'fsync', 1],
    ['the opening of its folder', 'open', 1],
    ['the sync of its folder', 'fsync', 2],
  ])('does not make it last where the disk refuses %s', async (_, only, at) => {
    arm({ fault: 'EIO', at, only, within: folder });
    room.make(file);
    await setTimeout(50);
    expect(callsSeen()).toHaveLength(at);
    expect(room.isLasting(file, fingerprintOf(file))).toBe(false);
  });

  test('is written over, its data synced, and takes the place of the file', () => {
    room.make(file);
    arm({ fault: 'counted', at: 1, within: folder });
    const descriptor = writeWhole(file, after, () => undefined, room);
    const steps = callsSeen().map((call) => call.replace(/\.tmp-\w+/, '.tmp'));
    expect(steps).toEqual(['writeSync', 'fdatasyncSync', 'renameSync'].map((call) => `${call} one.json.tmp`));
    closeSync(descriptor ?? -1);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ name: 'Grace' });
    expect(beside()).toEqual([]);
  });

  test.skipIf(process.platform !== 'linux')('leaves nothing open, whatever becomes of it', async () => {
    const open = () => readdirSync('/proc/self/fd').filter((fd) => linkOf(fd).startsWith(folder)).length;
    room.make(file);
    // What it is written to, and what is replaced.
    expect(open()).toBe(2);
    room.giveUp(file);
    expect(open()).toBe(0);
    room.make(file);
    write();
    room.make(file);
    write(JSON.stringify({ name: 'é'.repeat(3_000) }));
    room.make(path.join(folder, 'two.json'));
    room.make(file);
    arm({ fault: 'EIO', at: 1, only: 'fdatasyncSync', within: folder });
    expect(() => write()).toThrow('EIO');
    disarm();
    await vi.waitFor(() => expect(open()).toBe(0));
  });

  test('serves once', () => {
    room.make(file);
    write();
    write(before);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test('takes no text that is longer: that goes into a file of its own', () => {
    room.make(file);
    const long = JSON.stringify({ name: 'é'.repeat(3_000) });
    write(long);
    expect(readFileSync(file, 'utf8')).toBe(long);
    expect(beside()).toEqual([]);
  });

  test('does not grow with each write', () => {
    for (let turn = 0; turn < 3; turn++) {
      write();
      room.make(file);
      write();
      expect(statSync(file).size).toBe(4096);
    }
  });

  test('that somebody cleared away is not needed', () => {
    room.make(file);
    for (const name of beside()) rmSync(path.join(folder, name));
    write();
    expect(readFileSync(file, 'utf8')).toBe(after);
  });

  test('that is given up leaves nothing', () => {
    room.make(file);
    room.giveUp(file);
    expect(beside()).toEqual([]);
    expect(room.isMadeFor(file)).toBe(false);
  });

  test('is made for no file that is not there, nor for one that is long', () => {
    room.make(path.join(folder, 'two.json'));
    writeFileSync(file, ' '.repeat(70_000));
    room.make(file);
    expect(beside()).toEqual([]);
  });

  test.each(['openSync', 'writeSync'])('that the disk refuses at %s is done without', (only) => {
    arm({ fault: 'ENOSPC', at: 1, only, within: folder });
    room.make(file);
    disarm();
    expect(beside()).toEqual([]);
    write();
    expect(readFileSync(file, 'utf8')).toBe(after);
  });

  test('never throws, whatever the disk says from one step on', () => {
    for (const at of [1, 2, 3]) {
      arm({ fault: 'EIO', at, within: folder });
      room.make(file);
      disarm();
      write();
      expect(readFileSync(file, 'utf8').trimEnd()).toBe(after);
    }
  });

  test.each(['writeSync', 'fdatasyncSync', 'renameSync'])(
    'leaves the file as it was where %s of it fails',
    (only) => {
      room.make(file);
      arm({ fault: 'EIO', at: 1, only, within: folder });
      expect(() => write()).toThrow('EIO');
      disarm();
      expect(readFileSync(file, 'utf8')).toBe(before);
      expect(beside()).toEqual([]);
      expect(existsSync(file)).toBe(true);
    },
  );
});
