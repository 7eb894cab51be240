/** Lets at most so many things begin within any one second, by the monotonic clock. */
export class Pace {
  readonly #perSecond: number;
  /** When the last ones began, the oldest first; never more than `perSecond`. */
  readonly #begun: number[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(perSecond: number) {
    this.#perSecond = perSecond;
  }

  /** @returns whether one more may begin now; if not, `later` is called once as soon as one may */
  take(later: () => void): boolean {
    const oldest = this.#begun[0];
    if (this.#begun.length >= this.#perSecond && oldest !== undefined) {
      const waitMs = oldest + 1000 - performance.now();
      if (waitMs > 0) {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(later, Math.ceil(waitMs));
        this.#timer.unref?.();
        return false;
      }
      this.#begun.shift();
    }
    this.#begun.push(performance.now());
    return true;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
