import { useCallback, useEffect, useState } from 'react';
import type { ApiRequestInput, RequestBookView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { texts } from '../messages/texts.ts';
import { settle } from './settle.ts';
import { offerUndo } from './undo.ts';

export type SavedRequest = RequestBookView['saved'][number];
export type SentRequest = RequestBookView['history'][number];

export interface RequestBook {
  /** null: not read yet, or it can't be. */
  book: RequestBookView | null;
  readAgain: () => Promise<void>;
}

/** What an account sent and saved, read again after every call. @param answeredAtMs of the last call */
export function useRequestBook(accountId: string, answeredAtMs: number): RequestBook {
  const [book, setBook] = useState<RequestBookView | null>(null);
  const readAgain = useCallback(async () => {
    const result = await settle(bridge.readRequests({ accountId }));
    setBook(result.ok ? result.value : null);
  }, [accountId]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a call is what changes the history
  useEffect(() => void readAgain(), [readAgain, answeredAtMs]);
  return { book, readAgain };
}

/** @returns whether it was kept */
export async function saveRequest(
  accountId: string,
  name: string,
  request: ApiRequestInput,
): Promise<boolean> {
  const { ok } = await settle(bridge.saveRequest({ accountId, name, request }));
  return ok;
}

export async function removeRequest(
  accountId: string,
  { id, name, method, url, headers, body }: SavedRequest,
  readAgain: () => Promise<void>,
): Promise<void> {
  const result = await settle(bridge.removeRequest({ accountId, requestId: id }));
  await readAgain();
  if (!result.ok) return;
  offerUndo({
    text: texts.consoleRequests.removed(name),
    undo: async () => {
      await saveRequest(accountId, name, { method, url, headers, body });
      await readAgain();
    },
  });
}

export async function clearHistory(accountId: string, readAgain: () => Promise<void>): Promise<void> {
  const result = await settle(bridge.clearRequestHistory({ accountId }));
  await readAgain();
  if (!result.ok) return;
  offerUndo({
    text: texts.consoleRequests.cleared,
    undo: async () => {
      await settle(bridge.restoreRequestHistory({ accountId }));
      await readAgain();
    },
  });
}
