import type { ApiAnswerView } from '../../electron/ipc/contract.ts';

export interface RateLimit {
  limit: number | null;
  left: number;
  /** When all of them are there again; null where it is not said. */
  renewsAtMs: number | null;
}

type Answer = Pick<ApiAnswerView, 'status' | 'headers'>;

/** What an answer says of how many calls are left; null where it says nothing. */
export function rateLimitOf({ headers }: Answer, answeredAtMs: number): RateLimit | null {
  const get = (name: string) => headerOf(headers, name);
  const structured = get('ratelimit') ?? '';
  const policy = get('ratelimit-policy') ?? '';
  const number = (name: string) =>
    numberIn(get(`x-ratelimit-${name}`) ?? get(`ratelimit-${name}`) ?? get(`x-rate-limit-${name}`));
  // draft-ietf-httpapi-ratelimit-headers: `"default";r=50;t=30`, before that `limit=100, remaining=50, reset=30`.
  const left = parameter(structured, 'r') ?? parameter(structured, 'remaining') ?? number('remaining');
  if (left === null) return null;
  const limit = parameter(policy, 'q') ?? parameter(structured, 'limit') ?? number('limit');
  const reset = parameter(structured, 't') ?? parameter(structured, 'reset') ?? number('reset');
  return { limit, left, renewsAtMs: reset === null ? null : momentOf(reset, answeredAtMs) };
}

/** Whether an answer says that there were too many calls, and until when; null where that is not why. */
export function refusalByLimit(answer: Answer, answeredAtMs: number): { untilMs: number | null } | null {
  const { status, headers } = answer;
  const limit = rateLimitOf(answer, answeredAtMs);
  const retryAfter = headerOf(headers, 'retry-after');
  const isRefused =
    status === 429 || ((status === 403 || status === 503) && (retryAfter !== undefined || limit?.left === 0));
  if (!isRefused) return null;
  const said = retryAfter === undefined ? null : retryMoment(retryAfter, answeredAtMs);
  return { untilMs: said ?? limit?.renewsAtMs ?? null };
}

/** Seconds or a date (RFC 9110 10.2.3). */
function retryMoment(text: string, nowMs: number): number | null {
  if (/^\d+$/.test(text.trim())) return nowMs + Number(text) * 1000;
  const atMs = Date.parse(text);
  return Number.isNaN(atMs) ? null : atMs;
}

/** Some count the seconds from now, others those since 1970. */
function momentOf(reset: number, nowMs: number): number {
  if (reset > 1e12) return reset;
  return reset > 1e9 ? reset * 1000 : nowMs + reset * 1000;
}

function parameter(text: string, name: string): number | null {
  return numberIn(new RegExp(`(?:^|[;,\\s])${name}\\s*=\\s*"?(\\d+)`, 'i').exec(text)?.[1]);
}

function numberIn(text: string | undefined): number | null {
  const found = /^\s*(\d+(?:\.\d+)?)/.exec(text ?? '')?.[1];
  return found === undefined ? null : Number(found);
}

function headerOf(headers: Answer['headers'], wanted: string): string | undefined {
  return headers.find(({ name }) => name.toLowerCase() === wanted)?.value;
}
