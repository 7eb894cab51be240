import * as v from 'valibot';
import type { ApiRequest } from '../accounts/call-api.ts';

const longestKeptBody = 64 * 1024;
const mostInHistory = 50;
const mostSaved = 100;
/** Characters of one account's history: what is kept is written whole with every call. */
const longestHistory = 256 * 1024;

const requestEntries = {
  id: v.string(),
  method: v.picklist(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']),
  url: v.string(),
  /** Values of headers that look secret are left out. */
  headers: v.array(v.strictObject({ name: v.string(), value: v.string() })),
  body: v.nullable(v.string()),
};

export const sentRequestSchema = v.strictObject({
  ...requestEntries,
  /** The body was too long to be kept. */
  bodyLeftOut: v.boolean(),
  /** null: there was no answer. */
  status: v.nullable(v.number()),
  atMs: v.number(),
});

export const savedRequestSchema = v.strictObject({
  ...requestEntries,
  name: v.string(),
  usedAtMs: v.number(),
});

/** An account's requests: those that were sent, the newest first, and those that were saved, the last used first. */
export const requestBookSchema = v.strictObject({
  history: v.array(sentRequestSchema),
  saved: v.array(savedRequestSchema),
});

export type SentRequest = v.InferOutput<typeof sentRequestSchema>;
export type SavedRequest = v.InferOutput<typeof savedRequestSchema>;
export type RequestBook = v.InferOutput<typeof requestBookSchema>;

export const emptyBook: RequestBook = { history: [], saved: [] };

const secretHeader =
  /auth|token|secret|passw|cookie|credential|session|signature|(api|access|private|subscription|functions)[-_]?key|^x-.*key$/i;
const secretParameter =
  /^(((access|refresh|id|auth|security|session)[-_]?)?token|(api[-_]?)?key|(client[-_]?)?secret|sig|(x-[a-z]+-)?signature|passw(or)?d|jwt|x-[a-z]+-(security-token|credential))$/i;

/** A request as it may be kept: without what looks like a secret, in its headers or its query. */
export function keptRequest({ method, url, headers, body }: ApiRequest) {
  const isKept = body === null || body.length <= longestKeptBody;
  return {
    method,
    url: withoutSecretParameters(url),
    headers: headers.map(({ name, value }) => ({ name, value: secretHeader.test(name) ? '' : value })),
    body: isKept ? body : null,
    bodyLeftOut: !isKept,
  };
}

/** The book after a call: equal ones in a row stand once, and a saved one that was sent comes first. */
export function withSent(book: RequestBook, sent: SentRequest): RequestBook {
  const [newest, ...older] = book.history;
  const rest = newest && isSame(newest, sent) ? older : book.history;
  const used = book.saved.map((each) => (isSame(each, sent) ? { ...each, usedAtMs: sent.atMs } : each));
  return { history: bounded([sent, ...rest]), saved: byUse(used) };
}

/** @returns undefined where there is no room for it */
export function withSaved(book: RequestBook, saved: SavedRequest): RequestBook | undefined {
  if (book.saved.length >= mostSaved) return undefined;
  return { ...book, saved: byUse([...book.saved, saved]) };
}

export function withHistory(book: RequestBook, older: RequestBook['history']): RequestBook {
  return { ...book, history: bounded([...book.history, ...older]) };
}

export function isSame(
  a: Pick<ApiRequest, 'method' | 'url' | 'headers' | 'body'>,
  b: Pick<ApiRequest, 'method' | 'url' | 'headers' | 'body'>,
): boolean {
  const text = ({ method, url, headers, body }: typeof a) => JSON.stringify([method, url, headers, body]);
  return text(a) === text(b);
}

function byUse(saved: RequestBook['saved']): RequestBook['saved'] {
  return [...saved].sort((a, b) => b.usedAtMs - a.usedAtMs);
}

function bounded(history: RequestBook['history']): RequestBook['history'] {
  let left = longestHistory;
  return history.slice(0, mostInHistory).filter((sent, index) => {
    left -= JSON.stringify(sent).length;
    return index === 0 || left >= 0;
  });
}

function withoutSecretParameters(address: string): string {
  if (!address.includes('?') || !URL.canParse(address)) return address;
  const url = new URL(address);
  const secret = [...url.searchParams.keys()].filter((name) => secretParameter.test(name));
  if (secret.length === 0) return address;
  for (const name of secret) url.searchParams.set(name, '');
  return url.href;
}
