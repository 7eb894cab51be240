import { Search } from 'lucide-react';
import { texts } from '../messages/texts.ts';
import { useApp } from '../store/app-store.ts';
import { search } from '../store/navigation.ts';

interface SearchFieldProps {
  /** To the rows below. */
  onDown: () => void;
  /** To the first of what was found. */
  onEnter: () => void;
}

export function SearchField({ onDown, onEnter }: SearchFieldProps) {
  const text = useApp((state) => state.search);
  return (
    <div className="search-field">
      <Search size={14} aria-hidden="true" />
      <input
        id="account-search"
        type="search"
        aria-label={texts.accountList.searchAccounts}
        placeholder={texts.accountList.search}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => search(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          const act = {
            ArrowDown: onDown,
            Enter: onEnter,
            Escape: text === '' ? undefined : () => search(''),
          }[event.key];
          if (!act) return;
          event.preventDefault();
          act();
        }}
      />
    </div>
  );
}
