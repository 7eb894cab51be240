import { texts } from '../messages/texts.ts';
import { SettingsGroup } from '../settings/settings-group.tsx';
import { showActivity } from '../store/navigation.ts';
import { Button } from '../ui/button.tsx';

/** Leads from the settings to the activity of all accounts. */
export function ActivityGroup() {
  const { title, inSettings } = texts.activityPage;
  return (
    <SettingsGroup title={title}>
      <div className="rows">
        <div className="row">
          <div className="row-text">
            <p>{inSettings.name}</p>
            <p className="secondary">{inSettings.note}</p>
          </div>
          <Button small onClick={showActivity}>
            {inSettings.open}
          </Button>
        </div>
      </div>
    </SettingsGroup>
  );
}
