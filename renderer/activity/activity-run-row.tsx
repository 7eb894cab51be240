import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { ActivityEntryView } from '../../electron/ipc/contract.ts';
import { runText, runTimeText } from '../messages/activity-page-text.ts';
import { activityText } from '../messages/activity-text.ts';
import { useProvider } from '../store/selectors.ts';
import { ActivityIcon } from './activity-icon.tsx';
import { ActivityRow } from './activity-row.tsx';

interface ActivityRunRowProps {
  /** The newest first; they say the same. */
  entries: readonly ActivityEntryView[];
  namesAccount: boolean;
}

/** Entries in a row that say the same, in one line that opens. */
export function ActivityRunRow({ entries, namesAccount }: ActivityRunRowProps) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [newest, oldest] = [entries[0], entries.at(-1)];
  const provider = useProvider(newest?.providerId ?? undefined);
  if (!newest || !oldest) return null;
  const { tone, line, place } = activityText(newest, provider);
  const who = namesAccount ? [newest.accountName, provider?.name ?? newest.providerId] : [];
  const where = [...who, place].filter(Boolean).join(' · ');
  return (
    <li>
      <button
        type="button"
        className="row activity-row activity-run"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        <ActivityIcon kind={newest.kind} tone={tone} />
        <span className="row-text">
          <span className="row-line tabular">{runText(newest, line, entries.length)}</span>
          {where && <span className="row-line secondary">{where}</span>}
        </span>
        <span className="row-use tabular">{runTimeText(oldest.atMs, newest.atMs)}</span>
        <ChevronRight className="activity-run-sign" size={14} aria-hidden="true" />
      </button>
      {isOpen && (
        <ul id={id} className="activity-run-rows">
          {entries.map((entry) => (
            <ActivityRow key={entry.sequence} entry={entry} namesAccount={false} />
          ))}
        </ul>
      )}
    </li>
  );
}
