import { addressOf, type OwnProviderDefinition } from '../providers/own-provider-definition.ts';

const longestName = 60;

/**
 * The name for a provider that a file brings: with its host beside it, and without characters that can't be seen. Whoever types a
 * name knows what is meant; of a foreign one nobody does, and letters that look like others are too many to know them all.
 */
export function unmistakableName(definition: OwnProviderDefinition): string {
  const name = definition.name.replace(/\p{C}/gu, '').trim();
  const host = ` (${new URL(addressOf(definition)).host})`;
  if (name.endsWith(host)) return name;
  return (name.slice(0, Math.max(longestName - host.length, 0)) + host).trim().slice(0, longestName);
}
