import type { StorageView } from '../../electron/ipc/contract.ts';
import { storageText } from '../messages/storage-text.ts';
import { texts } from '../messages/texts.ts';
import { StoragePanel } from '../storage/storage-panel.tsx';
import { openSheet } from '../store/navigation.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';

/** Says when accounts can't be kept, and how to mend it. Nothing while they can. */
export function StorageBanner({ storage }: { storage: StorageView }) {
  const { meaning, title } = storageText(storage);
  switch (storage.state) {
    case 'ready':
    case 'passphrase-locked':
      return null;
    case 'checking':
      return (
        <div className="late">
          <Banner tone="quiet" title={title}>
            <p>{meaning}</p>
          </Banner>
        </div>
      );
    case 'this-run-only':
      return (
        <Banner
          tone="quiet"
          title={texts.notices.thisRunOnly}
          actions={
            <Button small onClick={() => openSheet({ kind: 'protect-by-passphrase' })}>
              {texts.notices.keepUnderPassphrase}
            </Button>
          }
        >
          <p>{meaning}</p>
        </Banner>
      );
    default:
      return <StoragePanel storage={storage} />;
  }
}
