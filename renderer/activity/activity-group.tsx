import { SettingsGroup } from '../settings/settings-group.tsx';
import { showActivity } from '../store/navigation.ts';
import { Button } from '../ui/button.tsx';

/** Leads from the settings to the activity of all accounts. */
export function ActivityGroup() {
  return (
    <SettingsGroup title="Activity">
      <div className="rows">
        <div className="row">
          <div className="row-text">
            <p>What Holdfast did</p>
            <p className="secondary">Connecting, renewals, calls and what failed, for all accounts.</p>
          </div>
          <Button small onClick={showActivity}>
            Show all activity
          </Button>
        </div>
      </div>
    </SettingsGroup>
  );
}
