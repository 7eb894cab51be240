import { elementScroll, type Rect, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback } from 'react';
import { usePainted } from '../frame/use-painted.ts';
import { useApp } from '../store/app-store.ts';
import type { PlacedRow, PlacedRows } from './place-rows.ts';

/** Up to here a list is drawn whole, once what is seen of it has been. */
const fewRows = 60;

export interface SeenRows {
  /** Rows to be drawn, in the order of reading. @param alwaysIds accounts to be drawn wherever they are */
  rows: (alwaysIds: readonly (string | undefined)[]) => PlacedRow[];
  /** Scrolls no further than it takes to see the row. */
  scrollTo: (index: number) => void;
}

type OfRows = Virtualizer<HTMLElement, Element>;

/** No list is higher than that: the first rows are drawn before anything was laid out. */
function windowRect(): Rect {
  return { width: globalThis.innerWidth ?? 0, height: globalThis.innerHeight ?? 0 };
}

/** Tells the size once the browser has laid out, instead of having it lay out at once. */
function observeRect({ scrollElement }: OfRows, tell: (rect: Rect) => void): (() => void) | undefined {
  if (!scrollElement) return undefined;
  const observer = new ResizeObserver(() =>
    tell({ width: scrollElement.clientWidth, height: scrollElement.clientHeight }),
  );
  observer.observe(scrollElement);
  return () => observer.disconnect();
}

/** A list that is at its beginning stays there: the browser would lay out to find that. */
function scrollUnlessThere(
  offset: number,
  options: Parameters<typeof elementScroll>[1],
  instance: OfRows,
): void {
  if (offset > 0 || (instance.scrollOffset ?? 0) > 0) elementScroll(offset, options, instance);
}

/** Which rows of a long list are seen, and a few around them. */
export function useSeenRows({ rows, height, indexOf }: PlacedRows, scroller: HTMLElement | null): SeenRows {
  const isPainted = usePainted();
  const isComplete = useApp((state) => state.accountsComplete);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    // A new function for other rows: the places of before are forgotten with it.
    getItemKey: useCallback((index: number) => rows[index]?.account?.id ?? index, [rows]),
    estimateSize: (index) => (rows[index + 1]?.top ?? height) - (rows[index]?.top ?? 0),
    paddingStart: rows[0]?.top ?? 0,
    // What is scrolled to is not under the heading of its group.
    scrollPaddingStart: 32,
    scrollPaddingEnd: 8,
    overscan: isPainted ? 4 : 0,
    initialRect: windowRect(),
    observeElementRect: observeRect,
    scrollToFn: scrollUnlessThere,
  });
  return {
    rows: (alwaysIds) => {
      if (isPainted && isComplete && rows.length <= fewRows) return [...rows];
      const seen = virtualizer.getVirtualItems().map(({ index }) => index);
      const always = alwaysIds.flatMap((id) => indexOf(id) ?? []);
      const indices = [...new Set([...seen, ...always])].sort((one, other) => one - other);
      return indices.flatMap((index) => rows[index] ?? []);
    },
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
