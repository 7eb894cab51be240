import type { ErrorView } from '../../electron/errors/app-error.ts';
import type { ApiAnswerView, ApiRequestInput } from '../../electron/ipc/contract.ts';

export type Method = ApiRequestInput['method'];

/** One account's console, kept while the person looks at other accounts. */
export interface ConsoleDraft {
  method: Method;
  url: string;
  headers: { id: number; name: string; value: string }[];
  body: string;
  sentAtMs: number | null;
  answer: ApiAnswerView | null;
  error: ErrorView | null;
}

export const emptyDraft: ConsoleDraft = {
  method: 'GET',
  url: '',
  headers: [],
  body: '',
  sentAtMs: null,
  answer: null,
  error: null,
};

export function sendsBody(method: Method): boolean {
  return method !== 'GET' && method !== 'HEAD';
}
