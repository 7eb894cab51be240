import { AppError } from '../errors/app-error.ts';
import { Pace } from './pace.ts';

/** Refreshes that run at the same time. */
const concurrentRefreshes = 8;
/** Refreshes that begin within any one second, so that a wake-up with many due accounts is no stampede. */
export const refreshesPerSecond = 10;
/** Seconds between two scheduled refreshes of one account, whatever its server says of lifetimes. */
const shortestPauseSeconds = 30;
const longestBackOffSeconds = 15 * 60;
const longestRetryAfterSeconds = 24 * 60 * 60;
const longestTimerMs = 2 ** 31 - 1;

export interface RefreshScheduleParts {
  accountIds: () => string[];
  /** Whether it is among them. */
  has: (accountId: string) => boolean;
  /** When the account should be refreshed, wall clock in milliseconds; null when never. */
  dueAtMs: (accountId: string) => number | null;
  /** Accounts at one server wait together when it asks for a pause. */
  serverOf: (accountId: string) => string;
  refresh: (accountId: string) => Promise<unknown>;
  nowMs: () => number;
}

/** Why an account waits although it may be due: the pause after a refresh, a back-off, a server's Retry-After. */
interface Pause {
  untilMs: number;
  /** Refreshes that failed in a row; 0 after a success. */
  failures: number;
  /** When the refresh before it was due. */
  dueAtMs: number | null;
}

/** Refreshes accounts shortly before their access tokens expire. */
export class RefreshSchedule {
  readonly #parts: RefreshScheduleParts;
  /** When each account is to be refreshed, wall clock in milliseconds. */
  readonly #planned = new Map<string, number>();
  readonly #pauses = new Map<string, Pause>();
  /** Accounts whose refresh runs or waits for its turn. */
  readonly #busy = new Set<string>();
  readonly #waiting: string[] = [];
  /** Until when a server wants no more requests, wall clock in milliseconds. */
  readonly #serverPauses = new Map<string, number>();
  readonly #pace = new Pace(refreshesPerSecond);
  /** One for all: it goes off when the first of them is due, or before. */
  #timer: { timer: NodeJS.Timeout; atMs: number } | undefined;
  #running = 0;
  #stopped = false;

  constructor(parts: RefreshScheduleParts) {
    this.#parts = parts;
  }

  /** Plans every account anew: after a change of many, since for what did not change nothing is done. */
  planAll(): void {
    const accountIds = new Set(this.#parts.accountIds());
    for (const accountId of this.#planned.keys()) if (!accountIds.has(accountId)) this.#forget(accountId);
    for (const accountId of accountIds) this.#plan(accountId);
  }

  /** Plans one account anew: after a change of it. */
  planOne(accountId: string): void {
    if (this.#parts.has(accountId)) this.#plan(accountId);
    else this.#forget(accountId);
  }

  /** After sleep or a lost network, when timers stood still and old failures mean nothing any more; a Retry-After still does. */
  wake(): void {
    this.#pauses.clear();
    this.#planned.clear();
    this.#stopTimer();
    this.planAll();
  }

  stop(): void {
    this.#stopped = true;
    this.#planned.clear();
    this.#stopTimer();
    this.#waiting.length = 0;
    this.#pace.stop();
  }

  #plan(accountId: string): void {
    if (this.#stopped || this.#busy.has(accountId)) return;
    const dueAtMs = this.#parts.dueAtMs(accountId);
    if (dueAtMs === null) {
      this.#planned.delete(accountId);
      return;
    }
    const pause = this.#pauses.get(accountId);
    // Another due time means other tokens: what failed with the old ones says nothing of them.
    const isOver = pause !== undefined && pause.failures > 0 && pause.dueAtMs !== dueAtMs;
    if (isOver) {
      this.#pauses.delete(accountId);
      this.#serverPauses.delete(this.#parts.serverOf(accountId));
    }
    const atMs = isOver ? dueAtMs : Math.max(dueAtMs, pause?.untilMs ?? 0);
    this.#planned.set(accountId, atMs);
    this.#wait(atMs);
  }

  /** For what is due earlier than all others it waits anew. */
  #wait(atMs: number): void {
    if (this.#timer && this.#timer.atMs <= atMs) return;
    this.#stopTimer();
    const delayMs = Math.max(atMs - this.#parts.nowMs(), 0);
    const timer = setTimeout(() => this.#lookForDue(), Math.min(delayMs, longestTimerMs));
    timer.unref?.();
    this.#timer = { timer, atMs };
  }

  #stopTimer(): void {
    clearTimeout(this.#timer?.timer);
    this.#timer = undefined;
  }

  #lookForDue(): void {
    this.#timer = undefined;
    const nowMs = this.#parts.nowMs();
    const due = [...this.#planned]
      .filter(([, atMs]) => atMs <= nowMs)
      .sort(([, one], [, other]) => one - other);
    for (const [accountId] of due) {
      this.#planned.delete(accountId);
      this.#busy.add(accountId);
      this.#waiting.push(accountId);
    }
    this.#waitForNext();
    this.#runNext();
  }

  #waitForNext(): void {
    let first = Number.POSITIVE_INFINITY;
    for (const atMs of this.#planned.values()) first = Math.min(first, atMs);
    if (this.#planned.size > 0) this.#wait(first);
  }

  #runNext(): void {
    while (this.#running < concurrentRefreshes && this.#waiting.length > 0) {
      const accountId = this.#waiting[0] ?? '';
      if (!this.#isHeldBack(accountId)) {
        if (!this.#pace.take(() => this.#runNext())) return;
        this.#waiting.shift();
        this.#begin(accountId);
      } else {
        this.#waiting.shift();
        this.#busy.delete(accountId);
        this.#plan(accountId);
      }
    }
  }

  /** Its server has asked for a pause since the account became due. */
  #isHeldBack(accountId: string): boolean {
    const untilMs = this.#serverPauses.get(this.#parts.serverOf(accountId)) ?? 0;
    const restMs = untilMs - this.#parts.nowMs();
    // Longer than a server may ask for: the clock was put back.
    if (restMs <= 0 || restMs > longestRetryAfterSeconds * 1000) return false;
    this.#pause(accountId, untilMs, 1);
    return true;
  }

  #begin(accountId: string): void {
    this.#running += 1;
    void this.#run(accountId).finally(() => {
      this.#running -= 1;
      this.#busy.delete(accountId);
      this.#plan(accountId);
      this.#runNext();
    });
  }

  async #run(accountId: string): Promise<void> {
    let pauseSeconds = shortestPauseSeconds;
    let failures = 0;
    try {
      await this.#parts.refresh(accountId);
    } catch (error) {
      const before = this.#pauses.get(accountId)?.failures ?? 0;
      failures = before + 1;
      const asked = error instanceof AppError ? (error.retryAfterSeconds ?? 0) : 0;
      const backOffSeconds = Math.min(shortestPauseSeconds * 2 ** before, longestBackOffSeconds);
      const askedSeconds = Math.min(asked, longestRetryAfterSeconds);
      pauseSeconds = Math.max(backOffSeconds, askedSeconds);
      if (askedSeconds > 0) {
        const untilMs = this.#parts.nowMs() + askedSeconds * 1000;
        this.#serverPauses.set(this.#parts.serverOf(accountId), untilMs);
      }
    }
    this.#pause(accountId, this.#parts.nowMs() + pauseSeconds * 1000, failures);
  }

  #pause(accountId: string, untilMs: number, failures: number): void {
    this.#pauses.set(accountId, { untilMs, failures, dueAtMs: this.#parts.dueAtMs(accountId) });
  }

  #forget(accountId: string): void {
    this.#planned.delete(accountId);
    this.#pauses.delete(accountId);
  }
}
