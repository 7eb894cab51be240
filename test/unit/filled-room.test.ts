import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fingerprintOf } from '../../electron/vault/document-content.ts';
import { writeWhole } from '../../electron/vault/durable-write.ts';
import { roomNameFor } from '../../electron/vault/filled-room.ts';
import { RoomForWrites } from '../../electron/vault/room-for-writes.ts';
import { sweepTemporaryFiles, sweepVault } from '../../electron/vault/sweep-temporary-files.ts';
import { arm, callsSeen, disarm } from '../support/conformance/faulty-disk.ts';
import { DurableImage } from '../support/faults/durable-image.ts';

let folder: string;
let file: string;
let temporary: string;

const before = JSON.stringify({ schemaVersion: 1, value: { token: 'old' } }, undefined, '\t');
// As tokens are kept: one long text, with short members before and behind it.
const after = JSON.stringify({
  schemaVersion: 1,
  value: { ciphertext: 'Ab9+'.repeat(700), many: Array.from({ length: 60 }, (_, at) => at), last: true },
});
const asFilled = (text: string, length = 4096) => text.padEnd(length, '\n');
const now = () => readFileSync(file, 'utf8');

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'holdfast-filled-'));
  file = path.join(folder, 'one.json');
  writeFileSync(file, before);
  temporary = roomNameFor(file, Buffer.from(before));
});

afterEach(() => {
  disarm();
  rmSync(folder, { recursive: true, force: true });
});

describe('what was written to a room, and found at the next start', () => {
  test('takes the place that it was made for', () => {
    writeFileSync(temporary, asFilled(after));
    sweepTemporaryFiles(folder);
    expect(now().trimEnd()).toBe(after);
    expect(readdirSync(folder)).toEqual(['one.json']);
  });

  test('is taken whole or not at all, whichever of its sectors did not reach the disk', () => {
    const sectors = Math.ceil(after.length / 512);
    expect(sectors).toBeGreaterThan(5);
    let taken = 0;
    for (let missing = 0; missing < 2 ** sectors; missing++) {
      writeFileSync(file, before);
      const content = Buffer.from(asFilled(after));
      for (let at = 0; at < sectors; at++)
        if (missing & (2 ** at)) content.fill('\n', at * 512, (at + 1) * 512);
      writeFileSync(temporary, content);
      sweepTemporaryFiles(folder);
      expect(existsSync(temporary)).toBe(false);
      expect([before, asFilled(after)]).toContain(now());
      if (now() !== before) taken += 1;
    }
    expect(taken).toBe(1);
  });

  test.each([
    ['nothing but line ends', () => asFilled('')],
    ['no text', () => ''],
    ['a text with no line end behind it', () => after.padEnd(4096, ' ')],
    ['a text with another one behind it', () => `${asFilled(after, 4000)}${'x'.repeat(96)}`],
    ['a text of another length than a room has', () => `${after}\n`],
    ['zeros', () => '\0'.repeat(4096)],
    ['more than a room holds', () => asFilled(after, 128 * 1024)],
  ])('is removed where it is %s', (_, content) => {
    writeFileSync(temporary, content());
    sweepTemporaryFiles(folder);
    expect(now()).toBe(before);
    expect(readdirSync(folder)).toEqual(['one.json']);
  });

  test('is removed where something else stands in its place by now, or nothing', () => {
    const newer = JSON.stringify({ schemaVersion: 1, value: { token: 'newer' } });
    writeFileSync(file, newer);
    writeFileSync(temporary, asFilled(after));
    sweepTemporaryFiles(folder);
    expect(now()).toBe(newer);
    rmSync(file);
    writeFileSync(temporary, asFilled(after));
    sweepTemporaryFiles(folder);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(['readFileSync', 'fsyncSync', 'renameSync'])(
    'is left to the next start where %s fails',
    (only) => {
      writeFileSync(temporary, asFilled(after));
      arm({ fault: 'EIO', at: 1, only, within: folder });
      sweepTemporaryFiles(folder);
      expect(callsSeen().length).toBeGreaterThan(1);
      disarm();
      expect(now()).toBe(before);
      expect(existsSync(temporary)).toBe(true);
      sweepTemporaryFiles(folder);
      expect(now()).toBe(asFilled(after));
    },
  );

  test('is found where accounts are elsewhere, with a link in their place', () => {
    writeFileSync(temporary, asFilled(after));
    const vault = mkdtempSync(path.join(os.tmpdir(), 'holdfast-linked-'));
    symlinkSync(folder, path.join(vault, 'accounts'));
    expect(sweepVault(vault).get(path.join(vault, 'accounts'))).toContain('one.json');
    expect(now()).toBe(asFilled(after));
    rmSync(vault, { recursive: true });
  });

  test('is synced before it takes its place: the app may have been ended before that', () => {
    const image = new DurableImage(folder);
    writeFileSync(temporary, asFilled(after));
    sweepTemporaryFiles(folder);
    const left = mkdtempSync(path.join(os.tmpdir(), 'holdfast-left-'));
    image.writeTo(left, 'as-synced');
    expect(readFileSync(path.join(left, 'one.json'), 'utf8').trimEnd()).toBe(after);
    rmSync(left, { recursive: true });
  });

  test('is there after a power cut that came before anything of its new name was synced', async () => {
    const room = new RoomForWrites();
    const texts = [after, after.replace('Ab9+', 'Cd8-'), after.replace('Ab9+', 'Ef7.')];
    const image = new DurableImage(folder);
    for (const [turn, text] of texts.entries()) {
      room.make(file);
      await vi.waitFor(() => expect(room.isLasting(file, fingerprintOf(file))).toBe(true));
      writeWhole(file, text, () => undefined, room);
      for (const names of ['as-synced', 'as-they-are'] as const) {
        const left = path.join(folder, `${names}-${turn}`);
        mkdirSync(left);
        image.writeTo(left, names);
        sweepTemporaryFiles(left);
        expect(readFileSync(path.join(left, 'one.json'), 'utf8').trimEnd()).toBe(text);
      }
    }
  });
});
