import type { SettingsView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { buildText } from '../messages/installation-text.ts';
import { texts } from '../messages/texts.ts';
import { useApp } from '../store/app-store.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { SettingsGroup } from './settings-group.tsx';
import { Updates } from './updates.tsx';

export function About({ settings }: { settings: SettingsView }) {
  const show = useRequest(bridge.showLog);
  const installation = useApp((state) => state.installation.value);
  const build = buildText(installation);
  const { about } = texts.settings;
  return (
    <SettingsGroup
      title={about.title}
      action={
        <Button small kind="quiet" pending={show.pending} onClick={() => void show.run({})}>
          {about.showLog}
        </Button>
      }
    >
      {show.error && <ErrorBanner error={show.error} />}
      <dl className="facts">
        <div className="fact">
          <dt>{about.version}</dt>
          <dd className="tabular">{settings.appVersion}</dd>
        </div>
        {build && (
          <div className="fact">
            <dt>{about.build}</dt>
            <dd>{build}</dd>
          </div>
        )}
        {!installation.isSandboxed && (
          <div className="fact">
            <dt>{about.sandbox}</dt>
            <dd>{about.sandboxOff}</dd>
          </div>
        )}
        <div className="fact">
          <dt>{about.electron}</dt>
          <dd className="tabular">{settings.electronVersion}</dd>
        </div>
      </dl>
      <Updates />
    </SettingsGroup>
  );
}
