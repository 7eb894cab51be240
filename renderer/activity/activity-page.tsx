import { ArrowLeft } from 'lucide-react';
import { texts } from '../messages/texts.ts';
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
          {texts.activityPage.back}
        </Button>
        <h1 tabIndex={-1}>{texts.activityPage.title}</h1>
        <p className="secondary">{texts.activityPage.intro}</p>
      </header>
      <ActivityList accountId={null} actions={<ActivityActions />} />
    </div>
  );
}
