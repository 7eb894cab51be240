import type { KoaContextWithOIDC } from 'oidc-provider';

/** Koa's context and step, by way of oidc-provider's types: koa itself is not ours to depend on. */
export type ServerContext = KoaContextWithOIDC;
export type Next = () => Promise<unknown>;
export type Step = (ctx: ServerContext, next: Next) => Promise<unknown>;

/** The body as it was read on arrival, see `request-records.ts`. */
export function bodyOf(ctx: ServerContext): string {
  return typeof ctx.state.body === 'string' ? ctx.state.body : '';
}

export function formOf(ctx: ServerContext): URLSearchParams {
  return new URLSearchParams(bodyOf(ctx));
}

/** Ends the connection without an answer; koa must not write to it any more. */
export function dropConnection(ctx: ServerContext): void {
  ctx.respond = false;
  ctx.req.socket.destroy();
}
