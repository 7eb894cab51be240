/** Those who want to be told of something that is no state: in the order of their coming. */
export class Listeners<T> {
  readonly #listeners: ((told: T) => void)[] = [];

  add(listener: (told: T) => void): void {
    this.#listeners.push(listener);
  }

  tell(told: T): void {
    for (const listener of this.#listeners) listener(told);
  }
}
