import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  writeSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { arm, callsSeen, disarm } from '../support/conformance/faulty-disk.ts';
import { DurableImage } from '../support/faults/durable-image.ts';
import { damageTo } from '../support/faults/vault-view.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'holdfast-harness-'));
});
afterEach(disarm);

function write(name: string, text: string, sync: 'synced' | 'unsynced'): void {
  const descriptor = openSync(path.join(folder, name), 'w');
  writeSync(descriptor, text);
  if (sync === 'synced') fsyncSync(descriptor);
  closeSync(descriptor);
}

function syncFolder(): void {
  const descriptor = openSync(folder, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

describe('after a power cut', () => {
  const left = (image: DurableImage, names: 'as-synced' | 'as-they-are') => {
    const target = path.join(folder, '..', `${path.basename(folder)}.left-${names}`);
    image.writeTo(target, names);
    const file = path.join(target, 'file');
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };

  test('a synced file in a synced folder is there', () => {
    const image = new DurableImage(folder);
    write('file', 'new', 'synced');
    syncFolder();
    expect(left(image, 'as-synced')).toBe('new');
  });

  test('a synced file whose folder was not synced has no name, or has one', () => {
    const image = new DurableImage(folder);
    write('file', 'new', 'synced');
    expect([left(image, 'as-synced'), left(image, 'as-they-are')]).toEqual([undefined, 'new']);
  });

  test('a file that was not synced is empty where its name is there', () => {
    const image = new DurableImage(folder);
    write('file', 'new', 'unsynced');
    syncFolder();
    expect(left(image, 'as-synced')).toBe('');
  });

  test('a file that was written over without a sync is what it was', () => {
    write('file', 'old', 'synced');
    const image = new DurableImage(folder);
    write('file', 'new', 'unsynced');
    expect(left(image, 'as-they-are')).toBe('old');
  });
});

describe('a faulty disk', () => {
  test('counts the calls in its folder alone, and fails from the one that it was told to', () => {
    mkdirSync(path.join(folder, 'inside'));
    arm({ fault: 'ENOSPC', at: 2, within: path.join(folder, 'inside') });
    write('outside', 'text', 'synced');
    expect(() => write('inside/file', 'text', 'synced')).toThrow(expect.objectContaining({ code: 'ENOSPC' }));
    expect(callsSeen().slice(0, 2)).toEqual(['openSync file', 'writeSync file']);
  });
});

describe('what was done to a vault', () => {
  const before = { 'account ada': '1', 'tokens ada': '1', settings: '1' };
  const after = {
    'account ada': '1',
    'tokens ada': '2',
    settings: '1',
    'account new': '1',
    'tokens new': '1',
  };
  const damage = (now: Record<string, string>, acknowledged = false) =>
    damageTo(now, { before, after, acknowledged });

  test('is nothing where each part is old or new', () => {
    expect(damage({ ...before, 'tokens ada': '2' })).toEqual({ lost: [], torn: [], undone: [] });
  });

  test('is a loss where what was there before and after is gone', () => {
    expect(damage({ 'account ada': '1', settings: '1' }).lost).toEqual(['tokens ada']);
  });

  test('is a loss where a new account has no tokens', () => {
    expect(damage({ ...before, 'account new': '1' }).lost).toEqual(['tokens new']);
  });

  test('is torn where a part is neither old nor new', () => {
    expect(damage({ ...before, settings: '1.5' }).torn).toEqual(['settings']);
  });

  test('is undone where it was said to be done and is not', () => {
    expect(damage(before, true).undone).toEqual(['tokens ada', 'account new', 'tokens new']);
  });
});
