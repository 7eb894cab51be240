import { useMemo } from 'react';
import { useActivityFilters } from '../store/activity-filter-store.ts';
import type { ActivityFilters } from '../store/activity-filters.ts';
import { useAccount } from '../store/selectors.ts';

/** The filters of a place. An account that is gone can not be chosen any more. */
export function useShownFilters(place: string): ActivityFilters {
  const filters = useActivityFilters(place);
  const account = useAccount(filters.accountId);
  return useMemo(() => ({ ...filters, accountId: account?.id ?? null }), [filters, account?.id]);
}
