import { randomUUID } from 'node:crypto';
import { AppError } from '../errors/app-error.ts';
import { derivePassphraseKey } from '../vault/passphrase-key.ts';
import type { ExportContent } from './export-content.ts';
import type { ExportDocument } from './export-document.ts';
import { openContent } from './sealed-content.ts';

const heldForMs = 10 * 60 * 1000;
const pauseAfterWrongMs = 1000;

interface OpenedImport {
  id: string;
  document: ExportDocument;
  /** Once the passphrase was right; the content is opened anew each time, so that no more than this lies about. */
  key: Buffer | null;
  nextTryAtMs: number;
  timer: NodeJS.Timeout;
}

/** The export file that is being looked at: one at a time, and not for long. */
export class OpenedImports {
  readonly #nowMs: () => number;
  #opened: OpenedImport | undefined;

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs;
  }

  /** Holds a file for 10 minutes, in the place of the one before. @returns its id */
  hold(document: ExportDocument): string {
    this.drop();
    const timer = setTimeout(() => this.drop(), heldForMs);
    timer.unref?.();
    this.#opened = { id: randomUUID(), document, key: null, nextTryAtMs: 0, timer };
    return this.#opened.id;
  }

  /**
   * Opens the file with its passphrase. One try at a time, and none for a second after a wrong one.
   *
   * @throws AppError PASSPHRASE_WRONG, PASSPHRASE_PAUSED, EXPORT_FILE_INVALID, REQUEST_REFUSED when the file is not held any more
   */
  async unlock(id: string, passphrase: string): Promise<ExportContent> {
    const opened = this.#get(id);
    const waitMs = opened.nextTryAtMs - this.#nowMs();
    if (waitMs > 0) {
      // While another try runs, nobody knows for how long.
      const retryAfterSeconds = Math.ceil(Math.min(waitMs, pauseAfterWrongMs) / 1000);
      throw new AppError('PASSPHRASE_PAUSED', '', { retryAfterSeconds });
    }
    opened.nextTryAtMs = Number.POSITIVE_INFINITY;
    const key = await derivePassphraseKey(passphrase, opened.document.header.kdf);
    try {
      const content = await openContent(opened.document, key);
      opened.nextTryAtMs = 0;
      if (this.#opened !== opened) throw notHeld();
      opened.key?.fill(0);
      opened.key = key;
      return content;
    } catch (error) {
      key.fill(0);
      opened.nextTryAtMs = this.#nowMs() + pauseAfterWrongMs;
      throw error;
    }
  }

  /** What {@link unlock} gave. @throws AppError REQUEST_REFUSED when it is not held any more, or was never unlocked */
  async content(id: string): Promise<ExportContent> {
    const { document, key } = this.#get(id);
    if (!key) throw notHeld();
    return openContent(document, key);
  }

  /** Forgets a file. @param id by default whichever is held */
  drop(id?: string): void {
    const opened = this.#opened;
    if (!opened || (id !== undefined && opened.id !== id)) return;
    clearTimeout(opened.timer);
    opened.key?.fill(0);
    opened.key = null;
    this.#opened = undefined;
  }

  #get(id: string): OpenedImport {
    if (this.#opened?.id !== id) throw notHeld();
    return this.#opened;
  }
}

function notHeld(): AppError {
  return new AppError('REQUEST_REFUSED', 'the file is not open any more');
}
