/** Adds what is missing and never touches what is there. */
export function fillIn(target: object, additions: Record<PropertyKey, unknown>): void {
  for (const name of Reflect.ownKeys(additions)) {
    if (name in target) continue;
    Object.defineProperty(target, name, {
      value: additions[name],
      configurable: true,
      enumerable: false,
      writable: true,
    });
  }
}
