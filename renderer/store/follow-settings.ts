import type { SettingsView } from '../../electron/ipc/contract.ts';
import { speak } from '../messages/texts.ts';

/** Looks and speaks as the settings say. Before anything is drawn with them: words are read while drawing. */
export function follow({ theme, contrast, shownLanguage, locale }: SettingsView): void {
  const { dataset } = document.documentElement;
  dataset.theme = theme;
  dataset.contrast = contrast;
  document.documentElement.lang = shownLanguage;
  speak(shownLanguage, locale);
}
