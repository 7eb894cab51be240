import { SettingsGroup } from '../settings/settings-group.tsx';
import { openSheet } from '../store/navigation.ts';
import { Button } from '../ui/button.tsx';

/** For another computer, or a day when this one is gone. */
export function TransferGroup() {
  return (
    <SettingsGroup title="Backup and move">
      <div className="rows">
        <div className="row">
          <div className="row-text">
            <p>Export</p>
            <p className="secondary">
              One file with accounts, clients and settings, encrypted under a passphrase of yours.
            </p>
          </div>
          <Button small onClick={() => openSheet({ kind: 'export' })}>
            Export…
          </Button>
        </div>
        <div className="row">
          <div className="row-text">
            <p>Import</p>
            <p className="secondary">From an export of this or another computer. You choose what is taken.</p>
          </div>
          <Button small onClick={() => openSheet({ kind: 'import' })}>
            Import…
          </Button>
        </div>
      </div>
    </SettingsGroup>
  );
}
