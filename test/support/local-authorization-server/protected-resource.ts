import type { AccessCheck, LiveAccess } from './access-check.ts';
import { findDemoAccount } from './accounts.ts';
import { furtherResources, type Resource } from './further-resources.ts';
import { bodyOf, type ServerContext, type Step } from './server-context.ts';

const resources: Record<string, Resource> = {
  'GET /api/me': { scopes: ['api:read', 'profile'], answer: answerMe },
  'GET /api/items': { scopes: ['api:read'], answer: answerItems },
  'POST /api/items': { scopes: ['api:write'], answer: addItem },
  'GET /api/reports': {
    scopes: ['reports:read'],
    answer: () => ({
      reports: [
        { month: '2026-09', visits: 1204 },
        { month: '2026-10', visits: 1391 },
      ],
    }),
  },
  'ANY /api/echo': { answer: answerEcho },
  ...furtherResources,
};

/** The API that access tokens are for, on the authorization server's own origin. */
export function protectedResource(checkAccess: AccessCheck): Step {
  return async (ctx, next) => {
    if (!ctx.path.startsWith('/api/')) return next();
    const resource = resources[`${ctx.method} ${ctx.path}`] ?? resources[`ANY ${ctx.path}`];
    const access = await checkAccess(ctx, resource?.scopes);
    if (!access) return;
    if (!resource) {
      ctx.status = 404;
      ctx.body = { error: 'not_found' };
      return;
    }
    ctx.body = await resource.answer(ctx, access);
  };
}

function answerMe(_ctx: ServerContext, { subject, scopes }: LiveAccess) {
  const account = findDemoAccount(subject);
  return { subject, name: account?.name ?? subject, scope: [...scopes].join(' ') };
}

function answerEcho(ctx: ServerContext) {
  const { authorization: _authorization, dpop: _dpop, cookie: _cookie, ...headers } = ctx.headers;
  return {
    method: ctx.method,
    path: ctx.path,
    query: { ...ctx.query },
    headers,
    body: jsonOrText(bodyOf(ctx)),
  };
}

const pageCount = 3;

/** Three pages with `Link` headers (RFC 8288). */
function answerItems(ctx: ServerContext) {
  const page = Math.min(Math.max(Number(ctx.query.page) || 1, 1), pageCount);
  const link = (number: number, rel: string) =>
    `<http://${ctx.host}${ctx.path}?page=${number}>; rel="${rel}"`;
  const links = [link(1, 'first'), link(pageCount, 'last')];
  if (page > 1) links.unshift(link(page - 1, 'prev'));
  if (page < pageCount) links.unshift(link(page + 1, 'next'));
  ctx.set('Link', links.join(', '));
  return { page, items: [1, 2, 3].map((number) => ({ id: (page - 1) * 3 + number })) };
}

function addItem(ctx: ServerContext) {
  ctx.status = 201;
  return { item: jsonOrText(bodyOf(ctx)) };
}

function jsonOrText(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
