import { useEffect, useState } from 'react';
import type { ErrorView } from '../../electron/errors/app-error.ts';
import type { ExchangeSummaryView, ExchangeView } from '../../electron/ipc/contract.ts';
import type { Result } from '../../electron/ipc/result.ts';
import { bridge } from '../bridge.ts';
import { useApp } from '../store/app-store.ts';
import { settle } from '../store/settle.ts';

interface Read<T> {
  /** undefined before the first answer. */
  value: T | undefined;
  error: ErrorView | null;
  retry: () => void;
}

/** The last exchanges, the newest first, followed while they go on. */
export function useExchanges(): Read<readonly ExchangeSummaryView[]> {
  const { value, ...rest } = useRead('', () => bridge.readExchanges({ accountId: null }));
  return { value: value?.exchanges, ...rest };
}

/** One exchange, followed while it goes on; null where it is no longer kept. */
export function useExchange(exchangeId: string): Read<ExchangeView | null> {
  const { value, ...rest } = useRead(exchangeId, () => bridge.readExchange({ exchangeId }));
  return { value: value?.exchange, ...rest };
}

function useRead<T>(key: string, ask: () => Promise<Result<T>>): Read<T> {
  const lastChange = useApp((state) => state.inspector.value.lastChange);
  const [value, setValue] = useState<T | undefined>();
  const [error, setError] = useState<ErrorView | null>(null);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change, and each new try, reads again
  useEffect(() => {
    let isAwaited = true;
    const read = async () => {
      const result = await settle(ask());
      if (!isAwaited) return;
      setError(result.ok ? null : result.error);
      if (result.ok) setValue(result.value);
    };
    void read();
    return () => {
      isAwaited = false;
    };
  }, [key, lastChange, tries]);
  return { value, error, retry: () => setTries(tries + 1) };
}
