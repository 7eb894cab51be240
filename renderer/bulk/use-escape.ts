import { useEffect } from 'react';
import { useApp } from '../store/app-store.ts';

/** Calls `leave` at Esc, unless what has the focus takes it for itself or a sheet is open. */
export function useEscape(leave: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || useApp.getState().sheet) return;
      event.preventDefault();
      leave();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [leave]);
}
