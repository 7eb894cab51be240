/** Work in steps. Between two of them, whoever does it may let others have their turn. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** One step after the other, with nothing between. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** @param othersTurn awaited between two steps */
export async function inTurns<T>(steps: Steps<T>, othersTurn: () => Promise<unknown>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await othersTurn();
  }
}
