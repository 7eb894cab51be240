import type { ErrorView } from '../../electron/errors/app-error.ts';
import type { ApiAnswerView, ApiRequestInput, ProviderView } from '../../electron/ipc/contract.ts';
import type { ArrivingRows } from '../console/arriving-body.ts';
import type { JsonRows } from '../console/json-rows.ts';

export type Method = ApiRequestInput['method'];

export interface ConsoleAnswer extends ApiAnswerView {
  /** Of the call that it answers. */
  callId: string;
  /** Of JSON that was read while it arrived. */
  rows?: JsonRows | undefined;
}

/** One account's console, kept while the person looks at other accounts. */
export interface ConsoleDraft {
  method: Method;
  /** As typed: a whole address, or a path at the provider's first API. */
  url: string;
  headers: { id: number; name: string; value: string }[];
  body: string;
  sentAtMs: number | null;
  /** Of the call that is under way, to stop it by. */
  callId: string | null;
  /** What is there already of the answer to the call that is under way. */
  arriving: ArrivingRows | null;
  /** The last call was stopped by the person. */
  stopped: boolean;
  answeredAtMs: number;
  /** The request that was sent last, to which the answer belongs. */
  sent: ApiRequestInput | null;
  answer: ConsoleAnswer | null;
  error: ErrorView | null;
  /** Scopes that were asked for so that the call runs, and that were not given. */
  refusedScopes: string[];
}

export const emptyDraft: ConsoleDraft = {
  method: 'GET',
  url: '',
  headers: [],
  body: '',
  sentAtMs: null,
  callId: null,
  arriving: null,
  stopped: false,
  answeredAtMs: 0,
  sent: null,
  answer: null,
  error: null,
  refusedScopes: [],
};

export function sendsBody(method: Method): boolean {
  return method !== 'GET' && method !== 'HEAD';
}

/** The request that a draft stands for. */
export function requestOf(
  draft: Pick<ConsoleDraft, 'method' | 'url' | 'headers' | 'body'>,
  apiOrigins: ProviderView['apiOrigins'],
): ApiRequestInput {
  const headers = draft.headers
    .filter(({ name }) => name.trim() !== '')
    .map(({ name, value }) => ({ name: name.trim(), value }));
  const body = sendsBody(draft.method) && draft.body.trim() !== '' ? draft.body : null;
  return { method: draft.method, url: wholeUrl(draft.url, apiOrigins), headers, body };
}

/** A path goes to the provider's first API; anything else stays as it was typed. */
export function wholeUrl(typed: string, [origin]: ProviderView['apiOrigins']): string {
  const url = typed.trim();
  return origin && url.startsWith('/') && !url.startsWith('//') ? origin + url : url;
}
