import { texts } from '../messages/texts.ts';
import { NameValueRow } from './name-value-row.tsx';
import { queryPartsOf, withoutQueryPart, withQueryPart } from './query-parts.ts';

/** The parameters of the address as rows: one changes with the other. The last row is for a new one. */
export function QueryFields({ url, onChange }: { url: string; onChange: (url: string) => void }) {
  const parts = queryPartsOf(url);
  const rows = [...parts, { name: '', value: '' }];
  const words = texts.console;
  return (
    <div className="name-values">
      {rows.map((part, index) => (
        <NameValueRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a parameter is its place in the address
          key={index}
          nameLabel={words.parameterName(index + 1)}
          valueLabel={words.parameterValue(index + 1)}
          removeLabel={index < parts.length ? words.removeParameter(index + 1) : undefined}
          name={part.name}
          value={part.value}
          onChange={(change) => onChange(withQueryPart(url, index, { ...part, ...change }))}
          onRemove={() => onChange(withoutQueryPart(url, index))}
        />
      ))}
    </div>
  );
}
