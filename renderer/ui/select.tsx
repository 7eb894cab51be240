import { ChevronDown } from 'lucide-react';

interface SelectProps<T extends string> {
  label: string;
  value: T;
  choices: readonly T[];
  /** How a choice is shown; by itself without. */
  text?: (choice: T) => string;
  onChange: (value: T) => void;
}

/** The system's own select: it opens, types ahead and reads aloud as people know it. */
export function Select<T extends string>({ label, value, choices, text, onChange }: SelectProps<T>) {
  return (
    <span className="select">
      <select aria-label={label} value={value} onChange={(event) => onChange(event.target.value as T)}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {text ? text(choice) : choice}
          </option>
        ))}
      </select>
      <ChevronDown size={14} aria-hidden="true" />
    </span>
  );
}
