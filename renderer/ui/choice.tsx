import { ChevronRight, CornerDownLeft } from 'lucide-react';
import { type ReactNode, useId } from 'react';

interface ChoiceProps {
  icon: ReactNode;
  name: string;
  note: string;
  /** Shown, and can't be taken; the note says why. */
  unavailable?: boolean;
  first?: boolean;
  /** What Enter takes in the search above. */
  isBest?: boolean;
  onClick: () => void;
}

/** One way to go on, among others. An unavailable one can still be reached by keyboard, so that its reason is heard. */
export function Choice({
  icon,
  name,
  note,
  unavailable = false,
  first = false,
  isBest = false,
  onClick,
}: ChoiceProps) {
  const Arrow = isBest ? CornerDownLeft : ChevronRight;
  const noteId = useId();
  return (
    <div className="choice" data-best={isBest || undefined} data-unavailable={unavailable || undefined}>
      {icon}
      <span className="choice-text">
        {/* Its press takes in the whole row, so that what is heard as its name is what is read in it. */}
        <button
          type="button"
          className="choice-name"
          aria-describedby={noteId}
          aria-disabled={unavailable || undefined}
          data-first={first ? '' : undefined}
          onClick={unavailable ? undefined : onClick}
        >
          {name}
        </button>
        <span className="choice-note" id={noteId}>
          {note}
        </span>
      </span>
      {!unavailable && <Arrow size={16} aria-hidden="true" />}
    </div>
  );
}
