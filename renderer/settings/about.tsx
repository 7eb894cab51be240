import type { SettingsView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { SettingsGroup } from './settings-group.tsx';

export function About({ settings }: { settings: SettingsView }) {
  const show = useRequest(bridge.showLog);
  return (
    <SettingsGroup
      title="About"
      action={
        <Button small kind="quiet" pending={show.pending} onClick={() => void show.run({})}>
          Show log
        </Button>
      }
    >
      {show.error && <ErrorBanner error={show.error} />}
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
