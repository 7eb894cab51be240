import { SettingsGroup } from '../settings/settings-group.tsx';
import { useApp } from '../store/app-store.ts';
import { openSheet } from '../store/navigation.ts';
import { Button } from '../ui/button.tsx';

/** For a computer that is given away, or a bad feeling. */
export function DisconnectEverything() {
  const count = useApp((state) => state.accounts.value.length);
  return (
    <SettingsGroup title="Let go of everything">
      <div className="rows">
        {count > 0 && (
          <div className="row">
            <div className="row-text">
              <p>Disconnect everything</p>
              <p className="secondary">
                {count === 1 ? 'The account is' : `All ${count} accounts are`} ended at their providers and
                forgotten here, with a receipt for each.
              </p>
            </div>
            <Button small kind="danger-quiet" onClick={() => openSheet({ kind: 'revoke-everywhere' })}>
              Disconnect everything…
            </Button>
          </div>
        )}
        <div className="row">
          <div className="row-text">
            <p>Remove everything from this computer</p>
            <p className="secondary">
              Accounts, set-ups, settings, activity and the log. Uninstalling the app keeps them; this does
              not.
            </p>
          </div>
          <Button small kind="danger-quiet" onClick={() => openSheet({ kind: 'leave' })}>
            Remove everything…
          </Button>
        </div>
      </div>
    </SettingsGroup>
  );
}
