import type { Settings, SettingsRepository } from '../settings/settings-repository.ts';
import { english, type MainTexts } from './en.ts';
import { type Language, type ShownLanguage, shownLanguage } from './language.ts';

/** Each a bundle of its own, loaded when its language is spoken. */
const others: Readonly<Record<Exclude<Language, 'en'>, () => Promise<MainTexts>>> = {
  de: async () => (await import('./de.ts')).german,
  es: async () => (await import('./es.ts')).spanish,
  'zh-CN': async () => (await import('./zh-cn.ts')).simplifiedChinese,
};

const catalogs = new Map<Language, MainTexts>([['en', english]]);
const listeners: (() => void)[] = [];

let shown: ShownLanguage = { language: 'en', locale: 'en' };
let speaking: Promise<void> = Promise.resolve();
let wanted = shown;

/** The words of the language that is shown. Read when something is said, never kept: the language may change. */
export function mainTexts(): MainTexts {
  return catalogs.get(shown.language) ?? english;
}

/** BCP 47 of dates and numbers. */
export function mainLocale(): string {
  return shown.locale;
}

/** What is said before this resolves is said as before. @param preferred as for shownLanguage */
export function speak(language: Settings['language'], preferred: readonly string[]): Promise<void> {
  wanted = shownLanguage(language, preferred);
  speaking = load(wanted);
  return speaking;
}

/** Speaks as the settings say, from now on and whenever they change. */
export function speakAsChosen(
  { state }: Pick<SettingsRepository, 'state'>,
  preferred: () => readonly string[],
): void {
  void speak(state.getState().language, preferred());
  state.subscribe(({ language }) => void speak(language, preferred()));
}

/** Resolves once the language is spoken that was last asked for. */
export function whenSpoken(): Promise<void> {
  return speaking;
}

/** @param listener told whenever another language is spoken */
export function onOtherLanguage(listener: () => void): void {
  listeners.push(listener);
}

async function load(asked: ShownLanguage): Promise<void> {
  const { language } = asked;
  if (language !== 'en' && !catalogs.has(language)) catalogs.set(language, await others[language]());
  if (asked !== wanted) return;
  const isOther = shown.language !== language;
  shown = asked;
  if (isOther) for (const tell of listeners) tell();
}
