export const late = Symbol('late');

/**
 * Waits for answers, but not for ever. One timer is set for all that are waited for, and left to run out: to set and clear one for each
 * takes as long as it takes to encrypt.
 */
export class Deadline {
  readonly #afterMs: number;
  /** In the order of their coming. */
  readonly #waiting = new Set<{ untilMs: number; end: () => void }>();
  #timer: NodeJS.Timeout | undefined;

  constructor(afterMs: number) {
    this.#afterMs = afterMs;
  }

  orLate<T>(work: Promise<T>): Promise<T | typeof late> {
    return new Promise((resolve, reject) => {
      const done = this.watch(() => resolve(late));
      work.then(
        (value) => {
          done();
          resolve(value);
        },
        (error) => {
          done();
          reject(error);
        },
      );
    });
  }

  /** @param end called once the time is over, unless what is given back is called before */
  watch(end: () => void): () => void {
    const one = { untilMs: performance.now() + this.#afterMs, end };
    this.#waiting.add(one);
    if (!this.#timer) this.#wait(this.#afterMs);
    return () => void this.#waiting.delete(one);
  }

  #wait(forMs: number): void {
    this.#timer = setTimeout(() => this.#look(), forMs);
    this.#timer.unref?.();
  }

  #look(): void {
    this.#timer = undefined;
    for (const one of this.#waiting) {
      const restMs = one.untilMs - performance.now();
      // A timer may be early by a part of a millisecond.
      if (restMs > 1) {
        this.#wait(restMs);
        return;
      }
      this.#waiting.delete(one);
      one.end();
    }
  }
}
