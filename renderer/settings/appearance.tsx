import type { Theme } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { useRequest } from '../store/use-request.ts';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { SettingsGroup } from './settings-group.tsx';

const themes: readonly { theme: Theme; name: string }[] = [
  { theme: 'system', name: 'System' },
  { theme: 'light', name: 'Light' },
  { theme: 'dark', name: 'Dark' },
];

export function Appearance({ theme: current }: { theme: Theme }) {
  const choose = useRequest(bridge.changeSettings);
  return (
    <SettingsGroup title="Appearance">
      <div className="segments" role="radiogroup" aria-label="Appearance">
        {themes.map(({ theme, name }) => (
          <label key={theme} className="segment">
            <input
              type="radio"
              name="theme"
              checked={theme === current}
              onChange={() => void choose.run({ theme })}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
      {choose.error && <ErrorBanner error={choose.error} />}
    </SettingsGroup>
  );
}
