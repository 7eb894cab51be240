import { useId } from 'react';
import { texts } from '../messages/texts.ts';

interface ExportChoiceProps {
  /** null until they are counted. */
  lines: { shown: number; everything: number } | null;
  onlyShown: boolean;
  /** Without a filter both are the same, and only one is told. */
  canNarrow: boolean;
  onChange: (onlyShown: boolean) => void;
}

/** What goes into the file, and how much that is. */
export function ExportChoice({ lines, onlyShown, canNarrow, onChange }: ExportChoiceProps) {
  const id = useId();
  const words = texts.activityPage.export;
  const choices = [
    ...(canNarrow ? [{ isShown: true, name: words.shown, count: lines?.shown }] : []),
    { isShown: false, name: words.everything, count: lines?.everything },
  ];
  return (
    <div className="rows" role="radiogroup" aria-label={words.what}>
      {choices.map(({ isShown, name, count }) => (
        <label key={name} className="row row-choice">
          <input type="radio" name={id} checked={onlyShown === isShown} onChange={() => onChange(isShown)} />
          <span className="row-text">{name}</span>
          <span className="row-use tabular">
            {count === undefined ? '' : texts.activityPage.lines(count)}
          </span>
        </label>
      ))}
    </div>
  );
}
