import { texts } from '../messages/texts.ts';
import type { ConsoleDraft } from '../store/console-draft.ts';
import { NameValueRow } from './name-value-row.tsx';

type Headers = ConsoleDraft['headers'];

/** The last row is for a new one. */
export function HeaderFields({
  headers,
  onChange,
}: {
  headers: Headers;
  onChange: (headers: Headers) => void;
}) {
  const nextId = Math.max(0, ...headers.map(({ id }) => id)) + 1;
  const rows = [...headers, { id: nextId, name: '', value: '' }];
  const words = texts.console;
  return (
    <div className="name-values">
      {rows.map((row, index) => (
        <NameValueRow
          key={row.id}
          nameLabel={words.headerName(index + 1)}
          valueLabel={words.headerValue(index + 1)}
          removeLabel={index < headers.length ? words.removeHeader(index + 1) : undefined}
          name={row.name}
          value={row.value}
          onChange={(change) =>
            onChange([...headers.slice(0, index), { ...row, ...change }, ...headers.slice(index + 1)])
          }
          onRemove={() => onChange(headers.filter(({ id }) => id !== row.id))}
        />
      ))}
    </div>
  );
}
