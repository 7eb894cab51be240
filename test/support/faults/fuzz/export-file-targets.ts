import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { AppError } from '../../../../electron/errors/app-error.ts';
import type { ExportContent } from '../../../../electron/transfer/export-content.ts';
import {
  type ExportDocument,
  headerText,
  readExportDocument,
  writeExportDocument,
} from '../../../../electron/transfer/export-document.ts';
import { openContent, sealContent } from '../../../../electron/transfer/sealed-content.ts';
import { derivePassphraseKey, newKeyDerivation } from '../../../../electron/vault/passphrase-key.ts';
import { seal } from '../../../../electron/vault/sealed-box.ts';
import { openWhole, passphrase, prepareVault } from '../prepared-vault.ts';
import { type FuzzTarget, held } from './fuzz.ts';
import { spoilt } from './spoilt-payload.ts';

const refusals = ['EXPORT_FILE_INVALID', 'EXPORT_FILE_NEWER', 'PASSPHRASE_WRONG'];

/** An export as the app writes it, opened. */
async function anExport(): Promise<{
  document: ExportDocument;
  key: Buffer;
  content: ExportContent;
  text: string;
}> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'holdfast-export-'));
  await prepareVault(folder);
  const app = await openWhole(folder);
  const { written } = await app.ask('exportVault', { passphrase, includeRotating: true });
  await app.close();
  const dear = readExportDocument(readFileSync(path.join(folder, written?.fileName ?? '')));
  rmSync(folder, { recursive: true });
  const content = await openContent(dear, await derivePassphraseKey(passphrase, dear.header.kdf));
  const text = await sealContent(content, passphrase, newKeyDerivation(2 ** 14));
  const document = readExportDocument(Buffer.from(text));
  return { document, key: await derivePassphraseKey(passphrase, document.header.kdf), content, text };
}

/** A file as somebody else could have made or damaged it, without the passphrase. */
export const exportFileTarget: FuzzTarget = {
  name: 'export files, read',
  share: 5,
  prepare: async () => {
    const { document, text } = await anExport();
    const bytes = fc.oneof(
      changedBytes(Buffer.from(text)),
      spoilt(fc.constant(JSON.parse(text))).map(({ payload }) => Buffer.from(jsonOf(payload))),
      madeBySomebody(document),
      fc.uint8Array({ maxLength: 200 }).map((each) => Buffer.from(each)),
    );
    const same = summaryOf(document);
    let changed = 0;
    return {
      property: held(bytes, (each) => {
        const read = refusedOr(() => readExportDocument(each));
        if (!read) return;
        const { cost, blockSize, parallelization } = read.header.kdf;
        if (128 * cost * blockSize > 512 * 2 ** 20) throw new Error('a key that asks for too much memory');
        if (cost * blockSize * parallelization > 2 ** 22)
          throw new Error('a key that asks for too much time');
        // Whoever makes the file makes its checksum too; nobody without the passphrase makes a box that opens.
        if (summaryOf(read) !== same) changed += 1;
        else if (JSON.stringify(JSON.parse(each.toString())) !== text) throw new Error('more was in it');
      }),
      end: async () => {
        if (changed === 0) throw new Error('no case came past the checksum');
      },
    };
  },
};

/** What is in the box, sealed under the right passphrase by somebody who means no good. */
export const exportContentTarget: FuzzTarget = {
  name: 'what export files hold, opened',
  share: 5,
  prepare: async () => {
    const { document, key, content } = await anExport();
    const parts = ['accounts', 'clients', 'providers', 'settings'] as const;
    const whole = sealable(content);
    const inner = fc.constantFrom(...parts).chain((part) => {
      const [first] = [content[part]].flat();
      return sealable(first).map(({ text, mustBeRefused }) => {
        const { [part]: _part, ...others } = content;
        const changed = `${jsonOf(others).slice(0, -1)},"${part}":${part === 'settings' ? text : `[${text}]`}}`;
        return { text: changed, mustBeRefused: mustBeRefused && !(part === 'settings' && text === 'null') };
      });
    });
    return {
      property: held(fc.oneof(whole, inner), async ({ text, mustBeRefused }) => {
        const box = seal(key, gzipSync(text, { level: 1 }), headerText(document.header));
        const opened = await openContent({ header: document.header, box }, key).catch(requireRefusal);
        if (opened && mustBeRefused) throw new Error('accepted what it must not');
      }),
      end: async () => undefined,
    };
  },
};

/** Spoilt, as JSON has it: what JSON leaves out was not spoilt. */
function sealable(valid: unknown): fc.Arbitrary<{ text: string; mustBeRefused: boolean }> {
  return spoilt(fc.constant(valid)).map(({ payload, mustBeRefused }) => {
    const text = jsonOf(payload);
    return { text, mustBeRefused: mustBeRefused && text !== jsonOf(valid) };
  });
}

function summaryOf({ header, box }: ExportDocument): string {
  return createHash('sha256').update(headerText(header)).update(box).digest('hex');
}

function refusedOr<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    return requireRefusal(error);
  }
}

function requireRefusal(error: unknown): undefined {
  if (!(error instanceof AppError) || !refusals.includes(error.code)) throw error;
  return undefined;
}

/** What can't be written as JSON is no file; bytes that are none stand for it. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'undefined';
  } catch {
    return '[[[';
  }
}

/** With another key derivation and another box, and a checksum that fits them. */
function madeBySomebody({ header: { kdf } }: ExportDocument): fc.Arbitrary<Buffer> {
  const number = fc.oneof(
    fc.nat(24).map((power) => 2 ** power),
    fc.integer(),
    fc.constant(2 ** 60),
  );
  const parts = fc.record({
    cost: fc.oneof(fc.constant(kdf.cost), number),
    blockSize: fc.oneof(fc.constant(kdf.blockSize), number),
    parallelization: fc.oneof(fc.constant(kdf.parallelization), number),
    salt: fc.oneof(fc.constant(kdf.salt), fc.base64String({ maxLength: 60 })),
  });
  return fc
    .tuple(parts, fc.uint8Array({ maxLength: 60 }))
    .map(([changed, box]) =>
      Buffer.from(writeExportDocument({ header: { kdf: { ...kdf, ...changed } }, box: Buffer.from(box) })),
    );
}

/** The file with some bytes changed, taken out or put in. */
function changedBytes(file: Buffer): fc.Arbitrary<Buffer> {
  const change = fc.tuple(fc.nat(file.length), fc.nat(40), fc.uint8Array({ maxLength: 8 }));
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) =>
    changes.reduce((bytes, [at, removed, inserted]) => {
      const place = at % (bytes.length + 1);
      return Buffer.concat([bytes.subarray(0, place), inserted, bytes.subarray(place + removed)]);
    }, file),
  );
}
