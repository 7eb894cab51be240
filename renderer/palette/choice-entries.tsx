import { Contrast, Languages, Palette } from 'lucide-react';
import type { SettingsView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { languageNames, languages } from '../messages/language-names.ts';
import { texts } from '../messages/texts.ts';
import { settle } from '../store/settle.ts';
import type { Entry } from './entry.ts';

/** How the window looks and speaks: every choice but the one that is in force. */
export function choiceEntries(settings: SettingsView): Entry[] {
  const { contrasts, systemLanguage, themes } = texts.appearance;
  const words = texts.palette;
  const all: (Entry & { isNow: boolean })[] = [
    ...(['system', 'light', 'dark'] as const).map((theme) => ({
      id: `theme-${theme}`,
      name: words.colours(themes[theme]),
      icon: <Palette size={16} />,
      isNow: settings.theme === theme,
      act: () => settle(bridge.changeSettings({ theme })),
    })),
    ...(['system', 'more'] as const).map((contrast) => ({
      id: `contrast-${contrast}`,
      name: words.contrast(contrasts[contrast]),
      icon: <Contrast size={16} />,
      isNow: settings.contrast === contrast,
      act: () => settle(bridge.changeSettings({ contrast })),
    })),
    ...(['system', ...languages] as const).map((language) => ({
      id: `language-${language}`,
      name: words.language(language === 'system' ? systemLanguage : languageNames[language]),
      // Somebody who can't read the language of now still finds their own.
      alsoFound: 'language sprache idioma 语言',
      icon: <Languages size={16} />,
      isNow: settings.language === language,
      act: () => settle(bridge.changeSettings({ language })),
    })),
  ];
  return all.filter(({ isNow }) => !isNow);
}
