import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import Conf from 'conf';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDocumentFolder, type DocumentFolder } from '../../electron/vault/document-file.ts';
import { arm, callsSeen, disarm } from '../support/conformance/faulty-disk.ts';

let folderPath: string;
let folder: DocumentFolder;
let reads: number;

const schema = v.strictObject({ name: v.string() });
const open = (name = 'one') => folder.open(`things/${name}`, 2, schema);
const file = () => path.join(folderPath, 'things', 'one.json');
const theirs = '{"schemaVersion":2,"value":{"name":"Eve"}}';

/** As the answer to a refresh is written. */
function writeInRoom(name: string): void {
  open().makeRoom();
  open().write({ name });
}

beforeEach(async () => {
  folderPath = mkdtempSync(path.join(os.tmpdir(), 'holdfast-close-'));
  reads = 0;
  folder = createDocumentFolder(
    folderPath,
    ({ name, ...options }) => {
      reads += 1;
      return new Conf({ ...options, configName: name });
    },
    () => undefined,
  );
  open().write({ name: 'Ada' });
  await nextTurn();
});

afterEach(() => {
  disarm();
  rmSync(folderPath, { recursive: true, force: true });
});

describe('a document that is written', () => {
  test('is freed of what it replaced only once its folder is synced and whoever waits has gone on', async () => {
    arm({ fault: 'counted', at: 1, within: folderPath });
    open().write({ name: 'Grace' });
    await Promise.resolve();
    const calls = callsSeen();
    expect(calls).not.toContain('close things/one.json');
    expect(calls.indexOf('openSync things/one.json')).toBeLessThan(
      calls.findIndex((call) => call.startsWith('renameSync')),
    );
    await nextTurn();
    expect(callsSeen().filter((call) => call === 'close things/one.json')).toHaveLength(1);
  });

  test.skipIf(process.platform !== 'linux')(
    'leaves next to nothing open, however many are written without a pause',
    async () => {
      const opened = () => readdirSync('/proc/self/fd').length;
      const before = opened();
      for (let turn = 0; turn < 100; turn++) {
        open(`${turn}`).write({ name: 'Ada' });
        open(`${turn}`).write({ name: 'Grace' });
      }
      await expect.poll(opened).toBeLessThan(before + 10);
    },
  );

  test('is not read again before the next write, be that at once or later', async () => {
    writeInRoom('Grace');
    writeInRoom('Alan');
    await nextTurn();
    open().write({ name: 'Grace' });
    expect(reads).toBe(0);
  });

  test.each(['at once', 'later'])(
    'is read again where somebody else puts another in its place %s',
    async (when) => {
      writeInRoom('Grace');
      if (when === 'later') await nextTurn();
      const beside = path.join(folderPath, 'theirs');
      writeFileSync(beside, theirs);
      renameSync(beside, file());
      if (when === 'at once') await nextTurn();
      open().write({ name: 'Alan' });
      expect(reads).toBe(1);
    },
  );

  test('is read again where somebody else writes into it', async () => {
    writeInRoom('Grace');
    await nextTurn();
    writeFileSync(file(), theirs);
    open().write({ name: 'Alan' });
    expect(reads).toBe(1);
  });

  test('is not waited for where it is removed, and written again by whoever wants it', async () => {
    writeInRoom('Grace');
    open().remove();
    open().write({ name: 'Alan' });
    await nextTurn();
    expect(open().read()).toEqual({ name: 'Alan' });
  });
});
