import { useEffect } from 'react';
import { useApp } from '../store/app-store.ts';
import { openSheet, showList, showSettings } from '../store/navigation.ts';
import { isMac } from '../ui/is-mac.ts';

/** Ctrl/Cmd with N connects, with F searches, with a comma opens the settings. Nothing while a sheet is open. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const modified = isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
      if (!modified || event.altKey || event.shiftKey || useApp.getState().sheet) return;
      const act = shortcuts[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

const shortcuts: Readonly<Record<string, () => void>> = {
  n: () => openSheet({ kind: 'choose-provider' }),
  f: focusSearch,
  ',': showSettings,
};

function focusSearch(): void {
  const field = document.querySelector<HTMLInputElement>('#account-search');
  if (!field) return;
  // Folded to one column, the field can't take the focus before the list is seen.
  if (field.offsetParent === null) showList();
  requestAnimationFrame(() => field.select());
}
