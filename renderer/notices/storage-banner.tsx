import type { StorageView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { keyStoreSteps, storageText } from '../messages/storage-text.ts';
import { useRequest } from '../store/use-request.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorDetails } from '../ui/error-details.tsx';

/** Says when accounts can't be kept, and how to mend it. Nothing while the key store works. */
export function StorageBanner({ storage }: { storage: StorageView }) {
  const check = useRequest(bridge.checkKeyStore);
  const keep = useRequest(bridge.keepForThisRunOnly);
  if (storage.state === 'ready') return null;
  const { title, meaning } = storageText(storage);
  if (storage.state === 'checking') {
    return (
      <div className="late">
        <Banner tone="quiet" title={title}>
          <p>{meaning}</p>
        </Banner>
      </div>
    );
  }
  if (storage.state === 'this-run-only') {
    return (
      <Banner tone="quiet" title="Accounts are kept for this run only">
        <p>{meaning}</p>
      </Banner>
    );
  }
  const isMissing = storage.state === 'missing';
  const error = check.error ?? keep.error;
  return (
    <Banner
      tone={isMissing ? 'broken' : 'needs-you'}
      title={title}
      actions={
        <>
          <Button small pending={check.pending} onClick={() => void check.run({})}>
            {isMissing ? 'Try again' : 'Unlock and try again'}
          </Button>
          {isMissing && (
            <Button small pending={keep.pending} onClick={() => void keep.run({})}>
              Keep accounts for this run only
            </Button>
          )}
        </>
      }
    >
      <p>{meaning}</p>
      {isMissing && (
        <ul className="bullets">
          {keyStoreSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      )}
      {error && <ErrorDetails error={error} />}
    </Banner>
  );
}
