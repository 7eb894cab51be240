import { decodeJwt } from 'jose';
import type Provider from 'oidc-provider';
import { formOf, type ServerContext } from './server-context.ts';

const pushedPrefix = 'urn:ietf:params:oauth:request_uri:';

/** The parameters of an authorization request, also when they were pushed before it (RFC 9126). */
export async function authorizationParameters(
  provider: Provider,
  ctx: ServerContext,
): Promise<Partial<Record<string, string>>> {
  const given = Object.fromEntries(ctx.method === 'POST' ? formOf(ctx) : ctx.URL.searchParams);
  if (!given.request_uri?.startsWith(pushedPrefix)) return given;
  const pushed = await provider.PushedAuthorizationRequest.find(given.request_uri.slice(pushedPrefix.length));
  return pushed ? { ...decodeJwt<Record<string, string>>(pushed.request), ...given } : given;
}
