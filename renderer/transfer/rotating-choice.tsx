import { useId } from 'react';
import { texts } from '../messages/texts.ts';
import { includesRotatingText, rotatingText } from '../messages/transfer-text.ts';

interface RotatingChoiceProps {
  count: number;
  includes: boolean;
  disabled: boolean;
  onChange: (includes: boolean) => void;
}

/** Tokens that two computers must not share: in the file only when it is asked for. */
export function RotatingChoice({ count, includes, disabled, onChange }: RotatingChoiceProps) {
  const id = useId();
  return (
    <div className="transfer-option">
      <label className="check">
        <input
          type="checkbox"
          checked={includes}
          disabled={disabled}
          aria-describedby={id}
          onChange={(event) => onChange(event.target.checked)}
        />
        {texts.transfer.rotating.include}
      </label>
      <div id={id} className="transfer-option-note">
        <p>{rotatingText(count)}</p>
        <p className={includes ? 'transfer-warning' : undefined}>{includesRotatingText(includes, count)}</p>
      </div>
    </div>
  );
}
