import { useState } from 'react';
import { bridge } from '../bridge.ts';
import { activityExportedText } from '../messages/activity-page-text.ts';
import { texts } from '../messages/texts.ts';
import { openSheet } from '../store/navigation.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';

/** Takes the whole activity out as a file, or clears it. */
export function ActivityActions() {
  const write = useRequest(bridge.exportActivity);
  const [format, setFormat] = useState<'json' | 'csv'>('json');
  const [done, setDone] = useState('');
  const run = async (chosen: 'json' | 'csv') => {
    if (write.pending) return;
    setFormat(chosen);
    setDone('');
    const result = await write.run({ format: chosen, accountId: null });
    if (result?.written) setDone(activityExportedText(result.written));
  };
  return (
    <>
      <div className="activity-actions">
        <Button small pending={write.pending && format === 'json'} onClick={() => void run('json')}>
          {texts.activityPage.exportJson}
        </Button>
        <Button small pending={write.pending && format === 'csv'} onClick={() => void run('csv')}>
          {texts.activityPage.exportCsv}
        </Button>
        <Button small kind="danger-quiet" onClick={() => openSheet({ kind: 'clear-activity' })}>
          {texts.activityPage.clear.open}
        </Button>
      </div>
      <p className="activity-done secondary" role="status">
        {done}
      </p>
      {write.error && <ErrorBanner error={write.error} />}
    </>
  );
}
