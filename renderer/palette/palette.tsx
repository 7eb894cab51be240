import { Search } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ErrorView } from '../../electron/errors/app-error.ts';
import { texts } from '../messages/texts.ts';
import { useApp } from '../store/app-store.ts';
import { closeSheet } from '../store/navigation.ts';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { accountEntries } from './account-entries.tsx';
import { choiceEntries } from './choice-entries.tsx';
import { type Entry, findEntries, searchable } from './entry.ts';
import { generalEntries } from './general-entries.tsx';
import { Option, optionId } from './option.tsx';
import { recentIds } from './recent.ts';
import { runEntry } from './run-entry.ts';

const listId = 'palette-list';

/** One field for everything: to accounts, pages and commands. A combobox with its list, as ARIA describes them. */
export function CommandPalette({ error }: { error: ErrorView | undefined }) {
  const words = texts.palette;
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const all = useEntries();
  const asked = useDeferredValue(query);
  const found = useMemo(() => findEntries(all, asked, recentIds()), [all, asked]);
  const at = Math.min(chosen, found.length - 1);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const run = (entry: Entry | undefined) => {
    if (entry) void runEntry(entry);
  };
  const choose = (index: number) => {
    setChosen(index);
    const entry = found[index];
    if (entry) document.getElementById(optionId(entry))?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const move = moves[event.key];
    if (move && found.length > 0) choose(move(at, found.length));
    // What is found may lag behind what is typed by a frame.
    else if (event.key === 'Enter') run(findEntries(all, query, recentIds())[at]);
    else return;
    event.preventDefault();
  };
  const active = found[at];
  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={words.title}
      onClose={closeSheet}
      onPointerDown={(event) => event.target === event.currentTarget && closeSheet()}
    >
      <div className="palette-field">
        <Search size={16} aria-hidden="true" />
        <input
          role="combobox"
          aria-label={words.label}
          aria-expanded={found.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active && optionId(active)}
          placeholder={words.label}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      {error && <ErrorBanner error={error} />}
      <div className="palette-list" id={listId} role="listbox" aria-label={words.results}>
        {found.map((entry, index) => (
          <Option
            key={entry.id}
            entry={entry}
            isChosen={index === at}
            onPoint={() => setChosen(index)}
            onRun={() => run(entry)}
          />
        ))}
      </div>
      {found.length === 0 && <p className="palette-empty">{words.nothing(query.trim())}</p>}
      <p className="visually-hidden" role="status">
        {found.length === 0 ? words.nothing(query.trim()) : words.found(found.length)}
      </p>
      <p className="palette-hints" aria-hidden="true">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {words.hints.choose}
        </span>
        <span>
          <kbd>Enter</kbd> {words.hints.open}
        </span>
        <span>
          <kbd>Esc</kbd> {words.hints.close}
        </span>
      </p>
    </dialog>
  );
}

const pageSize = 8;
const moves: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index, count) => (index + 1) % count,
  ArrowUp: (index, count) => (index + count - 1) % count,
  PageDown: (index, count) => Math.min(index + pageSize, count - 1),
  PageUp: (index) => Math.max(index - pageSize, 0),
};

/** What there was when the palette opened, or when something of it changed. */
function useEntries() {
  const state = useApp();
  const { accounts, accountsComplete, attempts, installation, providers, settings, storage } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the whole state these are what entries are made of
  return useMemo(() => {
    const nowMs = Date.now();
    const byId = new Map(providers.value.map((provider) => [provider.id, provider]));
    return searchable([
      ...generalEntries(state),
      ...accounts.value.flatMap((account) => accountEntries(account, byId.get(account.providerId), nowMs)),
      ...choiceEntries(settings.value),
    ]);
  }, [accounts, accountsComplete, attempts, installation, providers, settings, storage]);
}
