/** BCP 47 of what Holdfast speaks. */
export const languages = ['en', 'de', 'es', 'zh-CN'] as const;

export type Language = (typeof languages)[number];

export interface ShownLanguage {
  language: Language;
  /** BCP 47: the language as the person's own region writes dates and numbers. */
  locale: string;
}

/**
 * What to speak: what was chosen, else the first of the system's languages that Holdfast speaks, else English.
 *
 * @param preferred BCP 47, what the person likes best first
 */
export function shownLanguage(chosen: Language | 'system', preferred: readonly string[]): ShownLanguage {
  for (const tag of preferred) {
    const language = spokenFor(tag);
    if (language && (chosen === 'system' || chosen === language)) return { language, locale: tag };
  }
  const language = chosen === 'system' ? 'en' : chosen;
  return { language, locale: language };
}

/** Traditional Chinese is no more read by everybody who reads the simplified one than Portuguese is by a Spaniard. */
function spokenFor(tag: string): Language | undefined {
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
  if (locale.language === 'zh') return locale.script === 'Hans' ? 'zh-CN' : undefined;
  return languages.find((language) => language === locale.language);
}
