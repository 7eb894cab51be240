import { useEffect, useState } from 'react';
import { bridge } from '../bridge.ts';
import { activityExportedText } from '../messages/activity-page-text.ts';
import { texts } from '../messages/texts.ts';
import { placeOfAll } from '../store/activity-filter-store.ts';
import { isNarrowed } from '../store/activity-filters.ts';
import { closeSheet } from '../store/navigation.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { Segments } from '../ui/segments.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { ExportChoice } from './export-choice.tsx';
import { useFilter } from './use-filter.ts';
import { useShownFilters } from './use-shown-filters.ts';

const formats = ['json', 'csv'] as const;

/** Takes out what the filters show, or everything, after it said how much that is. */
export function ExportActivitySheet() {
  const filters = useShownFilters(placeOfAll);
  const filter = useFilter(filters);
  const narrowed = isNarrowed(filters);
  const [onlyShown, setOnlyShown] = useState(narrowed);
  const [format, setFormat] = useState<(typeof formats)[number]>('json');
  const [lines, setLines] = useState<{ shown: number; everything: number } | null>(null);
  const [done, setDone] = useState('');
  const { run: count, ...counting } = useRequest(bridge.readActivity);
  const write = useRequest(bridge.exportActivity);
  const words = texts.activityPage.export;
  const { accountId } = filters;
  useEffect(() => {
    const look = async () => {
      const page = { beforeSequence: null, limit: 1 };
      const [shown, everything] = [
        await count({ ...page, accountId, filter }),
        await count({ ...page, accountId: null }),
      ];
      if (shown && everything) setLines({ shown: shown.matching, everything: everything.total });
    };
    void look();
  }, [count, accountId, filter]);
  const save = async () => {
    const narrowing = onlyShown ? { accountId, filter } : { accountId: null };
    const result = await write.run({ format, ...narrowing });
    if (result?.written) setDone(activityExportedText(result.written));
  };
  const error = write.error ?? counting.error;
  const isNothing = (onlyShown ? lines?.shown : lines?.everything) === 0;
  if (done !== '')
    return (
      <Sheet
        title={words.title}
        page="done"
        onClose={closeSheet}
        footer={
          <Button kind="primary" first onClick={closeSheet}>
            {words.done}
          </Button>
        }
      >
        <p role="status">{done}</p>
      </Sheet>
    );
  return (
    <Sheet
      title={words.title}
      subtitle={words.subtitle}
      page="choice"
      onClose={closeSheet}
      busy={write.pending}
      footer={
        <>
          {error && <ErrorBanner error={error} />}
          <Button disabled={write.pending} onClick={closeSheet}>
            {words.cancel}
          </Button>
          <Button
            kind="primary"
            first
            disabled={isNothing}
            pending={write.pending}
            onClick={() => void save()}
          >
            {words.save}
          </Button>
        </>
      }
    >
      <ExportChoice lines={lines} onlyShown={onlyShown} canNarrow={narrowed} onChange={setOnlyShown} />
      <div className="activity-export-format">
        <span>{words.format}</span>
        <Segments
          label={words.format}
          choices={formats}
          value={format}
          text={(each) => words.formats[each]}
          onChange={setFormat}
        />
      </div>
    </Sheet>
  );
}
