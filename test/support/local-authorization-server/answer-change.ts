import type { ServerContext } from './server-context.ts';

type Body = Record<string, unknown>;

/** Changes the members of a JSON answer; any other answer is left as it is. */
export async function changeAnswer(
  ctx: ServerContext,
  change: (body: Body) => Body | Promise<Body>,
): Promise<void> {
  const body: unknown = ctx.body;
  if (isJsonObject(body)) ctx.body = await change({ ...body });
}

function isJsonObject(body: unknown): body is Body {
  return typeof body === 'object' && body !== null && Object.getPrototypeOf(body) === Object.prototype;
}
