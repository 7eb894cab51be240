import { History } from 'lucide-react';
import { texts } from '../messages/texts.ts';
import { useApp } from '../store/app-store.ts';
import { showActivity } from '../store/navigation.ts';

/** Leads from the account list to the activity of all accounts. */
export function ActivityLink() {
  const isShown = useApp((state) => state.page === 'activity' || state.page === 'inspector');
  return (
    <button
      type="button"
      className="sidebar-link"
      aria-current={isShown ? 'page' : undefined}
      onClick={showActivity}
    >
      <History size={16} aria-hidden="true" />
      {texts.activityPage.title}
    </button>
  );
}
