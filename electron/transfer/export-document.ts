import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { AppError } from '../errors/app-error.ts';
import { keyDerivationSchema } from '../vault/passphrase-key.ts';

export const mostFileBytes = 64 * 2 ** 20;

const format = 'holdfast-export';
const version = 1;
const mostMemoryBytes = 512 * 2 ** 20;
/** scrypt's N·r·p; four times what Holdfast takes itself. */
const mostWork = 2 ** 22;

/** A foreign file may cost more than one of our own, but not all the memory there is. */
const affordableSchema = v.pipe(
  keyDerivationSchema,
  v.check(({ cost, blockSize }) => 128 * cost * blockSize <= mostMemoryBytes),
  v.check(({ cost, blockSize, parallelization }) => cost * blockSize * parallelization <= mostWork),
);

const documentSchema = v.strictObject({
  format: v.literal(format),
  version: v.literal(version),
  kdf: affordableSchema,
  sha256: v.string(),
  box: v.string(),
});

/** What stands in the clear before the box: bound to it, so that neither can be changed without the other. */
export type ExportHeader = Pick<v.InferOutput<typeof documentSchema>, 'kdf'>;

export interface ExportDocument {
  header: ExportHeader;
  box: Buffer;
}

/** The header as it is bound to the box. Its members stand in just this order. */
export function headerText({ kdf }: ExportHeader): string {
  const { name, cost, blockSize, parallelization, salt } = kdf;
  return JSON.stringify({ format, version, kdf: { name, cost, blockSize, parallelization, salt } });
}

export function writeExportDocument({ header, box }: ExportDocument): string {
  const sha256 = checksum(header, box);
  return JSON.stringify({ ...JSON.parse(headerText(header)), sha256, box: box.toString('base64') });
}

/**
 * Reads the outside of an export file, without its passphrase. Its checksum tells damage from a wrong passphrase; against
 * somebody who changes the file on purpose stands the box alone.
 *
 * @throws AppError EXPORT_FILE_INVALID, EXPORT_FILE_NEWER
 */
export function readExportDocument(bytes: Buffer): ExportDocument {
  const json = parseBounded(bytes, 2);
  if (isNewer(json)) throw new AppError('EXPORT_FILE_NEWER');
  const parsed = v.safeParse(documentSchema, json);
  if (!parsed.success) throw invalid('it has another form');
  const { kdf, sha256, box: base64 } = parsed.output;
  const box = Buffer.from(base64, 'base64');
  if (box.toString('base64') !== base64) throw invalid('its box is not base64');
  if (checksum({ kdf }, box) !== sha256) throw invalid('it is damaged');
  return { header: { kdf }, box };
}

/**
 * Parses JSON of limited riches: a few bytes may each ask for an object.
 *
 * @throws AppError EXPORT_FILE_INVALID
 */
export function parseBounded(bytes: Buffer, mostContainers: number): unknown {
  let containers = 0;
  for (const byte of bytes) if (byte === 0x5b || byte === 0x7b) containers += 1;
  if (containers > mostContainers) throw invalid('it holds too much');
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    // What the parser says could quote the file.
    throw invalid('it is not JSON');
  }
}

export function invalid(reason: string): AppError {
  return new AppError('EXPORT_FILE_INVALID', reason);
}

function isNewer(json: unknown): boolean {
  const newer = v.object({
    format: v.literal(format),
    version: v.pipe(v.number(), v.safeInteger(), v.minValue(version + 1)),
  });
  return v.is(newer, json);
}

function checksum(header: ExportHeader, box: Buffer): string {
  return createHash('sha256').update(headerText(header)).update(box).digest('base64');
}
