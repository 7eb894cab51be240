import type { Provider } from '../providers/provider.ts';

/**
 * Whether a scope is one of those that a rule names: exactly, or all that begin alike where it ends in `*`. Case makes no
 * difference, since not every server tells cases apart.
 */
export function matchesScope(pattern: string, scope: string): boolean {
  const [rule, name] = [pattern.toLowerCase(), scope.toLowerCase()];
  return rule.endsWith('*') ? name.startsWith(rule.slice(0, -1)) : name === rule;
}

/** All names of a scope that a request could hide it under: the provider's other names, parts between commas, and what follows a
 * resource's address. */
export function namesOfScope({ scopeAliases }: Provider, scope: string): string[] {
  const aliases = Object.entries(scopeAliases);
  const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  return [scope, ...scope.split(',')].flatMap((name) => {
    const requested = aliases.find(([alias]) => isSame(alias, name))?.[1] ?? name;
    const answered = aliases.filter(([, each]) => isSame(each, requested)).map(([alias]) => alias);
    // A resource before the name, as Microsoft has it, in whatever spelling.
    return [name, requested, ...answered, name.slice(name.lastIndexOf('/') + 1)];
  });
}

/**
 * Whether a provider of the person's own is one that a rule names. An issuer is compared whole; a host name, or the
 * subdomains of `*.host`, with all the provider's endpoints, as far as they are not left to its issuer's metadata.
 */
export function matchesOwnProvider(pattern: string, { server }: Provider): boolean {
  if (!pattern.startsWith('https://')) return addressesOf(server).every((url) => matchesHost(pattern, url));
  return server.kind === 'discovery' && withoutSlash(server.issuer) === withoutSlash(pattern);
}

function matchesHost(pattern: string, address: string): boolean {
  const { hostname } = new URL(address);
  const rule = pattern.toLowerCase();
  return rule.startsWith('*.') ? hostname.endsWith(rule.slice(1)) : hostname === rule;
}

function addressesOf(server: Provider['server']): string[] {
  if (server.kind === 'discovery') return [server.issuer];
  return Object.entries(server.metadata).flatMap(([name, value]) =>
    typeof value === 'string' && /^issuer$|_endpoint$|_uri$/.test(name) ? [value] : [],
  );
}

function withoutSlash(issuer: string): string {
  return issuer.replace(/\/$/, '');
}
