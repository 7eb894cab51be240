import { keyText } from '../ui/key-text.ts';
import type { Entry } from './entry.ts';

export function optionId({ id }: Entry): string {
  return `palette-${id.replaceAll(':', '-')}`;
}

interface OptionProps {
  entry: Entry;
  isChosen: boolean;
  onPoint: () => void;
  onRun: () => void;
}

/** The keyboard stays in the field, which says which option is chosen; here is what the mouse does. */
export function Option({ entry, isChosen, onPoint, onRun }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the combobox has the focus, and names this one by aria-activedescendant
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the combobox does the same
    <div
      id={optionId(entry)}
      className="palette-option"
      role="option"
      aria-selected={isChosen}
      onPointerMove={isChosen ? undefined : onPoint}
      onClick={onRun}
    >
      <span className="palette-icon" aria-hidden="true">
        {entry.icon}
      </span>
      <span className="palette-name">{entry.name}</span>
      {entry.detail && <span className="palette-detail">{entry.detail}</span>}
      {entry.key && <kbd>{keyText(entry.key)}</kbd>}
    </div>
  );
}
