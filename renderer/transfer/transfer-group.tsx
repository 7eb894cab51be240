import { texts } from '../messages/texts.ts';
import { SettingsGroup } from '../settings/settings-group.tsx';
import { openSheet } from '../store/navigation.ts';
import { Button } from '../ui/button.tsx';

/** For another computer, or a day when this one is gone. */
export function TransferGroup() {
  const words = texts.transfer;
  return (
    <SettingsGroup title={words.group}>
      <div className="rows">
        <div className="row">
          <div className="row-text">
            <p>{words.exportName}</p>
            <p className="secondary">{words.exportNote}</p>
          </div>
          <Button small onClick={() => openSheet({ kind: 'export' })}>
            {words.exportOpen}
          </Button>
        </div>
        <div className="row">
          <div className="row-text">
            <p>{words.importName}</p>
            <p className="secondary">{words.importNote}</p>
          </div>
          <Button small onClick={() => openSheet({ kind: 'import' })}>
            {words.importOpen}
          </Button>
        </div>
      </div>
    </SettingsGroup>
  );
}
