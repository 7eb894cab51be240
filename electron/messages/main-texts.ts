import type { Settings, SettingsRepository } from '../settings/settings-repository.ts';
import { german } from './de.ts';
import { english, type MainTexts } from './en.ts';
import { spanish } from './es.ts';
import { type Language, type ShownLanguage, shownLanguage } from './language.ts';
import { simplifiedChinese } from './zh-cn.ts';

const catalogs: Readonly<Record<Language, MainTexts>> = {
  en: english,
  de: german,
  es: spanish,
  'zh-CN': simplifiedChinese,
};

let shown: ShownLanguage = { language: 'en', locale: 'en' };

/** The words of the language that is shown. Read when something is said, never kept: the language may change. */
export function mainTexts(): MainTexts {
  return catalogs[shown.language];
}

/** BCP 47 of dates and numbers. */
export function mainLocale(): string {
  return shown.locale;
}

/** @param preferred as for shownLanguage */
export function speak(language: Settings['language'], preferred: readonly string[]): void {
  shown = shownLanguage(language, preferred);
}

/** Speaks as the settings say, from now on and whenever they change. */
export function speakAsChosen(
  { state }: Pick<SettingsRepository, 'state'>,
  preferred: () => readonly string[],
): void {
  speak(state.getState().language, preferred());
  state.subscribe(({ language }) => speak(language, preferred()));
}
