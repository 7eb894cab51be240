import { useCallback, useEffect, useState } from 'react';
import type { ErrorView } from '../../electron/errors/app-error.ts';
import type { ActivityFilterView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { useApp } from '../store/app-store.ts';
import { settle } from '../store/settle.ts';
import { useRequest } from '../store/use-request.ts';
import { type ActivityPages, withNewest, withOlder } from './activity-pages.ts';

/** The most that a page can have. */
const limit = 200;

/** What of the ledger of one account, or of all, the filter lets through, followed while it grows. */
export function useActivity(accountId: string | null, filter: ActivityFilterView) {
  const lastSequence = useApp((state) => state.activity.value.lastSequence);
  const [read, setRead] = useState<{
    by: ActivityFilterView;
    of: string | null;
    pages: ActivityPages;
  } | null>(null);
  const [error, setError] = useState<ErrorView | null>(null);
  const [tries, setTries] = useState(0);
  const older = useRequest(bridge.readActivity);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new entry, and each new try, reads again
  useEffect(() => {
    let isAwaited = true;
    const readNewest = async () => {
      const result = await settle(bridge.readActivity({ accountId, beforeSequence: null, limit, filter }));
      if (!isAwaited) return;
      setError(result.ok ? null : result.error);
      if (!result.ok) return;
      setRead((known) => {
        const isSame = known?.by === filter && known.of === accountId;
        return { by: filter, of: accountId, pages: withNewest(isSame ? known.pages : null, result.value) };
      });
    };
    void readNewest();
    return () => {
      isAwaited = false;
    };
  }, [accountId, filter, lastSequence, tries]);

  const { run } = older;
  const readOlder = useCallback(async () => {
    const sequence = read?.pages.entries.at(-1)?.sequence;
    if (!read || sequence === undefined) return;
    const page = await run({ accountId: read.of, beforeSequence: sequence, limit, filter: read.by });
    if (!page) return;
    setRead((known) =>
      known?.by === read.by && known.of === read.of
        ? { ...known, pages: withOlder(known.pages, page, sequence) }
        : known,
    );
  }, [read, run]);
  const retry = () => {
    older.clear();
    setTries(tries + 1);
  };
  return {
    pages: read?.pages ?? null,
    error: error ?? older.error,
    retry,
    readOlder,
    isReadingOlder: older.pending,
  };
}
