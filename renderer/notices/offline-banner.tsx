import { useSyncExternalStore } from 'react';
import { Banner } from '../ui/banner.tsx';

export function OfflineBanner() {
  const isOnline = useSyncExternalStore(listen, () => navigator.onLine);
  if (isOnline) return null;
  return (
    <Banner tone="quiet" title="You are offline">
      <p>Your accounts stay as they are. Holdfast goes on by itself when the network is back.</p>
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
