import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Conf from 'conf';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AppError } from '../../electron/errors/app-error.ts';
import {
  createDocumentFolder,
  type DocumentFolder,
  type OpenStoreFile,
} from '../../electron/vault/document-file.ts';
import { arm, callsSeen, type DiskFault, disarm } from '../support/conformance/faulty-disk.ts';

let folderPath: string;
let folder: DocumentFolder;
let setAside: string[];
let unsynced: unknown[];

const openStoreFile: OpenStoreFile = ({ name, ...options }) => new Conf({ ...options, configName: name });

beforeEach(() => {
  folderPath = mkdtempSync(path.join(os.tmpdir(), 'holdfast-documents-'));
  setAside = [];
  unsynced = [];
  folder = createDocumentFolder(folderPath, openStoreFile, (name) => setAside.push(name), {
    onUnsynced: (cause) => unsynced.push(cause),
  });
});
afterEach(() => disarm());

/** The same folder, for somebody who has read nothing yet. */
function countedFolder() {
  const reads: string[] = [];
  const counting: OpenStoreFile = (options) => {
    reads.push(options.name);
    return openStoreFile(options);
  };
  return { reads, folder: createDocumentFolder(folderPath, counting, () => undefined) };
}

const schema = v.strictObject({ name: v.string() });
const open = () => folder.open('things/one', 2, schema);
const file = () => path.join(folderPath, 'things', 'one.json');

describe('a document', () => {
  test('is undefined before it is written, and reading does not create it', () => {
    expect(open().read()).toBeUndefined();
    expect(readdirSync(folderPath)).toEqual([]);
  });

  test('reads back what was written, and only its owner may read it', () => {
    open().write({ name: 'Ada' });
    expect(open().read()).toEqual({ name: 'Ada' });
    expect(statSync(file()).mode & 0o777).toBe(0o600);
  });

  test('leaves no temporary file behind', () => {
    open().write({ name: 'Ada' });
    expect(readdirSync(path.dirname(file()))).toEqual(['one.json']);
  });

  test('is gone after remove, and removing twice is fine', () => {
    open().write({ name: 'Ada' });
    open().remove();
    open().remove();
    expect(open().read()).toBeUndefined();
  });

  test.each([
    '',
    'null',
    '[]',
    '{',
    '{"schemaVersion":2,"value":{"name":7}}',
    '{"schemaVersion":1,"value":{"name":"Ada"}}',
  ])('that cannot be read (%s) is set aside whole, said, and can be written again', (content) => {
    open().write({ name: 'Ada' });
    writeFileSync(file(), content);
    expect(() => open().read()).toThrow(expect.objectContaining({ code: 'STORAGE_FILE_BROKEN' }));
    expect(setAside).toHaveLength(1);
    expect(readFileSync(path.join(path.dirname(file()), setAside[0] ?? ''), 'utf8')).toBe(content);
    open().write({ name: 'Grace' });
    expect(open().read()).toEqual({ name: 'Grace' });
  });

  test('that is broken is set aside by a write too, not written over', () => {
    open().write({ name: 'Ada' });
    writeFileSync(file(), '{');
    open().write({ name: 'Grace' });
    expect(setAside).toHaveLength(1);
  });

  test('of a newer version is neither read nor written over', () => {
    open().write({ name: 'Ada' });
    const newer = readFileSync(file(), 'utf8').replace(/"schemaVersion":\s*2/, '"schemaVersion": 3');
    writeFileSync(file(), newer);
    for (const act of [
      () => open().read(),
      () => open().write({ name: 'x' }),
      () => open().requireWritable(),
    ]) {
      expect(act).toThrow(expect.objectContaining({ code: 'STORAGE_FILE_NEWER' }));
    }
    expect(readFileSync(file(), 'utf8')).toBe(newer);
  });

  test.each(['ENOSPC', 'EXDEV', 'EPERM', 'EROFS'] as const)(
    'that can not be written (%s) says so and keeps what it held [F:disk-full] [F:exdev] [F:eperm]',
    (fault) => {
      open().write({ name: 'Ada' });
      arm({ fault, at: 1, only: 'renameSync', within: folderPath });
      expect(() => open().write({ name: 'Grace' })).toThrow(
        expect.objectContaining({ code: 'STORAGE_WRITE_FAILED', message: fault }),
      );
      disarm();
      expect(open().read()).toEqual({ name: 'Ada' });
      expect(readdirSync(path.dirname(file()))).toEqual(['one.json']);
    },
  );

  test('is never written in place, where electron-store would: in a snap, or when it can not be renamed [F:exdev]', () => {
    vi.stubEnv('SNAP', '/snap/holdfast/1');
    open().write({ name: 'Ada' });
    const before = openSync(file(), 'r');
    open().write({ name: 'Grace' });
    expect(JSON.parse(readFileSync(before, 'utf8')).value).toEqual({ name: 'Ada' });
    expect(open().read()).toEqual({ name: 'Grace' });
    closeSync(before);
    vi.unstubAllEnvs();
  });

  test('is replaced where what it replaces can not be held', () => {
    open().write({ name: 'Ada' });
    arm({ fault: 'EACCES', at: 1, only: 'openSync', matching: /one\.json$/ });
    open().write({ name: 'Grace' });
    disarm();
    expect(open().read()).toEqual({ name: 'Grace' });
  });

  test('makes its folder anew where somebody took it away', () => {
    open().write({ name: 'Ada' });
    rmSync(path.dirname(file()), { recursive: true });
    open().write({ name: 'Grace' });
    expect(open().read()).toEqual({ name: 'Grace' });
  });

  test('is synced before it takes its place, and its folder after that', () => {
    open().write({ name: 'Ada' });
    arm({ fault: 'counted', at: 1, within: folderPath });
    open().write({ name: 'Grace' });
    const steps = callsSeen().map((call) => call.replace(/tmp-.*/, 'tmp'));
    expect(steps.filter((step) => /^(write|fsync|rename)/.test(step))).toEqual([
      'writeSync things/one.json.tmp',
      'fsyncSync things/one.json.tmp',
      'renameSync things/one.json.tmp',
      'fsyncSync things',
    ]);
  });

  test('that the disk takes in parts is written whole [F:disk-full]', () => {
    arm({ fault: 'half-taken', at: 1, only: 'writeSync', within: folderPath });
    open().write({ name: 'Ada' });
    expect(open().read()).toEqual({ name: 'Ada' });
  });

  test('whose folder could not be synced stands, is told of once, and is synced later', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    open().write({ name: 'Ada' });
    arm({ fault: 'EIO', at: 1, only: 'fsyncSync', matching: /things$/ });
    open().write({ name: 'Grace' });
    open().write({ name: 'Alan' });
    expect(open().read()).toEqual({ name: 'Alan' });
    expect(unsynced).toHaveLength(1);
    arm({ fault: 'counted', at: 1, within: folderPath });
    vi.advanceTimersByTime(30_000);
    expect(callsSeen()).toContain('fsyncSync things');
    vi.advanceTimersByTime(300_000);
    expect(callsSeen().filter((call) => call === 'fsyncSync things')).toHaveLength(1);
    vi.useRealTimers();
  });

  test('on a file system that syncs no folders is written all the same, and nobody is told', () => {
    open().write({ name: 'Ada' });
    arm({ fault: 'EINVAL' as DiskFault, at: 1, only: 'fsyncSync', matching: /things$/ });
    open().write({ name: 'Grace' });
    expect(unsynced).toEqual([]);
  });

  test('is read once for a write, and not at all where it is as this run left it', () => {
    const { reads, folder: counted } = countedFolder();
    const document = () => counted.open('things/one', 2, schema);
    document().write({ name: 'Ada' });
    document().write({ name: 'Grace' });
    expect(reads).toEqual([]);
    writeFileSync(file(), '{"schemaVersion":2,"value":{"name":"Eve"}}');
    document().write({ name: 'Alan' });
    expect(reads).toEqual(['one']);
  });

  test('that somebody else has open is neither set aside nor written', () => {
    open().write({ name: 'Ada' });
    writeFileSync(file(), '{');
    const busy = expect.objectContaining({ code: 'STORAGE_IN_USE' });
    const theirs = createDocumentFolder(folderPath, openStoreFile, (name) => setAside.push(name), {
      requireOurs: () => {
        throw new AppError('STORAGE_IN_USE');
      },
    }).open('things/one', 2, schema);
    for (const act of [
      () => theirs.read(),
      () => theirs.requireWritable(),
      () => theirs.write({ name: 'x' }),
      () => theirs.remove(),
      () => theirs.keepAside(),
    ])
      expect(act).toThrow(busy);
    expect(readFileSync(file(), 'utf8')).toBe('{');
    expect(setAside).toEqual([]);
  });
});
