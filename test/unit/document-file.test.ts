import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Conf from 'conf';
import * as v from 'valibot';
import { beforeEach, describe, expect, test } from 'vitest';
import { createDocumentFolder, type DocumentFolder } from '../../electron/vault/document-file.ts';

let folderPath: string;
let folder: DocumentFolder;
let setAside: string[];

beforeEach(() => {
  folderPath = mkdtempSync(path.join(os.tmpdir(), 'holdfast-documents-'));
  setAside = [];
  folder = createDocumentFolder(
    folderPath,
    ({ name, ...options }) => new Conf({ ...options, configName: name }),
    (name) => setAside.push(name),
  );
});

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

  test('that can not be written says so and keeps what it held [F:disk-full]', () => {
    open().write({ name: 'Ada' });
    const blocked = createDocumentFolder(
      folderPath,
      ({ name, ...options }) => {
        const conf = new Conf({ ...options, configName: name });
        return {
          path: conf.path,
          get store() {
            return conf.store as Record<string, unknown>;
          },
          set store(_value) {
            throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
          },
        };
      },
      () => undefined,
    );
    expect(() => blocked.open('things/one', 2, schema).write({ name: 'Grace' })).toThrow(
      expect.objectContaining({ code: 'STORAGE_WRITE_FAILED', message: 'ENOSPC' }),
    );
    expect(open().read()).toEqual({ name: 'Ada' });
  });
});
