import { Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { texts } from '../messages/texts.ts';
import { type Entries, EntryField } from './entry-field.tsx';

interface EntryListProps {
  label: string;
  hint?: ReactNode;
  placeholder?: string;
  entries: readonly string[];
  /** What could be added by a press. */
  suggestions?: readonly string[];
  read: (text: string) => Entries;
  onChange: (entries: string[]) => void;
}

/** A list of words that the person makes: a field that adds, and what was added, each with a way out. */
export function EntryList({
  label,
  hint,
  placeholder,
  entries,
  suggestions = [],
  read,
  onChange,
}: EntryListProps) {
  const further = suggestions.filter((each) => !entries.includes(each));
  return (
    <div className="entry-list">
      <EntryField
        label={label}
        hint={hint}
        read={read}
        onAdd={(names) => onChange([...new Set([...entries, ...names])])}
        {...(placeholder ? { placeholder } : {})}
      />
      {entries.length > 0 && (
        <ul className="entries" aria-label={label}>
          {entries.map((entry) => (
            <li key={entry} className="entry">
              <code>{entry}</code>
              <button
                type="button"
                aria-label={texts.fields.removeEntry(entry)}
                title={texts.fields.remove}
                onClick={() => onChange(entries.filter((each) => each !== entry))}
              >
                <X size={13} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {further.length > 0 && (
        <ul className="entries" aria-label={texts.fields.moreFor(label)}>
          {further.map((each) => (
            <li key={each}>
              <button type="button" className="suggestion" onClick={() => onChange([...entries, each])}>
                <Plus size={12} aria-hidden="true" />
                <code>{each}</code>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
