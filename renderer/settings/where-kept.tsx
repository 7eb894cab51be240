import { bridge } from '../bridge.ts';
import { storageText } from '../messages/storage-text.ts';
import { useApp } from '../store/app-store.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { StatusIcon } from '../ui/status-icon.tsx';
import { SettingsGroup } from './settings-group.tsx';

const tones = {
  checking: 'unknown',
  ready: 'works',
  locked: 'needs-you',
  hanging: 'needs-you',
  missing: 'broken',
  'plain-text': 'broken',
  changed: 'needs-you',
  'key-lost': 'broken',
  'passphrase-locked': 'needs-you',
  'in-use': 'needs-you',
  'this-run-only': 'needs-you',
} as const;

export function WhereKept() {
  const storage = useApp((state) => state.storage.value);
  const check = useRequest(bridge.checkKeyStore);
  const { title, meaning } = storageText(storage);
  return (
    <SettingsGroup title="Where tokens are kept">
      <div className="rows">
        <div className="row">
          <StatusIcon tone={tones[storage.state]} size={16} />
          <div className="row-text">
            <p>{title}</p>
            <p className="secondary">{meaning}</p>
          </div>
          {storage.state !== 'ready' && storage.state !== 'checking' && (
            <Button small pending={check.pending} onClick={() => void check.run({})}>
              Check again
            </Button>
          )}
        </div>
      </div>
      {check.error && <ErrorBanner error={check.error} />}
    </SettingsGroup>
  );
}
