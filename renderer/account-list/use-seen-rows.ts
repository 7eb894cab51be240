import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback } from 'react';
import type { PlacedRow, PlacedRows } from './place-rows.ts';

/** Up to here a list is drawn whole. */
const fewRows = 60;

export interface SeenRows {
  /** Rows to be drawn, in the order of reading. @param alwaysIds accounts to be drawn wherever they are */
  rows: (alwaysIds: readonly (string | undefined)[]) => PlacedRow[];
  /** Scrolls no further than it takes to see the row. */
  scrollTo: (index: number) => void;
}

/** Which rows of a long list are seen, and a few around them. */
export function useSeenRows({ rows, height, indexById }: PlacedRows, scroller: HTMLElement | null): SeenRows {
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
    overscan: 4,
  });
  return {
    rows: (alwaysIds) => {
      if (rows.length <= fewRows) return [...rows];
      const seen = virtualizer.getVirtualItems().map(({ index }) => index);
      const always = alwaysIds.flatMap((id) => indexById.get(id ?? '') ?? []);
      const indices = [...new Set([...seen, ...always])].sort((one, other) => one - other);
      return indices.flatMap((index) => rows[index] ?? []);
    },
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
