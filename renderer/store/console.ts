import type { ApiRequestInput, ProviderView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { useApp } from './app-store.ts';
import { type ConsoleDraft, emptyDraft } from './console-draft.ts';
import { settle } from './settle.ts';

/** A console begins with the provider's first example: Send works at once. */
export function firstDraft(provider: ProviderView | undefined): ConsoleDraft {
  const example = provider?.apiExamples[0];
  return example ? { ...emptyDraft, method: example.method, url: example.url } : emptyDraft;
}

export function changeDraft(accountId: string, draft: ConsoleDraft, change: Partial<ConsoleDraft>): void {
  useApp.setState(({ consoles }) => ({
    consoles: { ...consoles, [accountId]: { ...(consoles[accountId] ?? draft), ...change } },
  }));
}

/** Sends a request as an account; what is typed in its console stays as it is. */
export async function sendRequest(
  accountId: string,
  draft: ConsoleDraft,
  request: ApiRequestInput,
): Promise<void> {
  const sentAtMs = Date.now();
  changeDraft(accountId, draft, { sentAtMs, error: null, refusedScopes: [] });
  const result = await settle(bridge.callApi({ accountId, request }));
  // A later Send has taken over: this answer is of no use any more.
  if (useApp.getState().consoles[accountId]?.sentAtMs !== sentAtMs) return;
  changeDraft(accountId, draft, {
    sentAtMs: null,
    sent: request,
    answer: result.ok ? result.value : null,
    error: result.ok ? null : result.error,
  });
}

/** Stops waiting for the answer. The provider may have acted on the request all the same. */
export function abandonAnswer(accountId: string, draft: ConsoleDraft): void {
  changeDraft(accountId, draft, { sentAtMs: null });
}
