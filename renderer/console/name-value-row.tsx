import { X } from 'lucide-react';
import { texts } from '../messages/texts.ts';
import { IconButton } from '../ui/icon-button.tsx';

interface NameValueRowProps {
  nameLabel: string;
  valueLabel: string;
  /** undefined: there is nothing to remove. */
  removeLabel: string | undefined;
  name: string;
  value: string;
  onChange: (part: { name?: string; value?: string }) => void;
  onRemove: () => void;
}

export function NameValueRow(props: NameValueRowProps) {
  const { nameLabel, valueLabel, removeLabel, name, value, onChange, onRemove } = props;
  return (
    <div className="name-value">
      <input
        className="input mono"
        aria-label={nameLabel}
        placeholder={texts.console.name}
        autoComplete="off"
        spellCheck={false}
        value={name}
        onChange={(event) => onChange({ name: event.target.value })}
      />
      <input
        className="input mono"
        aria-label={valueLabel}
        placeholder={texts.console.value}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange({ value: event.target.value })}
      />
      <span className="name-value-end">
        {removeLabel && (
          <IconButton label={removeLabel} icon={<X size={15} aria-hidden="true" />} onClick={onRemove} />
        )}
      </span>
    </div>
  );
}
