import { useCallback, useEffect, useState } from 'react';
import type { ExportPreview } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { texts } from '../messages/texts.ts';
import { closeSheet } from '../store/navigation.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { ExportForm } from './export-form.tsx';
import { type Exported, ExportedSheet } from './exported-sheet.tsx';

/** Writes accounts, clients and settings into one encrypted file. */
export function ExportSheet() {
  const [preview, setPreview] = useState<ExportPreview | null>(null);
  const [exported, setExported] = useState<Exported | null>(null);
  const { run, error } = useRequest(bridge.previewExport);
  const look = useCallback(async () => {
    const found = await run({});
    if (found) setPreview(found);
  }, [run]);
  useEffect(() => {
    void look();
  }, [look]);
  if (exported) return <ExportedSheet exported={exported} />;
  if (preview) return <ExportForm preview={preview} onExported={setExported} />;
  const words = texts.transfer;
  return (
    <Sheet
      title={words.title}
      onClose={closeSheet}
      footer={<Button onClick={closeSheet}>{words.cancel}</Button>}
    >
      {error ? (
        <ErrorBanner
          error={error}
          actions={
            <Button small onClick={() => void look()}>
              {words.tryAgain}
            </Button>
          }
        />
      ) : (
        <Skeleton rows={4} label={words.looking} />
      )}
    </Sheet>
  );
}
