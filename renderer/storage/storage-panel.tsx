import { CircleX, KeyRound, type LucideIcon, TriangleAlert } from 'lucide-react';
import { useId } from 'react';
import type { StorageView } from '../../electron/ipc/contract.ts';
import { storageChoices } from '../messages/storage-choice-text.ts';
import { storageText } from '../messages/storage-text.ts';
import { useApp } from '../store/app-store.ts';
import { StorageChoiceRow } from './storage-choice-row.tsx';

const broken: readonly StorageView['state'][] = ['missing', 'plain-text', 'key-lost'];

/** Why accounts can't be kept or read, and every way on. */
export function StoragePanel({ storage }: { storage: StorageView }) {
  const titleId = useId();
  const accounts = useApp((state) => state.accountCount);
  const { title, meaning } = storageText(storage, accounts > 0);
  const isBroken = broken.includes(storage.state);
  const Icon: LucideIcon = storage.state === 'hanging' ? KeyRound : isBroken ? CircleX : TriangleAlert;
  return (
    <section
      className="storage-panel"
      data-tone={isBroken ? 'broken' : 'needs-you'}
      aria-labelledby={titleId}
    >
      <header>
        <span className="storage-panel-icon">
          <Icon size={18} aria-hidden="true" />
        </span>
        <div className="storage-panel-text">
          <h2 id={titleId}>{title}</h2>
          <p>{meaning}</p>
        </div>
      </header>
      <ul className="storage-choices">
        {storageChoices(storage, accounts).map((choice, index) => (
          <StorageChoiceRow key={choice.act} choice={choice} isBest={index === 0} />
        ))}
      </ul>
    </section>
  );
}
