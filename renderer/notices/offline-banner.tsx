import { useSyncExternalStore } from 'react';
import { texts } from '../messages/texts.ts';
import { Banner } from '../ui/banner.tsx';

export function OfflineBanner() {
  const isOnline = useSyncExternalStore(listen, () => navigator.onLine);
  if (isOnline) return null;
  return (
    <Banner tone="quiet" title={texts.notices.offline}>
      <p>{texts.notices.offlineMeaning}</p>
    </Banner>
  );
}

function listen(onChange: () => void): () => void {
  window.addEventListener('online', onChange);
  window.addEventListener('offline', onChange);
  return () => {
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', onChange);
  };
}
