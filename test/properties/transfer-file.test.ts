import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { headerText, readExportDocument } from '../../electron/transfer/export-document.ts';
import { openContent, sealContent } from '../../electron/transfer/sealed-content.ts';
import { derivePassphraseKey } from '../../electron/vault/passphrase-key.ts';
import { cheapKeyDerivation, passphrase, someContent } from '../support/transfer/some-export.ts';
import { holdFor, manyCasesTimeoutMs } from './many-cases.ts';

let file: Buffer;
let key: Buffer;

beforeAll(async () => {
  file = Buffer.from(await sealContent(someContent(), passphrase, cheapKeyDerivation()));
  key = await derivePassphraseKey(passphrase, readExportDocument(file).header.kdf);
});

const codeOf = (read: () => unknown): string => {
  try {
    read();
    return 'taken';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
};
const refusals = ['EXPORT_FILE_INVALID', 'EXPORT_FILE_NEWER'];

/** Where in the file, and what stands there instead. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  byte: fc.nat(255),
});

function changed(bytes: Buffer, changes: ReadonlyArray<{ at: number; byte: number }>): Buffer {
  const result = Buffer.from(bytes);
  for (const { at, byte } of changes) result[Math.floor(at * bytes.length)] = byte;
  return result;
}

test(
  'an export file with any bytes changed is refused before its passphrase is asked for',
  () =>
    holdFor(
      'export files with changed bytes',
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const bytes = changed(file, changes);
        fc.pre(!bytes.equals(file));
        expect(refusals).toContain(codeOf(() => readExportDocument(bytes)));
      }),
    ),
  manyCasesTimeoutMs,
);

test(
  'nor does a changed box open where the checksum was put right',
  () =>
    holdFor(
      'export files changed on purpose',
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const { header, box } = readExportDocument(file);
        const other = changed(box, changes);
        fc.pre(!other.equals(box));
        const sha256 = createHash('sha256').update(headerText(header)).update(other).digest('base64');
        const document = { ...JSON.parse(String(file)), sha256, box: other.toString('base64') };
        const opened = openContent(readExportDocument(Buffer.from(JSON.stringify(document))), key);
        await expect(opened).rejects.toMatchObject({ code: 'PASSPHRASE_WRONG' });
      }),
    ),
  manyCasesTimeoutMs,
);

test(
  'what is no export file is refused, whatever it is',
  () =>
    holdFor(
      'files that are no export',
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
          fc.json().map((text) => Buffer.from(text)),
          fc
            .dictionary(
              fc.constantFrom('format', 'version', 'kdf', 'sha256', 'box', '__proto__'),
              fc.jsonValue(),
            )
            .map((members) =>
              Buffer.from(JSON.stringify({ format: 'holdfast-export', version: 1, ...members })),
            ),
        ),
        (bytes) => {
          expect(refusals).toContain(codeOf(() => readExportDocument(bytes)));
        },
      ),
    ),
  manyCasesTimeoutMs,
);
