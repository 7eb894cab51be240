import type { FaultKind } from './fault-kinds.ts';
import { peekBody } from './request-body.ts';
import { type RequestPoint, requestPoint } from './routes.ts';
import { formOf, type Step } from './server-context.ts';

export interface RequestRecord {
  atMs: number;
  method: string;
  path: string;
  point: RequestPoint;
  grantType?: string;
  /** 0 while unanswered, and for good when no answer was given. */
  status: number;
  fault?: FaultKind;
}

/** Every request, noted on arrival. Also reads the body once, for all later steps. */
export function recordRequests(records: RequestRecord[]): Step {
  return async (ctx, next) => {
    ctx.state.body = await peekBody(ctx.req);
    const grantType = formOf(ctx).get('grant_type') ?? undefined;
    const { method, path } = ctx;
    const point = requestPoint(path, grantType);
    const record: RequestRecord = { atMs: Date.now(), method, path, point, status: 0 };
    if (grantType && path === '/token') record.grantType = grantType;
    records.push(record);
    ctx.state.record = record;
    await next();
    if (ctx.respond !== false) record.status = ctx.status;
  };
}
