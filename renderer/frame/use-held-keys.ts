import { useEffect } from 'react';

/** Keys that are pressed while a sheet is still loading belong to it: they are held back, and pressed again when it is there. */
export function useHeldKeys(isLoading: boolean): void {
  useEffect(() => {
    if (!isLoading) return;
    const held: KeyboardEvent[] = [];
    const hold = (event: KeyboardEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      held.push(event);
    };
    window.addEventListener('keydown', hold, { capture: true });
    return () => {
      window.removeEventListener('keydown', hold, { capture: true });
      // The sheet takes the focus in an effect of its own, which has run by the next task.
      if (held.length > 0) setTimeout(() => held.forEach(pressAgain));
    };
  }, [isLoading]);
}

function pressAgain(event: KeyboardEvent): void {
  const target = document.activeElement ?? document.body;
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
  const again = { key, code, ctrlKey, metaKey, altKey, shiftKey, bubbles: true, cancelable: true };
  const isTaken = !target.dispatchEvent(new KeyboardEvent('keydown', again));
  // A key that a script presses does nothing by itself.
  if (isTaken || ctrlKey || metaKey || altKey) return;
  if (key === 'Escape') target.closest('dialog')?.dispatchEvent(new Event('cancel', { cancelable: true }));
  else if (key === 'Enter' && target instanceof HTMLButtonElement) target.click();
  else if ([...key].length === 1) document.execCommand('insertText', false, key);
}
