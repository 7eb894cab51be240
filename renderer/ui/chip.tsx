import { Check } from 'lucide-react';
import type { ReactNode } from 'react';

interface ChipProps {
  pressed: boolean;
  disabled?: boolean;
  title?: string | undefined;
  onClick: () => void;
  children: ReactNode;
}

/** A small button that stays pressed. Its check mark takes of the room around the words, so that nothing beside it moves. */
export function Chip({ pressed, disabled = false, title, onClick, children }: ChipProps) {
  return (
    <button
      type="button"
      className="chip"
      aria-pressed={pressed}
      disabled={disabled}
      title={title}
      onClick={onClick}
    >
      <Check size={14} aria-hidden="true" />
      {children}
    </button>
  );
}
