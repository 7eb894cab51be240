import * as v from 'valibot';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { AppError } from '../errors/app-error.ts';
import type { DocumentFile, DocumentFolder } from './document-file.ts';

/** Wrong tries in a row from which on there is a wait before the next. */
const firstSlowedTry = 3;
const shortestWaitSeconds = 2;
const longestWaitSeconds = 5 * 60;

const triesSchema = v.strictObject({
  /** In a row. */
  wrong: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  lastAtMs: v.number(),
});

type Tries = v.InferOutput<typeof triesSchema>;

/** Seconds to wait after so many wrong tries in a row. */
export function waitSecondsAfter(wrong: number): number {
  if (wrong < firstSlowedTry) return 0;
  return Math.min(shortestWaitSeconds * 2 ** (wrong - firstSlowedTry), longestWaitSeconds);
}

/** Slows down whoever guesses at the passphrase. Counted on the disk, so that a restart does not begin anew. */
export class PassphraseTries {
  /** When the next try is taken, wall clock in milliseconds; null: now. */
  readonly state: StoreApi<{ nextTryAtMs: number | null }> = createStore(() => ({
    nextTryAtMs: null as number | null,
  }));
  readonly #file: DocumentFile<Tries>;
  readonly #nowMs: () => number;
  #tries: Tries = { wrong: 0, lastAtMs: 0 };
  #last: Promise<unknown> = Promise.resolve();

  constructor(folder: DocumentFolder, nowMs: () => number) {
    this.#file = folder.open('passphrase-tries', 1, triesSchema);
    this.#nowMs = nowMs;
  }

  /** @throws AppError STORAGE_FILE_BROKEN, STORAGE_FILE_NEWER, STORAGE_READ_FAILED */
  load(): void {
    const { wrong, lastAtMs } = this.#file.read() ?? this.#tries;
    // It was counted while the clock was ahead: no wait lasts longer for that.
    this.#show({ wrong, lastAtMs: Math.min(lastAtMs, this.#nowMs()) });
  }

  /**
   * Makes one try, after those before it: many at once get no further than one after the other.
   *
   * @param open throws PASSPHRASE_WRONG where it was the wrong one
   * @throws AppError PASSPHRASE_PAUSED with `retryAfterSeconds`, and what `open` throws
   */
  run<T>(open: () => Promise<T>): Promise<T> {
    const running = this.#last.then(() => this.#run(open));
    this.#last = running.catch(() => undefined);
    return running;
  }

  async #run<T>(open: () => Promise<T>): Promise<T> {
    const waitMs = this.#waitMs();
    if (waitMs > 0) {
      throw new AppError('PASSPHRASE_PAUSED', '', { retryAfterSeconds: Math.ceil(waitMs / 1000) });
    }
    const { wrong } = this.#tries;
    // Taken for wrong until it was right: ending the app in the middle of it gains nothing.
    this.#note(wrong + 1);
    try {
      const opened = await open();
      this.#note(0);
      return opened;
    } catch (error) {
      const isWrong = error instanceof AppError && error.code === 'PASSPHRASE_WRONG';
      this.#note(isWrong ? wrong + 1 : wrong);
      throw error;
    }
  }

  #waitMs(): number {
    const { wrong, lastAtMs } = this.#tries;
    const nowMs = this.#nowMs();
    // The clock was put back: the wait begins anew, and lasts no longer for it.
    if (lastAtMs > nowMs) this.#show({ wrong, lastAtMs: nowMs });
    return Math.min(lastAtMs, nowMs) + waitSecondsAfter(wrong) * 1000 - nowMs;
  }

  #note(wrong: number): void {
    this.#show({ wrong, lastAtMs: this.#nowMs() });
    try {
      this.#file.write(this.#tries);
    } catch (error) {
      // A full disk must not keep anybody from their accounts; this run still counts.
      if (!(error instanceof AppError)) throw error;
    }
  }

  #show(tries: Tries): void {
    this.#tries = tries;
    const waitSeconds = waitSecondsAfter(tries.wrong);
    this.state.setState({ nextTryAtMs: waitSeconds > 0 ? tries.lastAtMs + waitSeconds * 1000 : null });
  }
}
