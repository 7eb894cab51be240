/** BCP 47; undefined, until the app has told it, stands for the system's. */
export let locale: string | undefined;

let formats = new Map<string, unknown>();

export function setLocale(next: string | undefined): void {
  locale = next;
  formats = new Map();
}

/**
 * A formatter for the locale of now: formatters are dear to make and cheap to use.
 *
 * @param name of its own among all formatters
 */
export function formatFor<T>(name: string, make: (locale: string | undefined) => T): T {
  const known = formats.get(name) as T | undefined;
  if (known) return known;
  const made = make(locale);
  formats.set(name, made);
  return made;
}
