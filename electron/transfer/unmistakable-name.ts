import { addressOf, type OwnProviderDefinition } from '../providers/own-provider-definition.ts';
import type { Provider } from '../providers/provider.ts';

const longestName = 60;
const latin = /\p{Script=Latin}/u;
const lookAlikes = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/**
 * The name for a provider that a file brings. Whoever types a name knows what is meant; of a foreign one nobody does, so one that
 * could be taken for another provider's has its host beside it.
 */
export function unmistakableName(definition: OwnProviderDefinition, others: readonly Provider[]): string {
  const name = definition.name.trim();
  const isTaken = others.some((other) => skeletonOf(other.name) === skeletonOf(name));
  const isMixed = latin.test(name) && lookAlikes.test(name);
  if (!isTaken && !isMixed) return name;
  const host = ` (${new URL(addressOf(definition)).host})`;
  return (name.slice(0, Math.max(longestName - host.length, 0)) + host).trim().slice(0, longestName);
}

/** What is left of a name for somebody who only glances at it. */
function skeletonOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll(/[0o]/g, 'o')
    .replaceAll(/[1il|]/g, 'l');
}
