const graphPrefix = 'https://graph.microsoft.com/';

/** Scopes of Graph under their short names, as they are answered. */
export function shortScopes(scopes: readonly string[]): string[] {
  return scopes.map((scope) => (scope.startsWith(graphPrefix) ? scope.slice(graphPrefix.length) : scope));
}

/** What the token answer says: `offline_access` is honoured but never echoed. */
export function answeredScopes(scopes: readonly string[]): string[] {
  return scopes.filter((scope) => scope !== 'offline_access');
}
