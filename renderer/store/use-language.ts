import { useApp } from './app-store.ts';

/**
 * Draws a component anew when another language is spoken. All are, but for those that are memoized or held by something that is.
 *
 * @returns BCP 47, with the person's region
 */
export function useLanguage(): string {
  return useApp(({ settings }) => settings.value.locale);
}
