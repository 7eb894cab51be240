import type { FaultKind } from './faults/fault-kinds.ts';
import { peekBody } from './request-body.ts';
import { type RequestPoint, requestPoint, routes } from './routes.ts';
import { bodyOf, formOf, type ServerContext, type Step } from './server-context.ts';

export interface RequestRecord {
  atMs: number;
  method: string;
  path: string;
  point: RequestPoint;
  grantType?: string;
  /** Of the query, and of a form: what OAuth calls the request's parameters. */
  parameters: Record<string, string>;
  /** The scheme of the `Authorization` header: Bearer, DPoP, Basic. */
  authorizationScheme?: string;
  /** The `DPoP` header, a JWT. */
  dpopProof?: string;
  /** At `pushed-authorization-request`, what was given out; at `authorization`, what was used. */
  requestUri?: string;
  /** Which use of the request URI it is, from 1. */
  requestUriUse?: number;
  /** 0 while unanswered, and for good when no answer was given. */
  status: number;
  fault?: FaultKind;
}

/** Every request, noted on arrival. Also reads the body once, for all later steps. */
export function recordRequests(records: RequestRecord[]): Step {
  return async (ctx, next) => {
    ctx.state.body = await peekBody(ctx.req);
    const record = describe(ctx);
    if (record.point === 'authorization' && record.parameters.request_uri) {
      record.requestUri = record.parameters.request_uri;
      record.requestUriUse = 1 + records.filter((other) => isUse(other, record.requestUri)).length;
    }
    records.push(record);
    ctx.state.record = record;
    await next();
    if (ctx.respond !== false) record.status = ctx.status;
    if (ctx.path === routes.pushed_authorization_request) noteRequestUri(ctx, record);
  };
}

function describe(ctx: ServerContext): RequestRecord {
  const { method, path } = ctx;
  const isForm = ctx.is('urlencoded') && bodyOf(ctx) !== '';
  const parameters = Object.fromEntries([...ctx.URL.searchParams, ...(isForm ? formOf(ctx) : [])]);
  const grantType = formOf(ctx).get('grant_type') ?? undefined;
  const [scheme] = ctx.get('authorization').split(' ');
  const dpopProof = ctx.get('dpop');
  return {
    atMs: Date.now(),
    method,
    path,
    point: requestPoint(path, grantType),
    parameters,
    status: 0,
    ...(grantType && path === routes.token && { grantType }),
    ...(scheme && { authorizationScheme: scheme }),
    ...(dpopProof && { dpopProof }),
  };
}

function isUse({ point, requestUri }: RequestRecord, of: string | undefined): boolean {
  return point === 'authorization' && requestUri === of;
}

function noteRequestUri(ctx: ServerContext, record: RequestRecord): void {
  const { request_uri } = (ctx.body ?? {}) as { request_uri?: unknown };
  if (typeof request_uri === 'string') record.requestUri = request_uri;
}
