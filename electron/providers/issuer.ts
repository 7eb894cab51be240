import type { Provider } from './provider.ts';

/** The issuer identifier of a provider, without a slash at its end. */
export function issuerOf({ server }: Pick<Provider, 'server'>): string {
  return withoutSlash(server.kind === 'discovery' ? server.issuer : server.metadata.issuer);
}

/** Whether an account of this issuer is at this provider, or at one of its tenants. */
export function isIssuerOf(provider: Pick<Provider, 'server'>, issuer: string): boolean {
  const { server } = provider;
  if (server.kind === 'discovery' && server.tenantIssuers) return server.tenantIssuers.test(issuer);
  return issuerOf(provider) === withoutSlash(issuer);
}

function withoutSlash(issuer: string): string {
  return issuer.replace(/\/$/, '');
}
