import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  headerText,
  mostFileBytes,
  readExportDocument,
  writeExportDocument,
} from '../../electron/transfer/export-document.ts';
import { readExportFile } from '../../electron/transfer/read-export-file.ts';
import { openContent, sealContent } from '../../electron/transfer/sealed-content.ts';
import { derivePassphraseKey } from '../../electron/vault/passphrase-key.ts';
import { cheapKeyDerivation, passphrase, someContent } from '../support/transfer/some-export.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });
const read = (text: string) => readExportDocument(Buffer.from(text));

async function open(text: string, by = passphrase) {
  const document = read(text);
  return openContent(document, await derivePassphraseKey(by, document.header.kdf));
}

let file: string;
beforeAll(async () => {
  file = await sealContent(someContent(), passphrase, cheapKeyDerivation());
});

/** The file with another header, whose checksum is right. */
function withHeader(change: object): string {
  const { header, box } = read(file);
  return writeExportDocument({ header: { kdf: { ...header.kdf, ...change } }, box });
}

describe('an export file', () => {
  test('opens with its passphrase, to the letter', async () => {
    expect(await open(file)).toEqual(someContent());
  });

  test('does not open with another passphrase', async () => {
    await expect(open(file, `${passphrase} `)).rejects.toEqual(code('PASSPHRASE_WRONG'));
  });

  test('is one JSON document, made of a header in the clear and a box', () => {
    expect(JSON.parse(file)).toEqual({
      format: 'holdfast-export',
      version: 1,
      kdf: { name: 'scrypt', cost: 2 ** 14, blockSize: 8, parallelization: 1, salt: expect.any(String) },
      sha256: expect.any(String),
      box: expect.any(String),
    });
  });

  test('binds its header as docs/export-format.md says', () => {
    const { kdf } = JSON.parse(file);
    const { name, cost, blockSize, parallelization, salt } = kdf;
    expect(headerText({ kdf })).toBe(
      `{"format":"holdfast-export","version":1,"kdf":{"name":"${name}","cost":${cost},"blockSize":${blockSize},` +
        `"parallelization":${parallelization},"salt":"${salt}"}}`,
    );
  });

  test('is another one each time', async () => {
    const again = await sealContent(someContent(), passphrase, cheapKeyDerivation());
    expect(JSON.parse(again).box.slice(0, 40)).not.toBe(JSON.parse(file).box.slice(0, 40));
  });

  test('that is changed in any one bit is told of as damaged, before its passphrase is asked for', () => {
    const codes = new Set<string>();
    const bytes = Buffer.from(file);
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      try {
        readExportDocument(changed);
        codes.add(`bit ${bit} passed`);
      } catch (error) {
        codes.add((error as { code: string }).code);
      }
    }
    // A version that is another digit is a later one.
    expect([...codes].sort()).toEqual(['EXPORT_FILE_INVALID', 'EXPORT_FILE_NEWER']);
  });

  test('that is cut short anywhere is told of as damaged', () => {
    for (let length = 0; length < file.length; length += 1) {
      expect(() => read(file.slice(0, length))).toThrow(code('EXPORT_FILE_INVALID'));
    }
  });

  test.each([2, 3, 1000])('of version %i is told of as newer', (version) => {
    const newer = JSON.stringify({ format: 'holdfast-export', version, whatever: {} });
    expect(() => read(newer)).toThrow(code('EXPORT_FILE_NEWER'));
  });

  test.each([
    ['nothing', ''],
    ['another document', '{"hello":"world"}'],
    ['no object', 'null'],
    ['an older version than the first', '{"format":"holdfast-export","version":0}'],
    [
      'many objects',
      `{"format":"holdfast-export","version":1,"kdf":${'{"a":'.repeat(1000)}1${'}'.repeat(1001)}`,
    ],
    ['a tower of lists', '['.repeat(5_000_000)],
  ])('is not %s', (_what, text) => {
    expect(() => read(text)).toThrow(code('EXPORT_FILE_INVALID'));
  });

  test('has no members of its own beside those of the format', () => {
    expect(() => read(JSON.stringify({ ...JSON.parse(file), comment: 'mine' }))).toThrow(
      code('EXPORT_FILE_INVALID'),
    );
  });
});

describe('the header', () => {
  test.each([
    ['cheaper than is safe', { cost: 2 ** 13 }],
    ['of more memory than there may be', { cost: 2 ** 20, blockSize: 16 }],
    ['of more time than there may be', { cost: 2 ** 20, blockSize: 8, parallelization: 1 }],
    ['of many lanes', { cost: 2 ** 17, parallelization: 1000 }],
    ['of a cost that scrypt has not', { cost: 2 ** 14 + 1 }],
    ['that is no number', { cost: '16384' }],
    ['of another function', { name: 'pbkdf2' }],
    ['with more than it needs', { maxmem: 2 ** 31 }],
  ])('is refused where it asks for a derivation %s', (_what, change) => {
    const { kdf, ...rest } = JSON.parse(file);
    expect(() => read(JSON.stringify({ ...rest, kdf: { ...kdf, ...change } }))).toThrow(
      code('EXPORT_FILE_INVALID'),
    );
  });

  test('can not be made cheaper by somebody who puts the checksum right', async () => {
    const dearer = await sealContent(someContent(), passphrase, { ...cheapKeyDerivation(), cost: 2 ** 15 });
    const { header, box } = read(dearer);
    const cheaper = writeExportDocument({ header: { kdf: { ...header.kdf, cost: 2 ** 14 } }, box });
    await expect(open(cheaper)).rejects.toEqual(code('PASSPHRASE_WRONG'));
  });

  test.each([{ salt: Buffer.alloc(16, 7).toString('base64') }, { parallelization: 2 }, { cost: 2 ** 15 }])(
    'is bound to the box: with %j the key from before does not open it',
    async (change) => {
      const key = await derivePassphraseKey(passphrase, read(file).header.kdf);
      await expect(openContent(read(withHeader(change)), key)).rejects.toEqual(code('PASSPHRASE_WRONG'));
    },
  );
});

describe('a file on the disk', () => {
  const inFolder = (name: string) => path.join(mkdtempSync(path.join(os.tmpdir(), 'holdfast-export-')), name);

  test('is read', async () => {
    const filePath = inFolder('a.holdfast-export');
    writeFileSync(filePath, file);
    expect((await readExportFile(filePath)).header).toEqual(read(file).header);
  });

  test('of more than 64 MiB is refused unread', async () => {
    const filePath = inFolder('large');
    writeFileSync(filePath, file);
    truncateSync(filePath, mostFileBytes + 1);
    await expect(readExportFile(filePath)).rejects.toMatchObject({
      code: 'EXPORT_FILE_INVALID',
      message: 'it is over 64 MiB',
    });
  });

  test('of 64 MiB is read, and refused for what it is', async () => {
    const filePath = inFolder('large');
    writeFileSync(filePath, '');
    truncateSync(filePath, mostFileBytes);
    await expect(readExportFile(filePath)).rejects.toMatchObject({ message: 'it is not JSON' });
  });

  test.each([
    ['a folder', () => os.tmpdir(), 'EXPORT_FILE_INVALID'],
    ['a device', () => '/dev/zero', 'EXPORT_FILE_INVALID'],
    ['nothing', () => inFolder('none'), 'STORAGE_READ_FAILED'],
  ])('that is %s is refused', async (_what, filePath, expected) => {
    await expect(readExportFile(filePath())).rejects.toEqual(code(expected));
  });
});
