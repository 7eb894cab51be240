import { useSyncExternalStore } from 'react';

/** Whether there is a network at all. That it is there does not say that it leads anywhere. */
export function useOnline(): boolean {
  return useSyncExternalStore(listen, isOnline);
}

export function isOnline(): boolean {
  return navigator.onLine;
}

function listen(onChange: () => void): () => void {
  window.addEventListener('online', onChange);
  window.addEventListener('offline', onChange);
  return () => {
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', onChange);
  };
}
