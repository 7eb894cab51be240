import { Plus, X } from 'lucide-react';
import { texts } from '../messages/texts.ts';
import type { ConsoleDraft } from '../store/console-draft.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';

type Headers = ConsoleDraft['headers'];

export function HeaderFields({
  headers,
  onChange,
}: {
  headers: Headers;
  onChange: (headers: Headers) => void;
}) {
  const change = (id: number, part: Partial<Headers[number]>) =>
    onChange(headers.map((header) => (header.id === id ? { ...header, ...part } : header)));
  const nextId = Math.max(0, ...headers.map(({ id }) => id)) + 1;
  return (
    <div className="header-fields">
      {headers.map(({ id, name, value }, index) => (
        <div className="header-field" key={id}>
          <input
            className="input mono"
            aria-label={texts.console.headerName(index + 1)}
            placeholder={texts.console.name}
            spellCheck={false}
            value={name}
            onChange={(event) => change(id, { name: event.target.value })}
          />
          <input
            className="input mono"
            aria-label={texts.console.headerValue(index + 1)}
            placeholder={texts.console.value}
            spellCheck={false}
            value={value}
            onChange={(event) => change(id, { value: event.target.value })}
          />
          <IconButton
            label={texts.console.removeHeader(index + 1)}
            icon={<X size={15} aria-hidden="true" />}
            onClick={() => onChange(headers.filter((header) => header.id !== id))}
          />
        </div>
      ))}
      <Button
        small
        kind="quiet"
        icon={<Plus size={14} aria-hidden="true" />}
        onClick={() => onChange([...headers, { id: nextId, name: '', value: '' }])}
      >
        {texts.console.addHeader}
      </Button>
    </div>
  );
}
