import { type RefObject, useEffect, useRef } from 'react';
import { useApp } from '../store/app-store.ts';
import { useShownAccount } from '../store/selectors.ts';

/**
 * A new page begins at its top. Where the focus would be lost, its place being gone or hidden, it comes along.
 *
 * @param latePage of a page that is loaded as it is opened: the focus can come along only then
 */
export function useFollowingFocus(pane: RefObject<HTMLElement | null>, latePage: unknown): void {
  const page = useApp((state) => state.page);
  const showing = useApp((state) => state.showing);
  const isSheetOpen = useApp((state) => state.sheet !== null);
  const shownId = useShownAccount()?.id;
  const exchangeId = useApp((state) => state.exchangeId);
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are the moves that it follows
  useEffect(() => {
    // Asking for it lays the page out: dear, and for nothing where it has just begun.
    if (!isFirst.current) pane.current?.scrollTo(0, 0);
  }, [page, shownId, exchangeId, pane]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are the moves that it follows
  useEffect(() => {
    if (!isFirst.current && !isSheetOpen && isFocusLost()) landmarkOf(pane.current)?.focus();
    isFirst.current = false;
  }, [page, showing, shownId, exchangeId, isSheetOpen, latePage, pane]);
}

function isFocusLost(): boolean {
  const active = document.activeElement;
  return !(active instanceof HTMLElement) || active === document.body || active.offsetParent === null;
}

/** The page's heading, or the chosen row where only the list is seen. */
function landmarkOf(pane: HTMLElement | null): HTMLElement | null {
  if (pane && pane.offsetParent !== null) return pane.querySelector('h1');
  return document.querySelector('.account-row[aria-current]');
}
