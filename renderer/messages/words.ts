import { formatFor } from './locale.ts';

/** A number as it is written in the language that is shown: "1,000", "1.000". */
export function numberText(value: number): string {
  // Written the same in all of them, and formats are dear to make.
  if (Number.isInteger(value) && value >= 0 && value < 1_000) return String(value);
  return formatFor('number', (locale) => new Intl.NumberFormat(locale ?? 'en')).format(value);
}

/**
 * The form that goes with a count, `#` in it standing for the count itself: `counted(2, '# account', '# accounts')`. For
 * languages with one form for one and another for the rest; a language with a single form needs no choice.
 */
export function counted(count: number, one: string, other: string): string {
  return (count === 1 ? one : other).replaceAll('#', numberText(count));
}

/** "a", "a and b", "a, b and c". A Chinese “and” keeps a space from Latin letters and digits. */
export function listText(parts: readonly string[]): string {
  const format = formatFor('list', (locale) => new Intl.ListFormat(locale ?? 'en-GB'));
  const all = format.formatToParts(parts);
  return all
    .map(({ type, value }, index) => {
      if (type === 'element' || !/^\p{Script=Han}+$/u.test(value)) return value;
      const before = /[a-z0-9]$/i.test(all[index - 1]?.value ?? '') ? ' ' : '';
      const after = /^[a-z0-9]/i.test(all[index + 1]?.value ?? '') ? ' ' : '';
      return before + value + after;
    })
    .join('');
}

/** Sentences one after another, without those that are empty: a space goes between them, but none after “。”. */
export function inOneLine(...sentences: readonly string[]): string {
  return sentences.filter(Boolean).reduce((line, next) => `${line}${spaceAfter(line)}${next}`, '');
}

/** The space after a text before more of it: none after full-width punctuation, which brings its own. */
export function spaceAfter(text: string): '' | ' ' {
  return text === '' || /[\u3000-\u303f\uff00-\uffef]$/.test(text) ? '' : ' ';
}

/** The first letter as it begins a sentence. */
export function capitalized(line: string): string {
  return line.charAt(0).toLocaleUpperCase() + line.slice(1);
}
