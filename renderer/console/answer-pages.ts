import type { ApiAnswerView, ApiRequestInput } from '../../electron/ipc/contract.ts';
import { type JsonRows, kindOf } from './json-rows.ts';
import { keyText, valueText } from './json-text.ts';
import { linksIn } from './link-header.ts';

export interface Pages {
  next: ApiRequestInput | null;
  previous: ApiRequestInput | null;
}

const none: Pages = { next: null, previous: null };

/**
 * The requests for the pages beside this one, as the answer names them: by its `Link` header (RFC 8288), or by a member. Only such as go
 * where the account's access may go.
 */
export function pagesOf(
  { headers }: Pick<ApiAnswerView, 'headers'>,
  rows: JsonRows | undefined,
  sent: ApiRequestInput,
  apiOrigins: readonly string[],
): Pages {
  if (sent.method !== 'GET') return none;
  const header = headers.filter(({ name }) => name.toLowerCase() === 'link').map(({ value }) => value);
  const links = linksIn(header.join(', '));
  const at = (address: string | undefined): ApiRequestInput | null => {
    const url = address ? resolved(address, sent.url) : undefined;
    return url && apiOrigins.includes(url.origin) && url.href !== sent.url
      ? { ...sent, url: url.href }
      : null;
  };
  const member = (...path: string[]) => (rows ? memberText(rows, path) : undefined);
  const token = member('nextPageToken');
  return {
    next:
      at(links.next) ??
      at(member('@odata.nextLink')) ??
      at(member('paging', 'next')) ??
      at(token && withPageToken(sent.url, token)),
    previous: at(links.prev ?? links.previous) ?? at(member('paging', 'previous')),
  };
}

/** Google’s way. */
function withPageToken(address: string, token: string): string {
  const url = new URL(address);
  url.searchParams.set('pageToken', token);
  return url.href;
}

function resolved(address: string, base: string): URL | undefined {
  try {
    const url = new URL(address, base);
    return url.username || url.password ? undefined : url;
  } catch {
    return undefined;
  }
}

/** A text at the end of a path of names. */
function memberText(rows: JsonRows, path: readonly string[]): string | undefined {
  let row = 0;
  for (const name of path) {
    const found = childOf(rows, row, name);
    if (found === undefined) return undefined;
    row = found;
  }
  return kindOf(rows, row) === 'text' ? String(JSON.parse(valueText(rows, row))) : undefined;
}

function childOf(rows: JsonRows, parent: number, name: string): number | undefined {
  if (kindOf(rows, parent) !== 'object') return undefined;
  const key = JSON.stringify(name);
  const end = rows.nexts[parent] ?? 0;
  for (let row = parent + 1; row < end; row = rows.nexts[row] ?? end)
    if (keyText(rows, row) === key) return row;
  return undefined;
}
