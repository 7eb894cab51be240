import type { Language } from '../../electron/ipc/contract.ts';
import { isLanguage, learn, speak, texts } from '../messages/texts.ts';

/** What the settings will most likely say: the system's language, for which the main process has written the page. */
function likelyLanguage(): Language {
  const { lang } = document.documentElement;
  return isLanguage(lang) ? lang : 'en';
}

let likely: Promise<void> | undefined;

/** Loads the words that are most likely wanted, while the settings are still asked for, and speaks them until those are known. */
export function learnLikelyLanguage(): Promise<void> {
  likely ??= (async () => {
    const language = likelyLanguage();
    await learnWanted(language);
    if (!texts) speak(language, undefined);
  })();
  return likely;
}

/** Has a language there before it is spoken. Where it can't be loaded, the words stay as they are. */
export async function learnWanted(language: Language): Promise<void> {
  await learn(language).catch(() => undefined);
}
