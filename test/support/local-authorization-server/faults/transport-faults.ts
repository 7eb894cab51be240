import { gzipSync } from 'node:zlib';
import { changeAnswer } from '../answer-change.ts';
import { dropConnection, type ServerContext } from '../server-context.ts';
import type { FaultDetails, FaultEffect } from './fault-effect.ts';

const mebibyte = 1024 * 1024;

/** What happens to an answer on its way, or to its size. */
export const transportFaults = {
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
    const type = ctx.response.get('content-type') || 'application/json';
    ctx.respond = false;
    ctx.res.writeHead(ctx.status, { 'Content-Type': type, 'Content-Length': body.length });
    ctx.res.write(body.subarray(0, body.length / 2), () => ctx.req.socket.destroySoon());
  },
  /** The real answer, with 10 MiB more. */
  'huge-body': async (ctx, next) => {
    await next();
    await changeAnswer(ctx, (body) => ({ ...body, padding: 'x'.repeat(10 * mebibyte) }));
  },
  /** The real answer with 64 MiB more, in less than 1 MiB on the wire. */
  'gzip-bomb': async (ctx, next) => {
    await next();
    await changeAnswer(ctx, (body) => ({ ...body, padding: 'x'.repeat(64 * mebibyte) }));
    ctx.body = gzipSync(JSON.stringify(ctx.body), { level: 1 });
    ctx.set('Content-Encoding', 'gzip');
    ctx.type = 'application/json';
  },
  /** Begins as the JSON that was asked for, and goes on until the client has had enough. */
  'never-ending': async (ctx, next, details) => {
    await next();
    keepSending(ctx, details);
  },
} satisfies Record<string, FaultEffect>;

function keepSending(ctx: ServerContext, { delayMs = 100, chunkBytes = 64 }: FaultDetails): void {
  const opening = JSON.stringify(ctx.body ?? {}).replace(/\}$/, '');
  const { res } = ctx;
  const chunk = 'x'.repeat(chunkBytes);
  ctx.respond = false;
  res.writeHead(200, { 'Content-Type': 'application/json' });
  res.write(`${opening}${opening === '{' ? '' : ','}"padding":"`);
  const sending = setInterval(() => {
    if (!res.writableNeedDrain) res.write(chunk);
  }, delayMs);
  res.on('close', () => clearInterval(sending));
}
