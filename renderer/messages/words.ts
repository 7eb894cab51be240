import { formatFor } from './locale.ts';

/** A number as it is written in the language that is shown: "1,000", "1.000". */
export function numberText(value: number): string {
  return formatFor('number', (locale) => new Intl.NumberFormat(locale ?? 'en')).format(value);
}

/**
 * The form that goes with a count, `#` in it standing for the count itself: `counted(2, '# account', '# accounts')`. For
 * languages with one form for one and another for the rest; a language with a single form needs no choice.
 */
export function counted(count: number, one: string, other: string): string {
  return (count === 1 ? one : other).replaceAll('#', numberText(count));
}

/** "a", "a and b", "a, b and c". */
export function listText(parts: readonly string[]): string {
  return formatFor('list', (locale) => new Intl.ListFormat(locale ?? 'en-GB')).format(parts);
}

/** The first letter as it begins a sentence. */
export function capitalized(line: string): string {
  return line.charAt(0).toLocaleUpperCase() + line.slice(1);
}
