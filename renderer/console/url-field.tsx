import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { texts } from '../messages/texts.ts';
import { EndpointOption } from './endpoint-option.tsx';
import { type Endpoint, placeholderIn, suggestionsFor } from './suggestions.ts';

interface UrlFieldProps {
  url: string;
  placeholder: string;
  endpoints: readonly Endpoint[];
  grantedScopes: readonly string[];
  /** The id of the note below. */
  noteId: string;
  isFault: boolean;
  onChange: (url: string) => void;
  onChoose: (endpoint: Endpoint) => void;
}

/** An address, with a list of known requests while it is typed: a combobox as ARIA describes it. */
export function UrlField(props: UrlFieldProps) {
  const { url, endpoints, grantedScopes, noteId, isFault, onChange, onChoose } = props;
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const shown = open ? suggestionsFor(url, endpoints) : [];
  const isOpen = shown.length > 0;
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (endpoint: Endpoint) => {
    onChoose(endpoint);
    close();
    requestAnimationFrame(() => selectPlaceholder(field.current, endpoint.url));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = shown[active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const count = isOpen ? shown.length : suggestionsFor(url, endpoints).length;
      setOpen(true);
      // One place more than there are: none is chosen there.
      setActive(((active + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === 'Enter' && isOpen && chosen) {
      event.preventDefault();
      choose(chosen);
    } else if (event.key === 'Enter' || event.key === 'Tab') close();
  };
  return (
    <div className="url-field">
      <input
        ref={field}
        className="input mono"
        type="text"
        role="combobox"
        aria-label={texts.console.url}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={isOpen && active >= 0 ? `${listId}-${active}` : undefined}
        aria-describedby={noteId}
        aria-invalid={isFault || undefined}
        placeholder={props.placeholder}
        autoComplete="off"
        spellCheck={false}
        value={url}
        onChange={(event) => {
          onChange(event.target.value);
          setOpen(true);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <div
        className="suggestions"
        id={listId}
        role="listbox"
        aria-label={texts.console.suggestions}
        hidden={!isOpen}
      >
        {shown.map((endpoint, index) => (
          <EndpointOption
            key={`${endpoint.method} ${endpoint.url}`}
            id={`${listId}-${index}`}
            endpoint={endpoint}
            isActive={index === active}
            grantedScopes={grantedScopes}
            onChoose={choose}
          />
        ))}
      </div>
    </div>
  );
}

/** What is left to fill in is what is typed next. */
function selectPlaceholder(field: HTMLInputElement | null, url: string): void {
  const placeholder = placeholderIn(url);
  field?.focus();
  if (!field || !placeholder) return;
  const start = url.indexOf(placeholder);
  field.setSelectionRange(start, start + placeholder.length);
}
