/** Text as it is compared: no case, no accents. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a query, folded. */
export function queryWords(query: string): string[] {
  return folded(query).split(/\s+/).filter(Boolean);
}

/**
 * How well a text answers a query: every word of the query must be found in it. Higher is better; 0 is not at all. A word counts
 * most at the beginning, then at the beginning of a word, then anywhere, and least where only its letters follow each other.
 *
 * @param words by queryWords
 * @param text folded
 */
export function fuzzyScore(words: readonly string[], text: string): number {
  let total = 0;
  for (const word of words) {
    const score = wordScore(word, text);
    if (score === 0) return 0;
    total += score;
  }
  // Of two that match alike the shorter one says more exactly what was asked for.
  return total === 0 ? 0 : total / words.length - Math.min(text.length, 200) / 100;
}

function wordScore(word: string, text: string): number {
  const at = text.indexOf(word);
  if (at === 0) return isBoundary(text, word.length) ? 100 : 90;
  if (at > 0) {
    for (let found = at; found >= 0; found = text.indexOf(word, found + 1)) {
      if (isBoundary(text, found - 1)) return isBoundary(text, found + word.length) ? 80 : 70;
    }
    return 45;
  }
  return lettersScore(word, text);
}

/** Letters in their order, the first of them at the beginning of a word: "stn" finds "settings". */
function lettersScore(word: string, text: string): number {
  if (word.length < 2) return 0;
  let best = 0;
  for (
    let start = text.indexOf(word.charAt(0));
    start >= 0;
    start = text.indexOf(word.charAt(0), start + 1)
  ) {
    if (start > 0 && !isBoundary(text, start - 1)) continue;
    const gaps = gapsFrom(word, text, start);
    // Letters strewn over a long text are chance.
    if (gaps !== null && gaps <= word.length * 3) best = Math.max(best, 35 - gaps);
    if (best > 30) break;
  }
  return Math.max(0, best);
}

/** How many letters lie between those of the word, from `start` on; null where they are not all there. */
function gapsFrom(word: string, text: string, start: number): number | null {
  let at = start;
  for (let index = 1; index < word.length; index++) {
    at = text.indexOf(word.charAt(index), at + 1);
    if (at < 0) return null;
  }
  return at - start - (word.length - 1);
}

function isBoundary(text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return true;
  const code = text.charCodeAt(index);
  // Asked for every letter of everything: most of them need no pattern. Text is folded, so there are no capitals.
  if (code < 128) return !((code >= 97 && code <= 122) || (code >= 48 && code <= 57));
  return /[^\p{L}\p{N}]/u.test(text.charAt(index));
}
