/** Writings whose letters stand for a syllable or a word: one is as much as two of others. */
const wideLetters = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** What stands for a name where there is no picture: the first letters of its first word and of its last. Empty where it has none. */
export function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}][^\s._@+-]*/gu) ?? [];
  const first = words[0] ?? '';
  if (wideLetters.test(first)) return firstLetter(first);
  const last = words.length > 1 && !name.includes('@') ? (words.at(-1) ?? '') : '';
  return (firstLetter(first) + firstLetter(last)).toLocaleUpperCase();
}

/** None of them belongs to the letter before it. */
const plainLetters = /^[\u0030-\u02ff]{1,2}$/;
let segmenter: Intl.Segmenter | undefined;

/** With the marks that belong to it. */
function firstLetter(word: string): string {
  // What cuts any text into letters is dear: nearly no name needs it.
  if (plainLetters.test(word.slice(0, 2))) return word.charAt(0);
  segmenter ??= new Intl.Segmenter();
  const [first] = segmenter.segment(word);
  return first?.segment ?? '';
}
