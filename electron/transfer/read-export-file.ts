import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { AppError } from '../errors/app-error.ts';
import { type ExportDocument, invalid, mostFileBytes, readExportDocument } from './export-document.ts';

/** @throws AppError EXPORT_FILE_INVALID, EXPORT_FILE_NEWER, STORAGE_READ_FAILED */
export async function readExportFile(filePath: string): Promise<ExportDocument> {
  return readExportDocument(await readBounded(filePath));
}

async function readBounded(filePath: string): Promise<Buffer> {
  let file: FileHandle | undefined;
  try {
    // Something that only pretends to be a file must not keep us waiting.
    file = await open(filePath, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stat = await file.stat();
    if (!stat.isFile()) throw invalid('it is not a file');
    if (stat.size > mostFileBytes) throw invalid('it is over 64 MiB');
    return await readWhole(file, stat.size);
  } catch (error) {
    if (error instanceof AppError) throw error;
    const reason = (error as NodeJS.ErrnoException).code ?? '';
    throw new AppError('STORAGE_READ_FAILED', reason, { cause: error });
  } finally {
    // What was read is read.
    await file?.close().catch(() => undefined);
  }
}

/** No more than it was said to hold, however it grows meanwhile. */
async function readWhole(file: FileHandle, sizeBytes: number): Promise<Buffer> {
  const bytes = Buffer.alloc(sizeBytes);
  for (let at = 0; at < sizeBytes; ) {
    const { bytesRead } = await file.read(bytes, at, sizeBytes - at, at);
    if (bytesRead === 0) return bytes.subarray(0, at);
    at += bytesRead;
  }
  return bytes;
}
