import { useEffect } from 'react';
import { create } from 'zustand';
import { showAccount } from './navigation.ts';

const useAskedTab = create<{ accountId: string | null; tab: string }>()(() => ({ accountId: null, tab: '' }));

/** Shows an account at one of its tabs. */
export function showAccountTab(accountId: string, tab: string): void {
  useAskedTab.setState({ accountId, tab });
  showAccount(accountId);
}

/** Hands the tab that was asked for to the page of its account, once. @param show a tab that is none of the page's is left out */
export function useTabAskedFor<T extends string>(
  accountId: string,
  tabs: readonly T[],
  show: (tab: T) => void,
): void {
  const asked = useAskedTab();
  useEffect(() => {
    if (asked.accountId !== accountId) return;
    const found = tabs.find((tab) => tab === asked.tab);
    useAskedTab.setState({ accountId: null });
    if (found) show(found);
  });
}
