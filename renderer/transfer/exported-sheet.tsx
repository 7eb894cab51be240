import { CircleCheck } from 'lucide-react';
import type { ExportPreview } from '../../electron/ipc/contract.ts';
import { texts } from '../messages/texts.ts';
import { exportedHints, exportedText } from '../messages/transfer-text.ts';
import { closeSheet } from '../store/navigation.ts';
import { Button } from '../ui/button.tsx';
import { Sheet } from '../ui/sheet.tsx';

export interface Exported {
  fileName: string;
  accounts: number;
  leftOut: number;
  /** As it was shown before. */
  preview: ExportPreview;
  includeRotating: boolean;
}

/** What was written, and what to keep in mind. */
export function ExportedSheet({ exported }: { exported: Exported }) {
  return (
    <Sheet
      title={texts.transfer.exported.title}
      onClose={closeSheet}
      footer={
        <Button kind="primary" first onClick={closeSheet}>
          {texts.transfer.done}
        </Button>
      }
    >
      <div className="connected-who">
        <CircleCheck className="tone-works" size={20} aria-hidden="true" />
        <p className="transfer-result">{exportedText(exported)}</p>
      </div>
      <ul className="bullets">
        {exportedHints(exported.preview, exported.includeRotating).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Sheet>
  );
}
