import { texts } from '../messages/texts.ts';
import { SettingsGroup } from '../settings/settings-group.tsx';
import { useApp } from '../store/app-store.ts';
import { openSheet } from '../store/navigation.ts';
import { Button } from '../ui/button.tsx';

/** For a computer that is given away, or a bad feeling. */
export function DisconnectEverything() {
  const count = useApp((state) => state.accountCount);
  const isComplete = useApp((state) => state.accountsComplete);
  const { group, everything, leaving } = texts.lettingGo;
  return (
    <SettingsGroup title={group}>
      <div className="rows">
        {count > 0 && (
          <div className="row">
            <div className="row-text">
              <p>{everything.name}</p>
              <p className="secondary">{everything.note(count)}</p>
            </div>
            <Button
              small
              kind="danger-quiet"
              disabled={!isComplete}
              onClick={() => openSheet({ kind: 'revoke-everywhere' })}
            >
              {everything.open}
            </Button>
          </div>
        )}
        <div className="row">
          <div className="row-text">
            <p>{leaving.name}</p>
            <p className="secondary">{leaving.note}</p>
          </div>
          <Button small kind="danger-quiet" onClick={() => openSheet({ kind: 'leave' })}>
            {leaving.open}
          </Button>
        </div>
      </div>
    </SettingsGroup>
  );
}
