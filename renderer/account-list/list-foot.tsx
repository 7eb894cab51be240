import { Settings } from 'lucide-react';
import { ActivityLink } from '../activity/activity-link.tsx';
import { WaitingLine } from '../disconnect/waiting-line.tsx';
import { texts } from '../messages/texts.ts';
import { useApp } from '../store/app-store.ts';
import { showSettings } from '../store/navigation.ts';
import { LockLink } from './lock-link.tsx';

/** What is always at hand under the list. */
export function ListFoot() {
  const isSettings = useApp((state) => state.page === 'settings');
  return (
    <div className="sidebar-bottom">
      <WaitingLine />
      <LockLink />
      <ActivityLink />
      <button
        type="button"
        className="sidebar-link"
        aria-current={isSettings ? 'page' : undefined}
        onClick={showSettings}
      >
        <Settings size={16} aria-hidden="true" />
        {texts.accountList.settings}
      </button>
    </div>
  );
}
