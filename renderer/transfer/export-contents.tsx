import { Check, Minus } from 'lucide-react';
import type { ExportPreview } from '../../electron/ipc/contract.ts';
import { texts } from '../messages/texts.ts';
import { exportContents, exportLimits } from '../messages/transfer-text.ts';

/** What goes into the file, and what can't. */
export function ExportContents({ preview }: { preview: ExportPreview }) {
  return (
    <ul className="transfer-contents" aria-label={texts.transfer.contents}>
      {exportContents(preview).map((text) => (
        <li key={text}>
          <Check className="tone-works" size={16} aria-hidden="true" />
          {text}
        </li>
      ))}
      {exportLimits(preview).map((text) => (
        <li key={text} className="transfer-limit">
          <Minus className="tone-needs-you" size={16} aria-hidden="true" />
          {text}
        </li>
      ))}
    </ul>
  );
}
