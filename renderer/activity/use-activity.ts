import { useCallback, useEffect, useState } from 'react';
import type { ErrorView } from '../../electron/errors/app-error.ts';
import type { ActivityEntryView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { useApp } from '../store/app-store.ts';
import { settle } from '../store/settle.ts';
import { useRequest } from '../store/use-request.ts';
import { type ActivityPages, withNewest, withOlder } from './activity-pages.ts';

/** The most that a page can have. */
const limit = 200;

/** The ledger of one account, or of all, followed while it grows. */
export function useActivity(accountId: string | null) {
  const lastSequence = useApp((state) => state.activity.value.lastSequence);
  const [pages, setPages] = useState<ActivityPages | null>(null);
  const [error, setError] = useState<ErrorView | null>(null);
  const [tries, setTries] = useState(0);
  const older = useRequest(bridge.readActivity);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new entry, and each new try, reads again
  useEffect(() => {
    let isAwaited = true;
    const read = async () => {
      const result = await settle(bridge.readActivity({ accountId, beforeSequence: null, limit }));
      if (!isAwaited) return;
      setError(result.ok ? null : result.error);
      if (result.ok) setPages((known) => withNewest(known, result.value));
    };
    void read();
    return () => {
      isAwaited = false;
    };
  }, [accountId, lastSequence, tries]);

  const { run } = older;
  /** Reads on until something that is looked for was found, or the end. */
  const readOlder = useCallback(
    async (isLookedFor: (entry: ActivityEntryView) => boolean) => {
      let last = pages?.entries.at(-1);
      while (last) {
        const { sequence }: ActivityEntryView = last;
        const page = await run({ accountId, beforeSequence: sequence, limit });
        if (!page) return;
        setPages((known) => known && withOlder(known, page, sequence));
        if (!page.hasMore || page.entries.some(isLookedFor)) return;
        last = page.entries.at(-1);
      }
    },
    [accountId, pages, run],
  );
  const retry = () => {
    older.clear();
    setTries(tries + 1);
  };
  return { pages, error: error ?? older.error, retry, readOlder, isReadingOlder: older.pending };
}
