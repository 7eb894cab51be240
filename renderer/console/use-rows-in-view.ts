import { type RefObject, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Drawn above and below what is seen. */
const more = 12;
/** What may stand around all rows, in pixels. */
const around = 16;

interface View {
  top: number;
  height: number;
}

export interface RowsInView {
  first: number;
  /** The one after the last. */
  end: number;
  /** Scrolls no further than it takes to see the row. */
  scrollTo: (index: number) => void;
}

/** Which of so many rows of one height are seen. Nothing is kept for a row, so that it does not matter how many there are. */
export function useRowsInView(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
): RowsInView {
  const [{ top, height }, setView] = useState<View>({ top: 0, height: 0 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const read = () =>
      setView((view) => {
        const next = { top: element.scrollTop, height: element.clientHeight };
        return next.top === view.top && next.height === view.height ? view : next;
      });
    // Within the frame that shows the rows further down, or they would be missing in it.
    const readNow = () => flushSync(read);
    read();
    element.addEventListener('scroll', readNow, { passive: true });
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', readNow);
      observer.disconnect();
    };
  }, [scroller]);
  return {
    first: Math.max(0, Math.min(count, Math.floor(top / rowHeight)) - more),
    end: Math.min(count, Math.ceil((top + height) / rowHeight) + more),
    scrollTo: (index) => {
      const element = scroller.current;
      if (!element) return;
      const rowTop = index * rowHeight;
      const furthest = rowTop + rowHeight + around - element.clientHeight;
      if (rowTop < element.scrollTop) element.scrollTop = rowTop;
      else if (furthest > element.scrollTop) element.scrollTop = furthest;
    },
  };
}
