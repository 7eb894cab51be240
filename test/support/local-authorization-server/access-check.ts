import type Provider from 'oidc-provider';
import type { DpopNonces } from './dpop-nonces.ts';
import { checkProof } from './dpop-proof.ts';
import type { ServerContext } from './server-context.ts';
import { hasDpop, type ServerFeatures } from './server-features.ts';

export interface LiveAccess {
  /** The account, or the client where there is no person (client credentials). */
  subject: string;
  scopes: ReadonlySet<string>;
  /** Thumbprint of the key that the token is bound to. */
  jkt: string | undefined;
}

/** Gives `undefined` when access is refused; the 401 or 403 is then answered. */
export type AccessCheck = (ctx: ServerContext, anyOf?: string[]) => Promise<LiveAccess | undefined>;

/**
 * Looks at access tokens as RFC 6750 and, for those bound to a key, RFC 9449 7 say. `anyOf`: one of these scopes is
 * enough; none means that any live token will do.
 */
export function createAccessCheck(
  provider: Provider,
  features: ServerFeatures,
  nonces: DpopNonces,
): AccessCheck {
  const seen = new Set<string>();

  return async (ctx, anyOf = []) => {
    const [, scheme = '', value] = /^(Bearer|DPoP) +(\S+)$/i.exec(ctx.get('authorization')) ?? [];
    const isDpop = scheme.toLowerCase() === 'dpop';
    if (!value || (isDpop && !hasDpop(features))) return refuse(ctx, 401, 'Bearer');
    const challengeScheme = isDpop ? 'DPoP' : 'Bearer';
    const access = await findAccess(provider, value);
    if (!access) return refuse(ctx, 401, challengeScheme, 'invalid_token', expiredOrUnknown);
    if (isDpop !== (access.jkt !== undefined)) return refuse(ctx, 401, 'DPoP', 'invalid_token', wrongScheme);
    if (access.jkt !== undefined) {
      const expected = { issuer: provider.issuer, accessToken: value, jkt: access.jkt, seen };
      const verdict = await checkProof(ctx, { ...expected, ...(features.dpopNonce && { nonces }) });
      if (verdict === 'use_dpop_nonce') ctx.set('DPoP-Nonce', nonces.next());
      if (verdict !== 'good') return refuse(ctx, 401, 'DPoP', verdict);
    }
    if (anyOf.length > 0 && !anyOf.some((scope) => access.scopes.has(scope))) {
      return refuse(ctx, 403, challengeScheme, 'insufficient_scope', { scope: anyOf.join(' ') });
    }
    return access;
  };
}

const expiredOrUnknown = { error_description: 'expired, revoked or unknown' };
const wrongScheme = { error_description: 'not the scheme that the token was issued for' };

async function findAccess(provider: Provider, value: string): Promise<LiveAccess | undefined> {
  const person = await provider.AccessToken.find(value);
  if (person) {
    const isGrantAlive =
      person.grantId !== undefined && (await provider.Grant.find(person.grantId)) !== undefined;
    const { accountId: subject, scopes, jkt } = person;
    return isGrantAlive ? { subject, scopes, jkt } : undefined;
  }
  const client = await provider.ClientCredentials.find(value);
  return client && { subject: client.clientId ?? '', scopes: client.scopes, jkt: client.jkt };
}

/** Without credentials the challenge bears no error code (RFC 6750 3.1). */
function refuse(
  ctx: ServerContext,
  status: 401 | 403,
  scheme: 'Bearer' | 'DPoP',
  error?: string,
  more: Record<string, string> = {},
) {
  const members = Object.entries({ ...(error && { error }), ...more });
  ctx.status = status;
  ctx.set(
    'WWW-Authenticate',
    `${scheme} ${members.map(([name, value]) => `${name}="${value}"`).join(', ')}`.trim(),
  );
  ctx.body = { ...(error && { error }), ...more };
  return undefined;
}
