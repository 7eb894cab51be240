import type { Language } from '../../electron/ipc/contract.ts';
import { english } from './en/index.ts';
import { setLocale } from './locale.ts';

export type Texts = typeof english;

const catalogs: Partial<Record<Language, Texts>> = { en: english };

/** The words of the language that is shown. Read when something is shown, never kept: the language may change. */
export let texts: Texts = english;

/** @param locale BCP 47: what dates and numbers go by; the language with the person's own region */
export function speak(language: Language, locale: string): void {
  texts = catalogs[language] ?? english;
  setLocale(locale);
}
