import type Provider from 'oidc-provider';
import type { ServerContext } from './server-context.ts';

export interface LiveAccess {
  /** The account, or the client where there is no person (client credentials). */
  subject: string;
  scopes: ReadonlySet<string>;
}

/**
 * Looks at the bearer access token as RFC 6750 says. `anyOf`: one of these scopes is enough; none means that any
 * live token will do. Answers 401 or 403 itself and gives `undefined` when access is refused.
 */
export async function checkAccess(provider: Provider, ctx: ServerContext, anyOf: string[] = []) {
  const [, value] = /^Bearer +(\S+)$/i.exec(ctx.get('authorization')) ?? [];
  if (!value) return refuse(ctx, 401);
  const access = await findAccess(provider, value);
  if (!access) return refuse(ctx, 401, 'invalid_token', { error_description: 'expired, revoked or unknown' });
  if (anyOf.length > 0 && !anyOf.some((scope) => access.scopes.has(scope))) {
    return refuse(ctx, 403, 'insufficient_scope', { scope: anyOf.join(' ') });
  }
  return access;
}

async function findAccess(provider: Provider, value: string): Promise<LiveAccess | undefined> {
  const person = await provider.AccessToken.find(value);
  if (person) {
    const isGrantAlive =
      person.grantId !== undefined && (await provider.Grant.find(person.grantId)) !== undefined;
    return isGrantAlive ? { subject: person.accountId, scopes: person.scopes } : undefined;
  }
  const client = await provider.ClientCredentials.find(value);
  return client && { subject: client.clientId ?? '', scopes: client.scopes };
}

/** Without credentials the challenge bears no error code (RFC 6750 3.1). */
function refuse(ctx: ServerContext, status: 401 | 403, error?: string, more: Record<string, string> = {}) {
  const members = Object.entries({ ...(error && { error }), ...more });
  ctx.status = status;
  ctx.set(
    'WWW-Authenticate',
    `Bearer ${members.map(([name, value]) => `${name}="${value}"`).join(', ')}`.trim(),
  );
  ctx.body = { ...(error && { error }), ...more };
  return undefined;
}
