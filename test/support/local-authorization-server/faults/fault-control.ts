import { bodyOf, type ServerContext, type Step } from '../server-context.ts';
import { faultKinds } from './fault-kinds.ts';
import type { Fault, Faults } from './faults.ts';

/**
 * `POST /faults` and `DELETE /faults`, for tests in another process. The header and the JSON type need a
 * preflight that is never answered, and the host is compared, so that no web page can switch faults.
 */
export function faultControl(issuer: string, faults: Faults): Step {
  const isAllowed = (ctx: ServerContext) =>
    ctx.get('holdfast-faults') === 'on' && ctx.host === new URL(issuer).host;

  return async (ctx, next) => {
    if (ctx.path !== '/faults') return next();
    if (!isAllowed(ctx)) return ctx.throw(403);
    if (ctx.method === 'DELETE') faults.clear();
    else if (ctx.method !== 'POST' || !ctx.is('json') || !switchOn(faults, bodyOf(ctx)))
      return ctx.throw(400);
    ctx.status = 204;
  };
}

function switchOn(faults: Faults, text: string): boolean {
  try {
    const fault = JSON.parse(text) as Fault;
    if (!Object.hasOwn(faultKinds, fault.kind)) return false;
    faults.switchOn(fault);
    return true;
  } catch {
    return false;
  }
}
