import { type ReactNode, useEffect } from 'react';
import { ActivityGroup } from '../activity/activity-group.tsx';
import { DisconnectEverything } from '../disconnect/disconnect-everything.tsx';
import { WaitingRevocations } from '../disconnect/waiting-revocations.tsx';
import { texts } from '../messages/texts.ts';
import { useApp } from '../store/app-store.ts';
import { TransferGroup } from '../transfer/transfer-group.tsx';
import { About } from './about.tsx';
import { Appearance } from './appearance.tsx';
import { Background } from './background.tsx';
import { FilesSetAside } from './files-set-aside.tsx';
import { Links } from './links.tsx';
import { Protection } from './protection.tsx';
import { ProviderSetUps } from './provider-set-ups.tsx';
import { SettingsNav } from './settings-nav.tsx';
import { goToAskedSection, type SettingsSectionId, sectionElementId } from './settings-sections.ts';

export function SettingsPage() {
  const settings = useApp((state) => state.settings.value);
  useEffect(goToAskedSection, []);
  return (
    <div className="settings-page">
      <h1 tabIndex={-1}>{texts.settings.title}</h1>
      <SettingsNav />
      <Section id="appearance">
        <Appearance settings={settings} />
        <Background settings={settings} />
      </Section>
      <Section id="protection">
        <Protection />
        <FilesSetAside />
        <WaitingRevocations />
      </Section>
      <Section id="providers">
        <ProviderSetUps />
        <Links />
      </Section>
      <Section id="data">
        <TransferGroup />
        <ActivityGroup />
        <DisconnectEverything />
      </Section>
      <Section id="about">
        <About settings={settings} />
      </Section>
    </div>
  );
}

/** Groups that belong together. Its groups have the headings; it only takes the focus and gives it a place to go on from. */
function Section({ id, children }: { id: SettingsSectionId; children: ReactNode }) {
  return (
    <div className="settings-section" id={sectionElementId(id)} tabIndex={-1}>
      {children}
    </div>
  );
}
