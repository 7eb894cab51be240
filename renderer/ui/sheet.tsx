import { type ReactNode, useContext, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { SheetFlowContext } from './sheet-flow.ts';
import { useFileDrop } from './use-file-drop.ts';

interface SheetProps {
  title: string;
  /** A line under the title. */
  subtitle?: ReactNode;
  children: ReactNode;
  /** Buttons, the main one last. */
  footer: ReactNode;
  onClose: () => void;
  /** Esc does nothing while something runs that must be seen to its end. */
  busy?: boolean;
  /** Marks a new page of the same sheet: it begins at its top, with the focus on its first control. */
  page?: string;
  /** As high as it can be from the start, where its content comes and goes. */
  tall?: boolean;
  /** Takes a file that is dropped anywhere on the sheet. */
  onFile?: ((file: File) => void) | undefined;
}

/** A modal sheet. The native dialog keeps the focus inside and gives it back at the end. */
export function Sheet({
  title,
  subtitle,
  children,
  footer,
  onClose,
  busy = false,
  page,
  tall = false,
  onFile,
}: SheetProps) {
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const [scrolled, setScrolled] = useState(false);
  const drop = useFileDrop(onFile);
  const flow = useContext(SheetFlowContext);
  const [isStill] = useState(() => flow?.isOpen.current ?? false);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page takes the focus again
  useEffect(() => {
    body.current?.scrollTo(0, 0);
    (dialog.current?.querySelector<HTMLElement>('[data-first]') ?? heading.current)?.focus();
  }, [page]);
  return (
    <dialog
      {...drop.handlers}
      ref={dialog}
      className={tall || flow ? 'sheet sheet-tall' : 'sheet'}
      data-brief={flow && !flow.steps ? '' : undefined}
      data-still={isStill || undefined}
      data-drop={drop.isOver ? '' : undefined}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        if (!busy) onClose();
      }}
      // Chromium lets a second Esc through, whatever was said to the first.
      onClose={() => (busy ? dialog.current?.showModal() : onClose())}
    >
      <header className="sheet-header" data-scrolled={scrolled}>
        {flow?.steps}
        <h2 id={titleId} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {subtitle && <p>{subtitle}</p>}
      </header>
      <div
        ref={body}
        className="sheet-body"
        onScroll={(event) => setScrolled(event.currentTarget.scrollTop > 0)}
      >
        {children}
      </div>
      <footer className="sheet-footer">{footer}</footer>
    </dialog>
  );
}
