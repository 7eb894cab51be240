import { Check } from 'lucide-react';

/** The box of a row that can be chosen; the row itself is the checkbox. */
export function PickMark({ isPicked }: { isPicked: boolean }) {
  return (
    <span className="pick-mark" data-picked={isPicked} aria-hidden="true">
      {isPicked && <Check size={12} strokeWidth={3} />}
    </span>
  );
}
