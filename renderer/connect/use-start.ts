import { useCallback, useEffect, useState } from 'react';
import type { ErrorView } from '../../electron/errors/app-error.ts';
import type { Result } from '../../electron/ipc/result.ts';
import { isOnline, useOnline } from '../store/use-online.ts';
import { useRequest } from '../store/use-request.ts';

export interface Start {
  /** Begins, or waits for the network first where there is none. */
  begin: () => void;
  /** Begins whatever the system says of the network. */
  beginAnyway: () => void;
  doNotWait: () => void;
  /** It begins by itself once the network is back. */
  waits: boolean;
  pending: boolean;
  error: ErrorView | null;
}

/**
 * The beginning of an attempt, where nobody is sent to a browser that has no network.
 *
 * @param isNear what is asked is on this computer, and needs none
 */
export function useStart<I>(send: (input: I) => Promise<Result<unknown>>, input: I, isNear = false): Start {
  const { run, pending, error } = useRequest(send);
  const online = useOnline();
  const [waits, setWaits] = useState(false);
  const beginAnyway = useCallback(() => {
    setWaits(false);
    void run(input);
  }, [run, input]);
  useEffect(() => {
    if (waits && online) beginAnyway();
  }, [waits, online, beginAnyway]);
  return {
    begin: () => (isNear || isOnline() ? beginAnyway() : setWaits(true)),
    beginAnyway,
    doNotWait: () => setWaits(false),
    waits,
    pending,
    error,
  };
}
