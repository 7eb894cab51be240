import { useEffect, useRef } from 'react';
import { texts } from '../messages/texts.ts';
import { Button } from '../ui/button.tsx';

interface ActivityFootProps {
  hasMore: boolean;
  /** There may be more that the filters hold back. */
  narrowed: boolean;
  isReading: boolean;
  onShowOlder: () => void;
}

/** Below the last entry: a way to older ones, or that there is none. */
export function ActivityFoot({ hasMore, narrowed, isReading, onShowOlder }: ActivityFootProps) {
  const end = useRef<HTMLParagraphElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    // With nothing older left, the button is gone that had the focus.
    if (!hasMore && wasAsked.current && document.activeElement === document.body) end.current?.focus();
  }, [hasMore]);
  if (!hasMore)
    return (
      <p ref={end} tabIndex={-1} className="activity-foot secondary">
        {narrowed ? texts.activityPage.nothingOlderMatches : texts.activityPage.nothingOlder}
      </p>
    );
  return (
    <div className="activity-foot">
      <Button
        pending={isReading}
        onClick={() => {
          wasAsked.current = true;
          onShowOlder();
        }}
      >
        {texts.activityPage.older}
      </Button>
    </div>
  );
}
