import type { ImportPreview, RequestOutput } from '../../electron/ipc/contract.ts';

/** A file that the main process has open. */
export interface OpenedImport {
  importId: string;
  fileName: string;
}

/** What was taken in, and of which accounts. */
export interface Imported {
  result: RequestOutput<'applyImport'>;
  taken: ImportPreview['accounts'];
  withSettings: boolean;
}
