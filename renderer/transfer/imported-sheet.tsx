import { CircleCheck, Info } from 'lucide-react';
import { texts } from '../messages/texts.ts';
import { importedHints, importedText } from '../messages/transfer-text.ts';
import { closeSheet } from '../store/navigation.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { Sheet } from '../ui/sheet.tsx';
import type { Imported } from './import-steps.ts';

/** What was taken in, and what to keep in mind. */
export function ImportedSheet({ imported }: { imported: Imported }) {
  const { result, taken, withSettings } = imported;
  const { stoppedBy } = result;
  const Icon = stoppedBy ? Info : CircleCheck;
  const words = texts.importing.imported;
  return (
    <Sheet
      title={stoppedBy ? words.partTitle : words.title}
      onClose={closeSheet}
      footer={
        <Button kind="primary" first onClick={closeSheet}>
          {texts.importing.done}
        </Button>
      }
    >
      {stoppedBy && <ErrorBanner error={stoppedBy} />}
      <div className="connected-who">
        <Icon className={stoppedBy ? 'tone-unknown' : 'tone-works'} size={20} aria-hidden="true" />
        <p className="transfer-result">{importedText(result, withSettings)}</p>
      </div>
      <ul className="bullets">
        {importedHints(taken).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Sheet>
  );
}
