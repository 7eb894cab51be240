/** Work up to this is done each time it is asked for, milliseconds. */
const cheapMs = 4;
/** Dear work takes one part of the time, and leaves so many to everything else. */
const rest = 4;

/**
 * Work that tells how something is by now, and is asked for at every change. What is dear is not done for each of many changes that
 * come close after each other, but for the first of them and for how it is after the last.
 */
export class Paced {
  readonly #work: () => void;
  readonly #leastRestMs: () => number;
  #notBeforeMs = 0;
  #timer: NodeJS.Timeout | undefined;

  /** @param leastRestMs how long it rests after work that was cheap */
  constructor(work: () => void, leastRestMs = () => 0) {
    this.#work = work;
    this.#leastRestMs = leastRestMs;
  }

  /** To be done, now or soon. */
  ask = (): void => {
    if (this.#timer) return;
    const waitMs = this.#notBeforeMs - performance.now();
    if (waitMs > 0) {
      this.#timer = setTimeout(this.now, waitMs);
      this.#timer.unref?.();
    } else {
      this.now();
    }
  };

  /** Does what waits, if something does. */
  flush = (): void => {
    if (this.#timer) this.now();
  };

  now = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const startedAtMs = performance.now();
    this.#work();
    const endedAtMs = performance.now();
    const tookMs = endedAtMs - startedAtMs;
    this.#notBeforeMs = endedAtMs + Math.max(tookMs > cheapMs ? tookMs * rest : 0, this.#leastRestMs());
  };
}
