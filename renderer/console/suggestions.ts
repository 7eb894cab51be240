import type { ProviderView } from '../../electron/ipc/contract.ts';
import { endpointText } from '../messages/console-text.ts';

export type Endpoint = ProviderView['apiEndpoints'][number];

const mostShown = 8;

/** Endpoints that fit what was typed, by address or by words; those that begin so first. */
export function suggestionsFor(typed: string, endpoints: readonly Endpoint[]): Endpoint[] {
  const wanted = typed.trim().toLowerCase();
  const words = wordsIn(wanted);
  const rank = ({ url, what }: Endpoint): number | undefined => {
    const address = url.toLowerCase();
    const path = pathIn(address);
    if (path.startsWith(wanted) || address.startsWith(wanted)) return 0;
    const text = `${address} ${endpointText(what).toLowerCase()}`;
    const all = wordsIn(text);
    const isThere = (word: string) => all.some((each) => each.startsWith(word)) || isUnspaced(word, text);
    return words.every(isThere) ? 1 : undefined;
  };
  return endpoints
    .map((endpoint) => ({ endpoint, rank: rank(endpoint) }))
    .filter(({ endpoint, rank: at }) => at !== undefined && endpoint.url !== typed.trim())
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .slice(0, mostShown)
    .map(({ endpoint }) => endpoint);
}

function wordsIn(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** Some languages put no spaces between words. */
function isUnspaced(word: string, text: string): boolean {
  return /[^\p{ASCII}]/u.test(word) && text.includes(word);
}

/** What is to be filled in of an address, as `{owner}`. */
export function placeholderIn(url: string): string | undefined {
  return /\{[a-z]+\}/.exec(url)?.[0];
}

/** Also of addresses that are none, for the braces in them. */
export function pathIn(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/]+/, '');
}
