import { useEffect } from 'react';
import { useApp } from '../store/app-store.ts';

/** Marks in the user timing when what the window shows first was painted and takes input; what a start costs is read from it. */
export function useInteractiveMark(): void {
  const isThere = useApp(({ start }) => start.at !== 'loading');
  useEffect(() => {
    // A task after the frame: it is painted by then.
    if (isThere) requestAnimationFrame(() => setTimeout(() => performance.mark('interactive')));
  }, [isThere]);
}
