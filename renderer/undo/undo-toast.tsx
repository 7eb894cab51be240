import { X } from 'lucide-react';
import { useRef } from 'react';
import { texts } from '../messages/texts.ts';
import { dropUndo, holdUndo, takeUndo, useUndo } from '../store/undo.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { useUndoShortcut } from './use-undo-shortcut.ts';

/** Offers to take back what was just done, at the bottom of the window. What reads it out is there before the offer. */
export function UndoToast() {
  const offer = useUndo((state) => state.offer);
  const focusBefore = useRef<Element | null>(null);
  useUndoShortcut();
  const end = (act: () => unknown) => () => {
    act();
    if (focusBefore.current instanceof HTMLElement) focusBefore.current.focus();
  };
  return (
    <div className="undo-place" role="status">
      {offer && (
        // biome-ignore lint/a11y/noStaticElementInteractions: its buttons act; here it only learns that somebody is at them
        <div
          className="undo-toast"
          onMouseEnter={() => holdUndo(true)}
          onMouseLeave={(event) => holdUndo(event.currentTarget.contains(document.activeElement))}
          onFocus={(event) => {
            if (!event.currentTarget.contains(event.relatedTarget)) focusBefore.current = event.relatedTarget;
            holdUndo(true);
          }}
          onBlur={(event) => holdUndo(event.currentTarget.contains(event.relatedTarget))}
        >
          <p>{offer.text}</p>
          <Button small kind="quiet" aria-keyshortcuts="Control+Z Meta+Z" onClick={end(takeUndo)}>
            {texts.undo.undo}
          </Button>
          <IconButton
            label={texts.undo.dismiss}
            icon={<X size={16} aria-hidden="true" />}
            onClick={end(dropUndo)}
          />
        </div>
      )}
    </div>
  );
}
