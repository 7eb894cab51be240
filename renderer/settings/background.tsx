import type { SettingsView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { texts } from '../messages/texts.ts';
import { useRequest } from '../store/use-request.ts';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { SettingsGroup } from './settings-group.tsx';

/** How Holdfast makes itself felt while its window is not what the person looks at. */
export function Background({ settings }: { settings: SettingsView }) {
  const choose = useRequest(bridge.changeSettings);
  const words = texts.appearance.background;
  return (
    <SettingsGroup title={words.title}>
      <div className="rows">
        <Choice
          name={words.notifications}
          meaning={words.notificationsMeaning}
          checked={settings.notifications}
          onChange={(notifications) => void choose.run({ notifications })}
        />
        <Choice
          name={words.tray}
          meaning={words.trayMeaning}
          checked={settings.tray}
          onChange={(tray) => void choose.run({ tray })}
        />
      </div>
      {choose.error && <ErrorBanner error={choose.error} />}
    </SettingsGroup>
  );
}

interface ChoiceProps {
  name: string;
  meaning: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

function Choice({ name, meaning, checked, onChange }: ChoiceProps) {
  return (
    <label className="row row-choice">
      <input type="checkbox" checked={checked} onChange={() => onChange(!checked)} />
      <span className="row-text">
        <span className="row-name">{name}</span>
        <span className="secondary row-meaning">{meaning}</span>
      </span>
    </label>
  );
}
