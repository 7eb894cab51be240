import { bridge } from '../bridge.ts';
import { updatesText } from '../messages/installation-text.ts';
import { texts } from '../messages/texts.ts';
import { dateText } from '../messages/time-text.ts';
import { useApp } from '../store/app-store.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';

/** Whether there is a newer version, and what can be done about it. */
export function Updates() {
  const { updates } = useApp((state) => state.installation.value);
  const check = useRequest(bridge.checkForUpdates);
  const install = useRequest(bridge.installUpdate);
  const error = install.error ?? check.error ?? (updates.at === 'failed' ? updates.error : null);
  const words = texts.settings.updates;
  const isBusy = check.pending || updates.at === 'checking' || updates.at === 'downloading';
  return (
    <>
      {error && <ErrorBanner error={error} />}
      <div className="rows">
        <div className="row">
          <div className="row-text">
            <p>{words.title}</p>
            <p className="secondary tabular" role="status">
              {updatesText(updates, (atMs) => dateText(atMs, Date.now()))}
            </p>
          </div>
          {updates.at === 'ready' && (
            <Button
              small
              kind="primary"
              disabled={updates.waits}
              pending={install.pending}
              onClick={() => void install.run({})}
            >
              {words.restart}
            </Button>
          )}
          {updates.at !== 'ready' && updates.at !== 'off' && (
            <Button small pending={isBusy} onClick={() => void check.run({})}>
              {words.check}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}
