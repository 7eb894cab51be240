import type { Language } from '../../electron/ipc/contract.ts';

/** Each language in itself, so that whoever speaks it finds it in any other. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  'zh-CN': '简体中文',
};

export const languages = Object.keys(languageNames) as Language[];
