import { type ReactNode, useEffect, useState } from 'react';
import { emptyActivityText } from '../messages/activity-page-text.ts';
import { isFailure } from '../messages/activity-text.ts';
import { texts } from '../messages/texts.ts';
import { pastDayName } from '../messages/time-text.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { useNow } from '../ui/use-now.ts';
import { groupByDay } from './activity-days.ts';
import { ActivityFoot } from './activity-foot.tsx';
import { DayOfActivity } from './day-of-activity.tsx';
import { useActivity } from './use-activity.ts';

interface ActivityListProps {
  /** null: of all accounts, and of Holdfast itself. */
  accountId: string | null;
  /** Beside the filter, once there is something. */
  actions?: ReactNode;
}

/** What was done, the newest first, day by day. */
export function ActivityList({ accountId, actions }: ActivityListProps) {
  const { pages, error, retry, readOlder, isReadingOlder } = useActivity(accountId);
  const [onlyFailures, setOnlyFailures] = useState(false);
  const nowMs = useNow(60_000);
  const shown = pages?.entries.filter((entry) => !onlyFailures || isFailure(entry)) ?? [];
  const mayHoldMore = shown.length === 0 && pages?.hasMore && !error && !isReadingOlder;
  useEffect(() => {
    if (mayHoldMore) void readOlder(isFailure);
  }, [mayHoldMore, readOlder]);
  if (!pages && !error) return <Skeleton rows={4} label={texts.activityPage.reading} />;
  return (
    <div className="activity">
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
      {pages && pages.entries.length > 0 && (
        <div className="activity-bar">
          <Chip pressed={onlyFailures} onClick={() => setOnlyFailures(!onlyFailures)}>
            {texts.activityPage.onlyFailures}
          </Chip>
          {actions}
        </div>
      )}
      {groupByDay(shown).map((day) => (
        <DayOfActivity
          key={day.key}
          day={day}
          name={pastDayName(day.atMs, nowMs)}
          namesAccounts={accountId === null}
        />
      ))}
      {pages && shown.length === 0 && !isReadingOlder && !pages.hasMore && (
        <EmptyActivity text={emptyActivityText(accountId === null, onlyFailures)} />
      )}
      {pages && (pages.hasMore || shown.length > 0) && (
        <ActivityFoot
          hasMore={pages.hasMore}
          isReading={isReadingOlder}
          onShowOlder={() => void readOlder(onlyFailures ? isFailure : () => true)}
        />
      )}
    </div>
  );
}

function EmptyActivity({ text: { title, meaning } }: { text: { title: string; meaning: string } }) {
  return (
    <div className="activity-empty" role="status">
      <p className="strong">{title}</p>
      <p className="secondary">{meaning}</p>
    </div>
  );
}
