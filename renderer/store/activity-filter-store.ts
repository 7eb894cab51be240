import { type ActivityFilters, noFilters } from './activity-filters.ts';
import { useApp } from './app-store.ts';

/** The page of all accounts; any other place is an account's own, by its id. */
export const placeOfAll = 'all';

export function useActivityFilters(place: string): ActivityFilters {
  return useApp((state) => state.activityFilters[place] ?? noFilters);
}

/** Kept while the app runs. */
export function filterActivity(place: string, change: Partial<ActivityFilters>): void {
  useApp.setState(({ activityFilters }) => ({
    activityFilters: {
      ...activityFilters,
      [place]: { ...(activityFilters[place] ?? noFilters), ...change },
    },
  }));
}
