import { useId } from 'react';

interface ImportOptionProps {
  name: string;
  note: string;
  isChosen: boolean;
  onChange: (isChosen: boolean) => void;
}

export function ImportOption({ name, note, isChosen, onChange }: ImportOptionProps) {
  const id = useId();
  return (
    <label className="row row-choice">
      <input
        type="checkbox"
        checked={isChosen}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-note`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className="row-text">
        <span id={`${id}-name`} className="row-line">
          {name}
        </span>
        <span id={`${id}-note`} className="row-line secondary">
          {note}
        </span>
      </span>
    </label>
  );
}
