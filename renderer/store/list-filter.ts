import { create } from 'zustand';
import { search } from './navigation.ts';

/** What narrows the list besides the words of the search. */
export const useListFilter = create<{ needsYou: boolean }>()(() => ({ needsYou: false }));

export function filterByNeedsYou(needsYou: boolean): void {
  useListFilter.setState({ needsYou });
}

export function showWholeList(): void {
  filterByNeedsYou(false);
  search('');
}
