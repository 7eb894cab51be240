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
  return [...new Set(names.map((name) => provider.scopeAliases[name] ?? name))];
}
