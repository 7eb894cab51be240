import type { Provider } from '../providers/provider.ts';

/**
 * Whether a scope is one of those that a rule names: exactly, or all that begin alike where it ends in `*`. Case makes no
 * difference, since not every server tells cases apart.
 */
export function matchesScope(pattern: string, scope: string): boolean {
  const [rule, name] = [pattern.toLowerCase(), scope.toLowerCase()];
  return rule.endsWith('*') ? name.startsWith(rule.slice(0, -1)) : name === rule;
}

/** All names of a scope that a request could hide it under: the provider's other names, and parts between commas. */
export function namesOfScope({ scopeAliases }: Provider, scope: string): string[] {
  return [scope, ...scope.split(',')].flatMap((name) => {
    const requested = (Object.hasOwn(scopeAliases, name) && scopeAliases[name]) || name;
    const answered = Object.keys(scopeAliases).filter((alias) => scopeAliases[alias] === requested);
    return [name, requested, ...answered];
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
