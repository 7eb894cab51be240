import { useEffect, useRef } from 'react';
import type { Language, SettingsView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { languageNames, languages } from '../messages/language-names.ts';
import { texts } from '../messages/texts.ts';
import { useRequest } from '../store/use-request.ts';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { Segments } from '../ui/segments.tsx';
import { Select } from '../ui/select.tsx';
import { SettingsGroup } from './settings-group.tsx';

/** Everything is drawn anew in another language: whoever chose it by the keyboard is where they were. */
let isLanguageChosen = false;

/** How the window looks and speaks; each choice is seen at once. */
export function Appearance({ settings }: { settings: SettingsView }) {
  const choose = useRequest(bridge.changeSettings);
  const words = texts.appearance;
  const languageRow = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isLanguageChosen) languageRow.current?.querySelector('select')?.focus();
    isLanguageChosen = false;
  }, []);
  const chooseLanguage = (language: SettingsView['language']) => {
    isLanguageChosen = true;
    void choose.run({ language });
    // Where it was spoken before, nothing is drawn anew.
    setTimeout(() => {
      isLanguageChosen = false;
    }, 1_000);
  };
  const languageText = (language: Language | 'system') =>
    language === 'system' ? words.systemLanguage : languageNames[language];
  return (
    <SettingsGroup title={words.title}>
      <div className="rows">
        <div className="row">
          <p className="row-text">{words.theme}</p>
          <Segments
            label={words.theme}
            value={settings.theme}
            choices={['system', 'light', 'dark']}
            text={(theme) => words.themes[theme]}
            onChange={(theme) => void choose.run({ theme })}
          />
        </div>
        <div className="row">
          <div className="row-text">
            <p>{words.contrast}</p>
            <p className="secondary">{words.contrastMeaning}</p>
          </div>
          <Segments
            label={words.contrast}
            value={settings.contrast}
            choices={['system', 'more']}
            text={(contrast) => words.contrasts[contrast]}
            onChange={(contrast) => void choose.run({ contrast })}
          />
        </div>
        <div className="row" ref={languageRow}>
          <div className="row-text">
            <p>{words.language}</p>
            <p className="secondary">{words.languageMeaning}</p>
          </div>
          <Select
            label={words.language}
            value={settings.language}
            choices={['system', ...languages]}
            text={languageText}
            onChange={chooseLanguage}
          />
        </div>
      </div>
      {choose.error && <ErrorBanner error={choose.error} />}
    </SettingsGroup>
  );
}
