import type { SettingsView } from '../../electron/ipc/contract.ts';
import { SettingsGroup } from './settings-group.tsx';

export function About({ settings }: { settings: SettingsView }) {
  return (
    <SettingsGroup title="About">
      <dl className="facts">
        <div className="fact">
          <dt>Holdfast</dt>
          <dd className="tabular">{settings.appVersion}</dd>
        </div>
        <div className="fact">
          <dt>Electron</dt>
          <dd className="tabular">{settings.electronVersion}</dd>
        </div>
      </dl>
    </SettingsGroup>
  );
}
