import { useEffect } from 'react';
import { useApp } from '../store/app-store.ts';
import { takeUndo } from '../store/undo.ts';
import { isMac } from '../ui/is-mac.ts';

/** Ctrl/Cmd+Z takes the offer; where text is typed, it belongs to the text. Nothing while a sheet is open. */
export function useUndoShortcut(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const modified = isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
      if (!modified || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'z') return;
      if (event.defaultPrevented || useApp.getState().sheet || isForText(event.target)) return;
      if (takeUndo()) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

const withoutText = new Set(['button', 'checkbox', 'color', 'file', 'radio', 'range', 'reset', 'submit']);

function isForText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !withoutText.has(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}
