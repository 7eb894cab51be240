import { Clock } from 'lucide-react';
import { waitingCountText } from '../messages/revocation-text.ts';
import { useApp } from '../store/app-store.ts';
import { showSettings } from '../store/navigation.ts';

/** Says quietly that revocations wait, and leads to them. Nothing where none does. */
export function WaitingLine() {
  const count = useApp((state) => state.revocations.value.length);
  if (count === 0) return null;
  return (
    <button type="button" className="sidebar-link" onClick={showSettings}>
      <Clock size={16} aria-hidden="true" />
      {waitingCountText(count)}
    </button>
  );
}
