import type { RequestBook, SentRequest } from './kept-request.ts';
import { withSent } from './kept-request.ts';

/** A book is encrypted and written whole: not with every call, and seldom enough that nobody waits for it. */
const longestWaitMs = 1_000;

/** Requests that were sent and are still to be written into the books of their accounts. */
export class UnwrittenRequests {
  /** As they are kept, or what makes them so. */
  readonly #byAccount = new Map<string, (SentRequest | (() => SentRequest))[]>();
  readonly #write: () => void;
  #timer: NodeJS.Timeout | undefined;

  /** @param write told when they have waited long enough */
  constructor(write: () => void) {
    this.#write = write;
  }

  get accountIds(): string[] {
    return [...this.#byAccount.keys()];
  }

  /** @param sent asked when it is first read */
  add(accountId: string, sent: () => SentRequest): void {
    const before = this.#byAccount.get(accountId);
    if (before) before.push(sent);
    else this.#byAccount.set(accountId, [sent]);
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#write();
    }, longestWaitMs).unref();
  }

  /** As they are now, the oldest first. */
  of(accountId: string): readonly SentRequest[] {
    const all = this.#byAccount.get(accountId)?.map((sent) => (typeof sent === 'function' ? sent() : sent));
    if (!all) return [];
    this.#byAccount.set(accountId, all);
    return all.slice();
  }

  /** Those are written, or never will be. */
  drop(accountId: string, dropped: readonly SentRequest[]): void {
    const gone = new Set(dropped);
    const left = this.of(accountId).filter((sent) => !gone.has(sent));
    if (left.length > 0) this.#byAccount.set(accountId, [...left]);
    else this.#byAccount.delete(accountId);
  }
}

export function withAllSent(book: RequestBook, sent: readonly SentRequest[]): RequestBook {
  return sent.reduce(withSent, book);
}
