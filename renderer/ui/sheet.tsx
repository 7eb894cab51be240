import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';

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
}

/** A modal sheet. The native dialog keeps the focus inside and gives it back at the end. */
export function Sheet({ title, subtitle, children, footer, onClose, busy = false, page }: SheetProps) {
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [scrolled, setScrolled] = useState(false);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page takes the focus again
  useEffect(() => {
    (dialog.current?.querySelector<HTMLElement>('[data-first]') ?? heading.current)?.focus();
  }, [page]);
  return (
    <dialog
      ref={dialog}
      className="sheet"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        if (!busy) onClose();
      }}
      // Chromium lets a second Esc through, whatever was said to the first.
      onClose={() => (busy ? dialog.current?.showModal() : onClose())}
    >
      <header className="sheet-header" data-scrolled={scrolled}>
        <h2 id={titleId} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {subtitle && <p>{subtitle}</p>}
      </header>
      <div className="sheet-body" onScroll={(event) => setScrolled(event.currentTarget.scrollTop > 0)}>
        {children}
      </div>
      <footer className="sheet-footer">{footer}</footer>
    </dialog>
  );
}
