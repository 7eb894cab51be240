import { OpenExchange } from '../inspector/open-exchange.tsx';
import { texts } from '../messages/texts.ts';
import { ActivityActions } from './activity-actions.tsx';
import { ActivityList } from './activity-list.tsx';

/** The activity of all accounts and of Holdfast itself. */
export function ActivityPage() {
  return (
    <div className="settings-page activity-page">
      <header className="activity-header">
        <h1 tabIndex={-1}>{texts.activityPage.title}</h1>
        <p className="secondary">{texts.activityPage.intro}</p>
        <OpenExchange />
      </header>
      <ActivityList accountId={null} actions={<ActivityActions />} />
    </div>
  );
}
