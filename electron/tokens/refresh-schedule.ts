import { AppError } from '../errors/app-error.ts';

/** Refreshes that run at the same time, so that a wake-up with many due accounts is no stampede. */
const concurrentRefreshes = 4;
const firstRetrySeconds = 30;
const longestRetrySeconds = 15 * 60;
const longestTimerMs = 2 ** 31 - 1;

export interface RefreshScheduleParts {
  accountIds: () => string[];
  /** When the account should be refreshed, wall clock in milliseconds; null when never. */
  dueAtMs: (accountId: string) => number | null;
  refresh: (accountId: string) => Promise<unknown>;
  nowMs: () => number;
}

/** Refreshes accounts shortly before their access tokens expire; started again after sleep or a lost network. */
export class RefreshSchedule {
  readonly #parts: RefreshScheduleParts;
  readonly #timers = new Map<string, NodeJS.Timeout>();
  readonly #failures = new Map<string, number>();
  readonly #waiting: string[] = [];
  #running = 0;

  constructor(parts: RefreshScheduleParts) {
    this.#parts = parts;
  }

  /** Timers stop while the machine sleeps, so this is called again on resume and when the network is back. */
  planAll(): void {
    this.#failures.clear();
    for (const accountId of this.#parts.accountIds()) this.plan(accountId);
  }

  plan(accountId: string): void {
    this.#clear(accountId);
    const dueAtMs = this.#parts.dueAtMs(accountId);
    if (dueAtMs !== null) this.#after(accountId, dueAtMs - this.#parts.nowMs());
  }

  forget(accountId: string): void {
    this.#clear(accountId);
    this.#failures.delete(accountId);
  }

  stop(): void {
    for (const accountId of [...this.#timers.keys()]) this.#clear(accountId);
    this.#waiting.length = 0;
  }

  #clear(accountId: string): void {
    clearTimeout(this.#timers.get(accountId));
    this.#timers.delete(accountId);
  }

  #after(accountId: string, delayMs: number): void {
    const wait = Math.min(Math.max(delayMs, 0), longestTimerMs);
    const timer = setTimeout(() => {
      this.#timers.delete(accountId);
      if (wait < delayMs) this.plan(accountId);
      else this.#enqueue(accountId);
    }, wait);
    timer.unref?.();
    this.#timers.set(accountId, timer);
  }

  #enqueue(accountId: string): void {
    if (!this.#waiting.includes(accountId)) this.#waiting.push(accountId);
    while (this.#running < concurrentRefreshes) {
      const next = this.#waiting.shift();
      if (next === undefined) return;
      this.#running += 1;
      void this.#run(next).finally(() => {
        this.#running -= 1;
        const waiting = this.#waiting.shift();
        if (waiting !== undefined) this.#enqueue(waiting);
      });
    }
  }

  async #run(accountId: string): Promise<void> {
    try {
      await this.#parts.refresh(accountId);
      this.#failures.delete(accountId);
      this.plan(accountId);
    } catch (error) {
      const failures = this.#failures.get(accountId) ?? 0;
      this.#failures.set(accountId, failures + 1);
      const backOffSeconds = Math.min(firstRetrySeconds * 2 ** failures, longestRetrySeconds);
      const asked = error instanceof AppError ? error.retryAfterSeconds : undefined;
      if (this.#parts.dueAtMs(accountId) !== null)
        this.#after(accountId, Math.max(backOffSeconds, asked ?? 0) * 1000);
    }
  }
}
