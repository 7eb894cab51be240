import { Search } from 'lucide-react';
import { useApp } from '../store/app-store.ts';
import { search } from '../store/navigation.ts';

export function SearchField() {
  const text = useApp((state) => state.search);
  return (
    <div className="search-field">
      <Search size={14} aria-hidden="true" />
      <input
        id="account-search"
        type="search"
        aria-label="Search accounts"
        placeholder="Search"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => search(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && search('')}
      />
    </div>
  );
}
