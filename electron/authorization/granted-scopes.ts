import { isIncluded } from '../providers/included-scopes.ts';
import type { Provider } from '../providers/provider.ts';

/**
 * The scopes that a token endpoint response grants, under the names they were requested by.
 *
 * @param answered its `scope`; when left out, everything requested was granted (RFC 6749 5.1)
 */
export function grantedScopes(
  provider: Provider,
  requested: readonly string[],
  answered: string | undefined,
): string[] {
  if (answered === undefined) return [...requested];
  const names = answered.split(/[\s,]+/).filter((name) => name !== '');
  const granted = names.map((name) => aliasOf(provider, name) ?? name);
  const unanswered = provider.unansweredScopes?.filter((name) => requested.includes(name)) ?? [];
  const included = requested.filter((name) => isIncluded(provider, name, granted));
  return [...new Set([...granted, ...included, ...unanswered])];
}

/** A server may answer any name, those of Object.prototype too. */
function aliasOf({ scopeAliases }: Provider, name: string): string | undefined {
  return Object.hasOwn(scopeAliases, name) ? scopeAliases[name] : undefined;
}
