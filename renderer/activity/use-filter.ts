import { useMemo } from 'react';
import type { ActivityFilterView } from '../../electron/ipc/contract.ts';
import { type ActivityFilters, sinceOf } from '../store/activity-filters.ts';
import { useApp } from '../store/app-store.ts';
import { useLanguage } from '../store/use-language.ts';
import { useNow } from '../ui/use-now.ts';
import { searchedWords } from './searched-words.ts';

/** The filters as the main process takes them: the same object while they ask for the same. */
export function useFilter({ groups, onlyFailures, span, text }: ActivityFilters): ActivityFilterView {
  const providers = useApp((state) => state.providers.value);
  const language = useLanguage();
  const sinceMs = sinceOf(span, useNow(60_000));
  // biome-ignore lint/correctness/useExhaustiveDependencies: words are looked for in the language that is shown
  const words = useMemo(() => searchedWords(text, providers), [text, providers, language]);
  return useMemo(
    () => ({ groups: [...groups], onlyFailures, sinceMs, words }),
    [groups, onlyFailures, sinceMs, words],
  );
}
