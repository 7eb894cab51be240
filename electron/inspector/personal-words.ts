import type { Exchange } from './exchange.ts';

/** Shorter ones stand in anything. */
const shortest = 3;

/** Finds who the person is in texts of an exchange that are not about them by their name: words of an error, an address. */
export class PersonalWords {
  readonly #words: readonly string[];

  constructor({ accountName, steps }: Exchange) {
    const values = steps.flatMap(({ sections }) => sections.flatMap(({ entries }) => entries));
    const personal = values.flatMap(({ value }) => (value.as === 'personal' ? [value.text] : []));
    const all = new Set([accountName, ...personal].map((each) => each.trim().toLowerCase()));
    this.#words = [...all].filter((each) => each.length >= shortest);
  }

  areIn(text: string): boolean {
    const searched = text.toLowerCase();
    return this.#words.some((each) => standsIn(searched, each));
  }

  /** The address, at most up to where one of them stands. */
  withoutThem(address: string): string {
    const [scheme = '', rest = ''] = address.split(/(?<=^[a-z]+:\/\/)/);
    const [host = '', ...path] = rest.split('/');
    const open = path.map((piece) => (this.areIn(piece) ? '…' : piece));
    return rest === '' ? address : scheme + [this.areIn(host) ? '…' : host, ...open].join('/');
  }
}

function standsIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isPart = isLetter(text.charAt(at - 1)) || isLetter(text.charAt(at + word.length));
    if (!isPart) return true;
  }
  return false;
}

function isLetter(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}
