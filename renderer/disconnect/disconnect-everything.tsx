import { SettingsGroup } from '../settings/settings-group.tsx';
import { useApp } from '../store/app-store.ts';
import { openSheet } from '../store/navigation.ts';
import { Button } from '../ui/button.tsx';

/** For a computer that is given away, or a bad feeling. Nothing where no account is connected. */
export function DisconnectEverything() {
  const count = useApp((state) => state.accounts.value.length);
  if (count === 0) return null;
  return (
    <SettingsGroup title="Let go of everything">
      <div className="rows">
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
      </div>
    </SettingsGroup>
  );
}
