import type { ServerContext } from '../server-context.ts';

/** Changes the query of the redirect that is about to be answered. */
export function changeRedirect(ctx: ServerContext, change: (query: URLSearchParams) => void): void {
  const url = new URL(ctx.response.get('location'));
  change(url.searchParams);
  ctx.redirect(url.href);
}
