import { ActivityGroup } from '../activity/activity-group.tsx';
import { DisconnectEverything } from '../disconnect/disconnect-everything.tsx';
import { WaitingRevocations } from '../disconnect/waiting-revocations.tsx';
import { useApp } from '../store/app-store.ts';
import { TransferGroup } from '../transfer/transfer-group.tsx';
import { About } from './about.tsx';
import { Appearance } from './appearance.tsx';
import { FilesSetAside } from './files-set-aside.tsx';
import { Links } from './links.tsx';
import { Protection } from './protection.tsx';
import { ProviderSetUps } from './provider-set-ups.tsx';

export function SettingsPage() {
  const settings = useApp((state) => state.settings.value);
  return (
    <div className="settings-page">
      <h1 tabIndex={-1}>Settings</h1>
      <Appearance theme={settings.theme} />
      <Protection />
      <FilesSetAside />
      <WaitingRevocations />
      <ProviderSetUps />
      <Links />
      <TransferGroup />
      <ActivityGroup />
      <DisconnectEverything />
      <About settings={settings} />
    </div>
  );
}
