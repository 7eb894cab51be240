import { ArrowLeft } from 'lucide-react';
import { showSettings } from '../store/navigation.ts';
import { Button } from '../ui/button.tsx';
import { ActivityActions } from './activity-actions.tsx';
import { ActivityList } from './activity-list.tsx';

/** The activity of all accounts and of Holdfast itself. */
export function ActivityPage() {
  return (
    <div className="settings-page activity-page">
      <header className="activity-header">
        <Button
          small
          kind="quiet"
          icon={<ArrowLeft size={14} aria-hidden="true" />}
          onClick={() => showSettings()}
        >
          Back to settings
        </Button>
        <h1 tabIndex={-1}>Activity</h1>
        <p className="secondary">
          What Holdfast did with your accounts, kept on this computer only. No token is in it.
        </p>
      </header>
      <ActivityList accountId={null} actions={<ActivityActions />} />
    </div>
  );
}
