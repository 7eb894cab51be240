import { KeyRound, LockKeyhole, type LucideIcon, MemoryStick } from 'lucide-react';
import type { StorageView } from '../../electron/ipc/contract.ts';
import { keepingText } from '../messages/keeping-text.ts';
import { texts } from '../messages/texts.ts';
import { StoragePanel } from '../storage/storage-panel.tsx';
import { openSheet } from '../store/navigation.ts';
import { Button } from '../ui/button.tsx';
import { Spinner } from '../ui/spinner.tsx';

/** Where access is going to be kept on this computer, told again as that changes; where it can't be, every way on. */
export function KeepingPlace({ storage }: { storage: StorageView }) {
  const said = texts.firstRun.keeping;
  const text = keepingText(storage);
  const isInMemory = storage.state === 'this-run-only';
  return (
    <>
      <div role="status" aria-label={said.label}>
        {text && (
          <div className="keeping-place" data-state={storage.state}>
            <KeepingIcon storage={storage} />
            <div className="keeping-place-text">
              <p className="keeping-place-title">{text.title}</p>
              <p>{text.meaning}</p>
              {isInMemory && (
                <Button small onClick={() => openSheet({ kind: 'protect-by-passphrase' })}>
                  {said.thisRunOnly.button}
                </Button>
              )}
            </div>
          </div>
        )}
      </div>
      {!text && <StoragePanel storage={storage} />}
    </>
  );
}

function KeepingIcon({ storage }: { storage: StorageView }) {
  if (storage.state === 'checking')
    return (
      <span className="keeping-place-spinner">
        <Spinner />
      </span>
    );
  const isByPassphrase = storage.state === 'ready' && storage.protection === 'passphrase';
  const inMemory = storage.state === 'this-run-only';
  const Icon: LucideIcon = inMemory ? MemoryStick : isByPassphrase ? KeyRound : LockKeyhole;
  return <Icon size={18} aria-hidden="true" />;
}
