import { useEffect, useState } from 'react';
import type { ActivityCountView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { type ActivitySpan, daysOf, sinceOf } from '../store/activity-filters.ts';
import { useApp } from '../store/app-store.ts';
import { settle } from '../store/settle.ts';
import { useNow } from '../ui/use-now.ts';

/** How much was done over time, followed while it grows. null until it is known; a fault is told by the list. */
export function useActivityCounts(
  accountId: string | null,
  span: ActivitySpan,
): readonly ActivityCountView[] | null {
  const lastSequence = useApp((state) => state.activity.value.lastSequence);
  const today = sinceOf('today', useNow(60_000));
  const [counts, setCounts] = useState<readonly ActivityCountView[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new entry, and each new day, counts again
  useEffect(() => {
    let isAwaited = true;
    void settle(bridge.readActivityCounts({ accountId, days: daysOf(span) })).then((result) => {
      if (isAwaited && result.ok) setCounts(result.value.counts);
    });
    return () => {
      isAwaited = false;
    };
  }, [accountId, span, lastSequence, today]);
  return counts;
}
