import { bridge } from '../bridge.ts';
import { storageText } from '../messages/storage-text.ts';
import { texts } from '../messages/texts.ts';
import { ConvertingLine } from '../storage/converting-line.tsx';
import { useApp } from '../store/app-store.ts';
import { openSheet } from '../store/navigation.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { StatusIcon } from '../ui/status-icon.tsx';
import { Locking } from './locking.tsx';
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
  'this-run-only': 'needs-you',
  'in-use': 'needs-you',
} as const;

/** What keeps the tokens, and how that is changed. */
export function Protection() {
  const storage = useApp((state) => state.storage.value);
  const check = useRequest(bridge.checkKeyStore);
  const { title, meaning } = storageText(storage);
  const words = texts.settings.protection;
  const isReady = storage.state === 'ready';
  const isPassphrase = isReady && storage.protection === 'passphrase';
  return (
    <SettingsGroup title={words.title}>
      <div className="rows">
        <div className="row">
          <StatusIcon tone={tones[storage.state]} size={16} />
          <div className="row-text">
            <p>{title}</p>
            <p className="secondary">{meaning}</p>
            <ConvertingLine />
          </div>
          {!isReady && storage.state !== 'checking' && (
            <Button small pending={check.pending} onClick={() => void check.run({})}>
              {words.checkAgain}
            </Button>
          )}
        </div>
        {isPassphrase ? (
          <>
            <div className="row">
              <div className="row-text">
                <p>{words.passphrase}</p>
                <p className="secondary">{words.passphraseLost}</p>
              </div>
              <Button small onClick={() => openSheet({ kind: 'change-passphrase' })}>
                {words.change}
              </Button>
              <Button small onClick={() => openSheet({ kind: 'use-key-store' })}>
                {words.useKeyStore}
              </Button>
            </div>
            <Locking />
          </>
        ) : (
          <div className="row">
            <div className="row-text">
              <p>{words.passphrase}</p>
              <p className="secondary">{words.passphraseMeaning}</p>
            </div>
            <Button small onClick={() => openSheet({ kind: 'protect-by-passphrase' })}>
              {words.protect}
            </Button>
          </div>
        )}
      </div>
      {check.error && <ErrorBanner error={check.error} />}
    </SettingsGroup>
  );
}
