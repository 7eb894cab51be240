import { useEffect } from 'react';
import { useApp } from '../store/app-store.ts';
import { carryOut } from '../store/commands.ts';
import { closeSheet } from '../store/navigation.ts';
import { commandOfKey } from '../store/shortcuts.ts';
import { isMac } from '../ui/is-mac.ts';
import { sheetParts } from './sheet-parts.ts';

/** Does what the keys ask for, wherever the focus is. The palette closes by the keys that open it. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // A moment before the key that opens it.
      if (event.key === 'Control' || event.key === 'Meta') void sheetParts.palette.load();
      const name = commandOfKey(event, isMac, isTextField(event.target));
      if (!name || event.defaultPrevented) return;
      if (name === 'palette' && useApp.getState().sheet?.kind === 'palette') {
        event.preventDefault();
        closeSheet();
      } else if (carryOut({ name })) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}
