import { useEffect } from 'react';
import { bridge } from '../bridge.ts';
import { useApp } from '../store/app-store.ts';
import { openSheet, showList, showSettings } from '../store/navigation.ts';
import { settle } from '../store/settle.ts';
import { isMac } from '../ui/is-mac.ts';

/**
 * Ctrl/Cmd with N connects, with F searches, with a comma opens the settings: nothing while a sheet is open or the vault is locked. With L
 * a passphrase vault is locked, whatever is open.
 */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const modified = isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
      const { sheet, storage } = useApp.getState();
      if (!modified || event.altKey || event.shiftKey || storage.value.state === 'passphrase-locked') return;
      const key = event.key.toLowerCase();
      if (sheet && key !== 'l') return;
      const act = shortcuts[key];
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
  l: lock,
  ',': showSettings,
};

function lock(): void {
  const { value } = useApp.getState().storage;
  if (value.state === 'ready' && value.protection === 'passphrase') void settle(bridge.lockVault({}));
}

function focusSearch(): void {
  const field = document.querySelector<HTMLInputElement>('#account-search');
  if (!field) return;
  // Folded to one column, the field can't take the focus before the list is seen.
  if (field.offsetParent === null) showList();
  requestAnimationFrame(() => field.select());
}
