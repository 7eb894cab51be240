import type { FaultDetails, FaultEffect } from './fault-effect.ts';

/** Answers that say no, whatever was asked. */
export const statusFaults = {
  'status-404': answer(404, { error: 'not_found' }),
  'status-429': answer(429, { error: 'slow_down' }),
  'status-500': answer(500, { error: 'server_error' }),
  'status-503': answer(503, { error: 'temporarily_unavailable' }),
  'invalid-grant': answer(400, { error: 'invalid_grant', error_description: 'grant request is invalid' }),
  html: answer(200, '<!doctype html><title>Welcome to the guest network</title><p>Please accept the terms.'),
} satisfies Record<string, FaultEffect>;

function answer(status: number, body: unknown): FaultEffect {
  return async (ctx, _next, details) => {
    ctx.status = status;
    ctx.body = body;
    ctx.set(retryAfter(details));
  };
}

/** The header, or none. An HTTP date has whole seconds: it is rounded up (RFC 9110 10.2.3). */
export function retryAfter({ retryAfterSeconds, retryAfterForm }: FaultDetails): Record<string, string> {
  if (retryAfterSeconds === undefined) return {};
  if (retryAfterForm !== 'http-date') return { 'Retry-After': String(retryAfterSeconds) };
  const atMs = Math.ceil(Date.now() / 1000 + retryAfterSeconds) * 1000;
  return { 'Retry-After': new Date(atMs).toUTCString() };
}
