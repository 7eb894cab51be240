import { texts } from '../messages/texts.ts';
import { openSheet } from '../store/navigation.ts';
import { Button } from '../ui/button.tsx';

/** Takes activity out as a file, or clears it. */
export function ActivityActions() {
  const words = texts.activityPage;
  return (
    <div className="activity-actions">
      <Button small onClick={() => openSheet({ kind: 'export-activity' })}>
        {words.export.open}
      </Button>
      <Button small kind="danger-quiet" onClick={() => openSheet({ kind: 'clear-activity' })}>
        {words.clear.open}
      </Button>
    </div>
  );
}
