import type { Language } from '../../electron/ipc/contract.ts';
import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { spanish } from './es/index.ts';
import { setLocale } from './locale.ts';
import { chinese } from './zh-cn/index.ts';

export type Texts = typeof english;

export const catalogs: Readonly<Record<Language, Texts>> = {
  en: english,
  de: german,
  es: spanish,
  'zh-CN': chinese,
};

/** The words of the language that is shown. Read when something is shown, never kept: the language may change. */
export let texts: Texts = english;

/** @param locale BCP 47: what dates and numbers go by; the language with the person's own region */
export function speak(language: Language, locale: string): void {
  texts = catalogs[language];
  setLocale(locale);
}
