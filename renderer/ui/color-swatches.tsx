import { Check, Slash } from 'lucide-react';
import { useId } from 'react';
import type { AccountView } from '../../electron/ipc/contract.ts';
import { texts } from '../messages/texts.ts';

export type Color = NonNullable<AccountView['color']>;

const colors = [
  'red',
  'orange',
  'yellow',
  'green',
  'teal',
  'blue',
  'purple',
  'grey',
] as const satisfies Color[];

interface ColorSwatchesProps {
  value: Color | null;
  /** @param isFinal pressed, and not come by with the arrow keys */
  onChange: (color: Color | null, isFinal: boolean) => void;
}

/** One of the colours, or none. Each says its name. */
export function ColorSwatches({ value, onChange }: ColorSwatchesProps) {
  const group = useId();
  const { color: label, colors: names, noColor } = texts.accountPage;
  return (
    <div className="swatches" role="radiogroup" aria-label={label}>
      {[null, ...colors].map((color) => {
        const name = color ? names[color] : noColor;
        return (
          <label key={name} className="swatch" data-color={color ?? undefined} title={name}>
            <input
              type="radio"
              name={group}
              aria-label={name}
              checked={value === color}
              onChange={() => onChange(color, false)}
              onClick={({ detail }) => detail > 0 && onChange(color, true)}
            />
            <span>{color ? <Check size={13} strokeWidth={2.5} /> : <Slash size={12} />}</span>
          </label>
        );
      })}
    </div>
  );
}
