import { useCallback, useState } from 'react';
import type { ErrorView } from '../../electron/errors/app-error.ts';
import type { Result } from '../../electron/ipc/result.ts';
import { settle } from './settle.ts';

export interface Request<I, T> {
  /** Resolves with the value, or with undefined when it failed: the error is then in `error`. */
  run: (input: I) => Promise<T | undefined>;
  pending: boolean;
  error: ErrorView | null;
  clear: () => void;
}

/** One request of one place on the screen: whether it is under way, and what went wrong, to be shown there. */
export function useRequest<I, T>(send: (input: I) => Promise<Result<T>>): Request<I, T> {
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<ErrorView | null>(null);
  const run = useCallback(
    async (input: I) => {
      setPending(true);
      setError(null);
      const result = await settle(send(input));
      setPending(false);
      if (result.ok) return result.value;
      setError(result.error);
      return undefined;
    },
    [send],
  );
  return { run, pending, error, clear: useCallback(() => setError(null), []) };
}
