import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import * as v from 'valibot';
import { AppError } from '../errors/app-error.ts';
import { derivePassphraseKey, type KeyDerivation, newKeyDerivation } from '../vault/passphrase-key.ts';
import { seal, unseal } from '../vault/sealed-box.ts';
import { type ExportContent, exportContentSchema } from './export-content.ts';
import {
  type ExportDocument,
  headerText,
  invalid,
  parseBounded,
  writeExportDocument,
} from './export-document.ts';

/** Of the JSON before it is compressed: some thousand accounts with long tokens. */
export const mostContentBytes = 32 * 2 ** 20;
const mostContainers = 1_000_000;

/**
 * Compresses and seals what is exported. The key lives no longer than this call.
 *
 * @returns the text of the file
 * @throws AppError REQUEST_TOO_LARGE where nobody could read it again
 */
export async function sealContent(
  content: ExportContent,
  passphrase: string,
  kdf: KeyDerivation = newKeyDerivation(),
): Promise<string> {
  const plain = Buffer.from(JSON.stringify(content));
  if (plain.length > mostContentBytes) throw new AppError('REQUEST_TOO_LARGE');
  const compressed = await promisify(gzip)(plain);
  const key = await derivePassphraseKey(passphrase, kdf);
  try {
    return writeExportDocument({ header: { kdf }, box: seal(key, compressed, headerText({ kdf })) });
  } finally {
    for (const secret of [key, plain, compressed]) secret.fill(0);
  }
}

/** @throws AppError PASSPHRASE_WRONG also for a box or a header that was changed on purpose, EXPORT_FILE_INVALID */
export async function openContent({ header, box }: ExportDocument, key: Buffer): Promise<ExportContent> {
  const compressed = unsealed(header, box, key);
  const plain = await inflated(compressed).finally(() => compressed.fill(0));
  try {
    const parsed = v.safeParse(exportContentSchema, parseBounded(plain, mostContainers));
    if (parsed.success) return parsed.output;
    throw invalid(`${v.getDotPath(parsed.issues[0]) ?? 'it'} has another form`);
  } finally {
    plain.fill(0);
  }
}

function unsealed(header: ExportDocument['header'], box: Buffer, key: Buffer): Buffer {
  try {
    return unseal(key, box, headerText(header));
  } catch (cause) {
    throw new AppError('PASSPHRASE_WRONG', '', { cause });
  }
}

async function inflated(compressed: Buffer): Promise<Buffer> {
  try {
    return await promisify(gunzip)(compressed, { maxOutputLength: mostContentBytes });
  } catch {
    throw invalid('what is in it can’t be unpacked');
  }
}
