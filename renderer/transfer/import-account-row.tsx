import { useId } from 'react';
import type { ImportPreview } from '../../electron/ipc/contract.ts';
import { importNotes, isImportable } from '../messages/transfer-import-text.ts';
import { useProvider } from '../store/selectors.ts';
import { Mark } from '../ui/mark.tsx';

interface ImportAccountRowProps {
  account: ImportPreview['accounts'][number];
  isChosen: boolean;
  onToggle: () => void;
}

export function ImportAccountRow({ account, isChosen, onToggle }: ImportAccountRowProps) {
  const { providerId, providerName, displayName, email } = account;
  const id = useId();
  const provider = useProvider(providerId);
  const isUnavailable = !isImportable(account);
  const where = [providerName || providerId, email === displayName ? '' : email].filter(Boolean).join(' · ');
  return (
    <label className="row row-choice" data-unavailable={isUnavailable ? '' : undefined}>
      <input
        type="checkbox"
        checked={isChosen}
        disabled={isUnavailable}
        aria-labelledby={`${id}-name ${id}-where`}
        aria-describedby={`${id}-notes`}
        onChange={onToggle}
      />
      <Mark kind={provider?.kind} />
      <span className="row-text">
        <span id={`${id}-name`} className="row-line clipped" title={displayName}>
          {displayName}
        </span>
        <span id={`${id}-where`} className="row-line secondary clipped" title={where}>
          {where}
        </span>
        <span id={`${id}-notes`}>
          {importNotes(account).map((note) => (
            <span key={note} className="row-line secondary transfer-note">
              {note}
            </span>
          ))}
        </span>
      </span>
    </label>
  );
}
