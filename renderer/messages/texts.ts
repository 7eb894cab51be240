import type { Language } from '../../electron/ipc/contract.ts';
import type { english } from './en/index.ts';
import { setLocale } from './locale.ts';

export type Texts = typeof english;

/** A language is loaded when it is spoken, and none but that one. */
const bringers: Readonly<Record<Language, () => Promise<Texts>>> = {
  en: async () => (await import('./en/index.ts')).english,
  de: async () => (await import('./de/index.ts')).german,
  es: async () => (await import('./es/index.ts')).spanish,
  'zh-CN': async () => (await import('./zh-cn/index.ts')).chinese,
};

export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(bringers, tag);
}

const learnt: Partial<Record<Language, Texts>> = {};

/**
 * The words of the language that is shown. Read when something is shown, never kept: the language may change. There are none before the
 * first one is spoken, and nothing with words is shown until then.
 */
export let texts: Texts;

/** Loads a language, so that it can be spoken from then on. */
export async function learn(language: Language): Promise<Texts> {
  const words = learnt[language] ?? (await bringers[language]());
  learnt[language] = words;
  return words;
}

/**
 * Says everything in a language that was learnt; another one is let be.
 *
 * @param locale BCP 47: what dates and numbers go by; the language with the person's own region; undefined for the system's
 */
export function speak(language: Language, locale: string | undefined): void {
  const words = learnt[language];
  if (!words) return;
  texts = words;
  setLocale(locale);
}
