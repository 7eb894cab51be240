import type { Page } from '@playwright/test';

/** Every piece of text that is seen or heard in the window now. What is code or somebody's data is marked by its type face. */
export function shownWords(window: Page): Promise<string[]> {
  return window.evaluate(() => {
    const words = new Set<string>();
    const note = (text: string | null) => {
      const line = text?.replaceAll(/\s+/g, ' ').trim();
      if (line) words.add(line);
    };
    const open = document.querySelector('dialog[open]') ?? document.body;
    const texts = document.createTreeWalker(open, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      if (
        element &&
        !element.closest('.mono, code, option, script, style') &&
        element.getClientRects().length > 0
      )
        note(texts.currentNode.textContent);
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      for (const element of open.querySelectorAll(`[${name}]`))
        if (!element.closest('.mono')) note(element.getAttribute(name));
    return [...words];
  });
}

/** Names and data, which are the same in every language. */
const sameEverywhere =
  /^[ ,，]*(Say it back|Authorization callback URL|Ada Lovelace|Grace Hopper|Alan Turing|Local demo|Example Corp|GNOME Keyring|Client ID|OpenID Connect|OAuth 2\.0|The Octocat|[\w.+-]+@[\w.-]+|https?:\S+|[\w.-]+:\S*)([ ,·].*)?$/;

/** What stayed English: the same words, at least two of them, although the window speaks another language. */
export function untranslated(english: readonly string[], other: readonly string[]): string[] {
  const before = new Set(english);
  return other.filter(
    (line) => before.has(line) && /[A-Za-z]{3,}[’']?\w* [a-z]{2,}/.test(line) && !sameEverywhere.test(line),
  );
}
