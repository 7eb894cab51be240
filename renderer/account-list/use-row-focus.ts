import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useApp } from '../store/app-store.ts';
import { pickAll, usePicking } from '../store/picking.ts';
import { rowAfterKey } from './move-between-rows.ts';
import type { PlacedRows } from './place-rows.ts';

/** What is around the list can do with it. */
export interface RowsHandle {
  focusFirst: () => void;
}

/**
 * The focus among rows that are not all drawn. Tab comes to one row, arrow keys go on from it: a row that is to get the focus is
 * drawn first.
 */
export function useRowFocus(
  { indexOf, rows }: PlacedRows,
  shownId: string | undefined,
  scrollTo: (index: number) => void,
  handle: RefObject<RowsHandle | null>,
) {
  const list = useRef<HTMLUListElement>(null);
  const toFocus = useRef<string | null>(null);
  const [lastId, setLastId] = useState<string>();
  const has = (id: string | undefined) => indexOf(id) !== undefined;
  const firstId = rows.find(({ account }) => account)?.account?.id;
  const tabStop = [lastId, shownId].find(has) ?? firstId;
  const focusRow = (index: number | undefined) => {
    const id = index === undefined ? undefined : rows[index]?.account?.id;
    if (index === undefined || id === undefined) return;
    toFocus.current = id;
    setLastId(id);
    // Where it is the last one already, nothing is drawn anew.
    takeFocus(list.current, toFocus);
    scrollTo(index);
  };
  useLayoutEffect(() => takeFocus(list.current, toFocus));
  useImperativeHandle(handle, () => ({ focusFirst: () => focusRow(rowAfterKey(rows, undefined, 'Home')) }));
  return {
    list,
    tabStop,
    onFocus: (event: FocusEvent) => setLastId(accountOf(event.target)),
    onKeyDown: (event: KeyboardEvent) => {
      const isAll = event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey);
      if (isAll && usePicking.getState().isOn && useApp.getState().accountsComplete) {
        event.preventDefault();
        return pickAll(rows.flatMap(({ account }) => account?.id ?? []));
      }
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const target = rowAfterKey(rows, accountOf(document.activeElement), event.key);
      if (target === undefined) return;
      event.preventDefault();
      focusRow(target);
    },
  };
}

function accountOf(element: Element | null): string | undefined {
  return element instanceof HTMLElement ? element.dataset.account : undefined;
}

function takeFocus(list: HTMLElement | null, toFocus: { current: string | null }): void {
  const row = toFocus.current && list?.querySelector<HTMLElement>(`[data-account="${toFocus.current}"]`);
  if (!row) return;
  toFocus.current = null;
  // The list scrolls by itself, to where the heading leaves the row free.
  row.focus({ preventScroll: true });
}
