import type { ApiRequestInput, ProviderView } from '../../electron/ipc/contract.ts';
import type { Result } from '../../electron/ipc/result.ts';
import { bridge } from '../bridge.ts';
import { ArrivingBody, type ArrivingRows } from '../console/arriving-body.ts';
import { useApp } from './app-store.ts';
import { type ConsoleAnswer, type ConsoleDraft, emptyDraft } from './console-draft.ts';
import { settle } from './settle.ts';

/** Calls are told apart by the page that sent them, too: those of an earlier one may still be under way. */
let lastCall = 0;

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
  const callId = `${performance.timeOrigin}-${++lastCall}`;
  const before = useApp.getState().consoles[accountId]?.callId;
  // One at a time: the answer to an earlier one would be of no use any more.
  if (before) void settle(bridge.cancelApiCall({ callId: before }));
  changeDraft(accountId, draft, {
    sentAtMs,
    ...{ callId, arriving: null, stopped: false, error: null, refusedScopes: [] },
  });
  const isAwaited = () => useApp.getState().consoles[accountId]?.callId === callId;
  const result = await call(accountId, request, callId, (arriving) => {
    if (isAwaited()) changeDraft(accountId, draft, { arriving });
  });
  if (!isAwaited()) return;
  changeDraft(accountId, draft, {
    sentAtMs: null,
    callId: null,
    arriving: null,
    sent: request,
    answeredAtMs: Date.now(),
    answer: result.ok ? result.value : null,
    error: result.ok ? null : result.error,
  });
}

async function call(
  accountId: string,
  request: ApiRequestInput,
  callId: string,
  tell: (arriving: ArrivingRows) => void,
): Promise<Result<ConsoleAnswer>> {
  const arriving = new ArrivingBody(callId, tell);
  try {
    const result = await settle(bridge.callApi({ accountId, request, callId }));
    if (!result.ok) return result;
    const answer = { ...result.value, callId };
    if (answer.partCount === 0) return { ok: true, value: answer };
    const { text, rows } = await arriving.whole(answer.partCount);
    return { ok: true, value: { ...answer, body: text, rows } };
  } finally {
    arriving.leave();
  }
}

/** Ends the call that is under way. The provider may have acted on the request all the same. */
export function stopCall(accountId: string, draft: ConsoleDraft): void {
  if (draft.callId) void settle(bridge.cancelApiCall({ callId: draft.callId }));
  changeDraft(accountId, draft, {
    ...{ sentAtMs: null, callId: null, arriving: null },
    ...{ stopped: true, answer: null },
  });
}
