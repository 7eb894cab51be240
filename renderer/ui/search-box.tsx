import { Search } from 'lucide-react';

interface SearchBoxProps {
  label: string;
  value: string;
  /** Gets the focus when its sheet opens. */
  first?: boolean;
  onChange: (text: string) => void;
  onEnter?: () => void;
}

/** A field that narrows the list below it. Escape empties it before it closes anything. */
export function SearchBox({ label, value, first, onChange, onEnter }: SearchBoxProps) {
  return (
    <div className="search-field">
      <Search size={14} aria-hidden="true" />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        data-first={first ? '' : undefined}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            onEnter?.();
          }
          if (event.key === 'Escape' && value !== '') {
            event.preventDefault();
            onChange('');
          }
        }}
      />
    </div>
  );
}
