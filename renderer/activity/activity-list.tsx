import { type ReactNode, useMemo, useRef } from 'react';
import { emptyActivityText, shownText } from '../messages/activity-page-text.ts';
import { texts } from '../messages/texts.ts';
import { pastDayName } from '../messages/time-text.ts';
import { filterActivity, placeOfAll } from '../store/activity-filter-store.ts';
import { isNarrowed, noFilters } from '../store/activity-filters.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { useNow } from '../ui/use-now.ts';
import { ActivityChart } from './activity-chart.tsx';
import { groupByDay } from './activity-days.ts';
import { ActivityFilterBar } from './activity-filter-bar.tsx';
import { ActivityFoot } from './activity-foot.tsx';
import { DayOfActivity } from './day-of-activity.tsx';
import { useActivity } from './use-activity.ts';
import { useFilter } from './use-filter.ts';
import { useShownFilters } from './use-shown-filters.ts';

interface ActivityListProps {
  /** null: of all accounts, and of Holdfast itself. */
  accountId: string | null;
  /** Beside the count, once there is something. */
  actions?: ReactNode;
}

/** What was done, the newest first, day by day. */
export function ActivityList({ accountId, actions }: ActivityListProps) {
  const place = accountId ?? placeOfAll;
  const filters = useShownFilters(place);
  const of = accountId ?? filters.accountId;
  const { pages, error, retry, readOlder, isReadingOlder } = useActivity(of, useFilter(filters));
  const bar = useRef<HTMLDivElement>(null);
  const nowMs = useNow(60_000);
  const entries = pages?.entries;
  const days = useMemo(() => groupByDay(entries ?? []), [entries]);
  if (!pages && !error) return <Skeleton rows={4} label={texts.activityPage.reading} />;
  const narrowed = isNarrowed(filters);
  const clear = () => {
    filterActivity(place, noFilters);
    // The button that was pressed is gone.
    bar.current?.querySelector('input')?.focus();
  };
  return (
    <div className="activity" ref={bar}>
      {error && (
        <ErrorBanner
          error={error}
          actions={
            <Button small onClick={retry}>
              {texts.activityPage.tryAgain}
            </Button>
          }
        />
      )}
      {pages && (pages.total > 0 || narrowed) && (
        <>
          <ActivityChart accountId={of} span={filters.span} />
          <ActivityFilterBar place={place} choosesAccount={accountId === null} />
          <div className="activity-bar">
            <Chip
              pressed={filters.onlyFailures}
              onClick={() => filterActivity(place, { onlyFailures: !filters.onlyFailures })}
            >
              {texts.activityFilters.onlyFailures}
            </Chip>
            <p className="secondary tabular" role="status">
              {shownText(pages.matching, pages.total)}
            </p>
            {narrowed && (
              <Button small kind="quiet" onClick={clear}>
                {texts.activityFilters.clear}
              </Button>
            )}
            {actions}
          </div>
        </>
      )}
      {days.map((day) => (
        <DayOfActivity
          key={day.key}
          day={day}
          name={pastDayName(day.atMs, nowMs)}
          namesAccounts={accountId === null}
        />
      ))}
      {pages?.matching === 0 && <EmptyActivity text={emptyActivityText(accountId === null, filters)} />}
      {pages && pages.matching > 0 && (
        <ActivityFoot
          hasMore={pages.hasMore}
          narrowed={narrowed}
          isReading={isReadingOlder}
          onShowOlder={() => void readOlder()}
        />
      )}
    </div>
  );
}

function EmptyActivity({ text: { title, meaning } }: { text: { title: string; meaning: string } }) {
  return (
    <div className="activity-empty">
      <p className="strong">{title}</p>
      <p className="secondary">{meaning}</p>
    </div>
  );
}
