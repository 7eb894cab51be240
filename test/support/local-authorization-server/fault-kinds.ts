import type { Fault } from './faults.ts';
import { dropConnection, type Next, type ServerContext } from './server-context.ts';

type Effect = (ctx: ServerContext, next: Next, fault: Fault) => Promise<void>;

const hugeBodyBytes = 10 * 1024 * 1024;

function answer(status: number, body: unknown): Effect {
  return async (ctx, _next, { retryAfterSeconds }) => {
    ctx.status = status;
    ctx.body = body;
    if (retryAfterSeconds !== undefined) ctx.set('Retry-After', String(retryAfterSeconds));
  };
}

/** Lets the request be processed, then changes the JSON answer's members. */
function changeAnswer(change: (body: Record<string, unknown>) => Record<string, unknown>): Effect {
  return async (ctx, next) => {
    await next();
    const body: unknown = ctx.body;
    if (typeof body === 'object' && body !== null) ctx.body = change({ ...body });
  };
}

/** What can go wrong. A new kind is one entry here: its effect may stand in for `next`, or come after it. */
export const faultKinds = {
  'status-500': answer(500, { error: 'server_error' }),
  'status-503': answer(503, { error: 'temporarily_unavailable' }),
  'status-429': answer(429, { error: 'slow_down' }),
  'invalid-grant': answer(400, { error: 'invalid_grant', error_description: 'grant request is invalid' }),
  html: answer(200, '<!doctype html><title>Welcome to the guest network</title><p>Please accept the terms.'),
  slow: async (_ctx, next, { delayMs = 1000 }) => {
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    await next();
  },
  hang: async (ctx) => {
    ctx.respond = false;
  },
  'drop-before': async (ctx) => dropConnection(ctx),
  'drop-after': async (ctx, next) => {
    await next();
    dropConnection(ctx);
  },
  truncated: async (ctx, next) => {
    await next();
    const body = Buffer.from(typeof ctx.body === 'string' ? ctx.body : JSON.stringify(ctx.body ?? 'nothing'));
    ctx.respond = false;
    ctx.res.writeHead(ctx.status, { 'Content-Length': body.length });
    ctx.res.write(body.subarray(0, body.length / 2), () => ctx.req.socket.destroySoon());
  },
  'huge-body': changeAnswer((body) => ({ ...body, padding: 'x'.repeat(hugeBodyBytes) })),
  'subject-switch': changeAnswer((body) => ({ ...body, sub: 'somebody-else' })),
} satisfies Record<string, Effect>;

export type FaultKind = keyof typeof faultKinds;
