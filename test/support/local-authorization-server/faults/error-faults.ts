import { authorizationParameters } from '../authorization-parameters.ts';
import type { ServerContext } from '../server-context.ts';
import type { FaultEffect, FaultPoint, StruckServer } from './fault-effect.ts';
import { challenge, errorMembers, errorStatus } from './oauth-errors.ts';
import { changeRedirect } from './redirect-change.ts';
import { retryAfter } from './status-faults.ts';

/** Any OAuth error by its name, in the form that its place wants. */
export const errorFaults = {
  'oauth-error': async (ctx, _next, fault, server) => {
    const members = errorMembers(fault);
    if (fault.at === 'authorization-response')
      return changeRedirect(ctx, (query) => turnInto(query, members));
    if (fault.at === 'authorization' && (await redirectBack(ctx, server, members))) return;
    ctx.status = errorStatus(fault);
    ctx.body = members;
    ctx.set(retryAfter(fault));
    if (isProtectedResource(fault.at)) ctx.set('WWW-Authenticate', challenge('Bearer', members));
  },
  /** As GitHub says what went wrong. */
  'error-with-status-200': async (ctx, _next, fault) => {
    ctx.status = 200;
    ctx.body = errorMembers({ error: 'bad_verification_code', ...fault });
  },
  /** Wants another nonce in the DPoP proof, however good this one was (RFC 9449 8 and 9). */
  'use-dpop-nonce': async (ctx, _next, { at }, { nonces }) => {
    const members = errorMembers({ error: 'use_dpop_nonce', description: 'Another nonce, please.' });
    ctx.status = isProtectedResource(at) ? 401 : 400;
    ctx.body = members;
    ctx.set('DPoP-Nonce', nonces.next());
    if (isProtectedResource(at)) ctx.set('WWW-Authenticate', challenge('DPoP', members));
  },
} satisfies Record<string, FaultEffect>;

function isProtectedResource(at: FaultPoint): boolean {
  return at === 'api' || at === 'userinfo';
}

/** Before any page: the request is refused at once. False when there is no way back to the app. */
async function redirectBack(
  ctx: ServerContext,
  { provider }: StruckServer,
  members: Record<string, unknown>,
): Promise<boolean> {
  const { client_id, redirect_uri, state } = await authorizationParameters(provider, ctx);
  const client = await provider.Client.find(client_id ?? '');
  if (!redirect_uri || !client?.redirectUriAllowed(redirect_uri)) return false;
  ctx.status = 303;
  ctx.redirect(redirect_uri);
  changeRedirect(ctx, (query) => {
    turnInto(query, members);
    if (state !== undefined) query.set('state', state);
    query.set('iss', provider.issuer);
  });
  return true;
}

function turnInto(query: URLSearchParams, members: Record<string, unknown>): void {
  query.delete('code');
  for (const [name, value] of Object.entries(members)) query.set(name, String(value));
}
