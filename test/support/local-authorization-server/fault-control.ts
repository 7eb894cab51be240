import { faultKinds } from './fault-kinds.ts';
import type { Fault, Faults } from './faults.ts';
import { bodyOf, type ServerContext, type Step } from './server-context.ts';

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
    if (ctx.method === 'DELETE') {
      faults.clear();
    } else {
      const fault = ctx.method === 'POST' && ctx.is('json') ? parseFault(bodyOf(ctx)) : undefined;
      if (!fault) return ctx.throw(400);
      faults.switchOn(fault);
    }
    ctx.status = 204;
  };
}

function parseFault(text: string): Fault | undefined {
  try {
    const fault = JSON.parse(text) as Fault;
    return typeof fault.at === 'string' && Object.hasOwn(faultKinds, fault.kind) ? fault : undefined;
  } catch {
    return undefined;
  }
}
