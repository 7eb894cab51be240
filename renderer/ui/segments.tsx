import { useId } from 'react';

interface SegmentsProps<T extends string> {
  label: string;
  value: T;
  choices: readonly T[];
  text: (choice: T) => string;
  onChange: (choice: T) => void;
}

/** One of two or three, all of them seen at once. */
export function Segments<T extends string>({ label, value, choices, text, onChange }: SegmentsProps<T>) {
  const name = useId();
  return (
    <div className="segments" role="radiogroup" aria-label={label}>
      {choices.map((choice) => (
        <label key={choice} className="segment">
          <input type="radio" name={name} checked={choice === value} onChange={() => onChange(choice)} />
          <span>{text(choice)}</span>
        </label>
      ))}
    </div>
  );
}
