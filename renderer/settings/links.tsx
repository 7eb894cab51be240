import { bridge } from '../bridge.ts';
import { linksText } from '../messages/installation-text.ts';
import { texts } from '../messages/texts.ts';
import { useApp } from '../store/app-store.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { StatusIcon } from '../ui/status-icon.tsx';
import { SettingsGroup } from './settings-group.tsx';

/** Whether a provider's answer finds its way back here, and one press to mend it. */
export function Links() {
  const { kind, links } = useApp((state) => state.installation.value);
  const repair = useRequest(bridge.repairLinks);
  const { title, meaning } = linksText(links, kind);
  const isBroken = links.state === 'another' || links.state === 'nobody';
  return (
    <SettingsGroup title={texts.settings.links.title}>
      {repair.error && <ErrorBanner error={repair.error} />}
      <div className="rows">
        <div className="row">
          {links.state !== 'checking' && <StatusIcon tone={isBroken ? 'needs-you' : 'works'} />}
          <div className="row-text">
            <p>{title}</p>
            {meaning && <p className="secondary">{meaning}</p>}
          </div>
          {isBroken && (
            <Button small pending={repair.pending} onClick={() => void repair.run({})}>
              {texts.settings.links.repair}
            </Button>
          )}
        </div>
      </div>
    </SettingsGroup>
  );
}
