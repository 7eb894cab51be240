import { urlEncoded } from './url-encoded.ts';

const longestName = 60;
/** Longer texts are cut anyway; searching them would only take time. */
const longestSearched = 2000;
/** JSON Web Tokens, and long runs of characters as only tokens and keys have them. */
const looksSecret =
  /\beyJ[\w-]{8,}(?:\.[\w-]*){0,4}|\b(?=[\w-]{0,40}\d)(?=[\w-]{0,40}[A-Z])(?=[\w-]{0,40}[a-z])[\w-]{24,}|\b[0-9a-f]{32,}\b/g;

/**
 * What the provider said, for people to read: its error name and its description. Secrets of the request are taken out,
 * as is what looks like one. It is plain text, never markup.
 *
 * @param isKnown a name that Holdfast does not know is put in quotation marks and cut to 60 characters
 * @param sent secrets of the request: some servers repeat them
 */
export function providerWords(
  { name, description }: { name: string; description?: string | undefined },
  isKnown: boolean,
  sent: readonly string[],
): string {
  const shownName = isKnown ? name : quoted(withoutSecrets(name, sent));
  return description ? `${shownName}: ${withoutSecrets(description, sent)}` : shownName;
}

function quoted(name: string): string {
  const printable = name
    .replace(/[\p{C}\s]+/gu, ' ')
    .replaceAll('"', '’')
    .trim();
  const letters = [...printable];
  return `"${letters.length > longestName ? `${letters.slice(0, longestName - 1).join('')}…` : printable}"`;
}

function withoutSecrets(text: string, sent: readonly string[]): string {
  let safe = text;
  for (const secret of sent) {
    if (secret === '') continue;
    safe = safe.replaceAll(secret, '[hidden]').replaceAll(urlEncoded(secret), '[hidden]');
  }
  return safe.slice(0, longestSearched).replace(looksSecret, '[hidden]');
}
