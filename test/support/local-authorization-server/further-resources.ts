import type { LiveAccess } from './access-check.ts';
import type { ServerContext } from './server-context.ts';

export interface Resource {
  /** One of these is enough; none: any live access token. */
  scopes?: string[];
  answer(ctx: ServerContext, access: LiveAccess): unknown;
}

/** What a tool for calling APIs must cope with besides. */
export const furtherResources: Record<string, Resource> = {
  'GET /api/image': { answer: answerImage },
  'GET /api/slow': { answer: answerSlowly },
  'GET /api/limited': { answer: answerLimited },
  'GET /api/large': { answer: answerLarge },
  'GET /api/pages': { answer: answerPages },
};

/** A board of squares, 160 by 100. */
const picture =
  'iVBORw0KGgoAAAANSUhEUgAAAKAAAABkCAIAAACO1KzYAAABDklEQVR42u3csQkAIAxFwSzgjlZubSU4R3ZIkSIc2H941wbjv1t+6+zys9uzG0IDFhqw0IABA7YL2C5gu4ABCw1YaMBCA7YL2C5gu4ABCw1YaMBCAwbcCizW7F3AgIUGLDRgwIDtArYL2C5gwEIDFhqw0IDtArYL2C5gwEIDFhqw0IAB9wKL5apSaMBCAwYM2C5gu4DtAgYsNGChAQsN2C5gu4DtAgYsNGChAQsNGDBgu/7Jsuuq0i5gwEIDFhqw0IDtArYL2C5gwEIDFhqw0IDtArYL2C5gwEIDFhqw0P7JguSq0i5gu4DtAgYsNGChAQsN2C5gu4DtAgYsNGChAQsNGDBgu4DtAgYs9OjdBIfTi5Ub78LLAAAAAElFTkSuQmCC';

function answerImage(ctx: ServerContext): Buffer {
  ctx.set('Content-Type', 'image/png');
  return Buffer.from(picture, 'base64');
}

/** At most a minute. */
async function answerSlowly(ctx: ServerContext): Promise<unknown> {
  const seconds = Math.min(Number(ctx.query.seconds) || 5, 60);
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000).unref());
  return { seconds };
}

/** Five calls, then none for a few seconds. */
function answerLimited(ctx: ServerContext): unknown {
  const left = Number(ctx.query.left ?? 4);
  ctx.set('X-RateLimit-Limit', '5');
  ctx.set('X-RateLimit-Remaining', String(left));
  ctx.set('X-RateLimit-Reset', String(Math.ceil(Date.now() / 1000) + 2));
  if (left > 0) return { left };
  ctx.set('Retry-After', '2');
  ctx.status = 429;
  return { error: 'too_many_requests' };
}

/** Of each size, once made: what is measured is who reads it. */
const largeTexts = new Map<number, Buffer>();

/** A list with objects, of about so many megabytes. */
function answerLarge(ctx: ServerContext): unknown {
  const megabytes = Math.min(Number(ctx.query.megabytes) || 1, 9);
  const text = largeTexts.get(megabytes) ?? Buffer.from(JSON.stringify(largeList(megabytes)));
  largeTexts.set(megabytes, text);
  ctx.type = 'json';
  return text;
}

function largeList(megabytes: number): unknown {
  const count = Math.round((megabytes * 1_000_000) / 167);
  const items = Array.from({ length: count }, (_none, id) => ({
    id,
    name: `Item ${id}`,
    tags: ['first', 'second'],
    owner: { login: `person-${id % 97}`, url: `https://example.com/people/${id % 97}` },
    price: id / 100,
    isOpen: id % 3 === 0,
    note: null,
  }));
  return { count, items };
}

/** Three pages by a token, as Google has them. */
function answerPages(ctx: ServerContext): unknown {
  const page = Number(ctx.query.pageToken ?? 1);
  const items = [1, 2].map((number) => ({ id: (page - 1) * 2 + number }));
  return page < 3 ? { page, items, nextPageToken: String(page + 1) } : { page, items };
}
