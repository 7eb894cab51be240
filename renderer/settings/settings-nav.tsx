import { texts } from '../messages/texts.ts';
import { settingsSections, showSettingsSection } from './settings-sections.ts';
import { useSeenSection } from './use-seen-section.ts';

/** The sections of the settings, in view wherever the page is scrolled to. */
export function SettingsNav() {
  const seen = useSeenSection();
  return (
    <nav className="settings-nav" aria-label={texts.settings.sectionsLabel}>
      {settingsSections.map((section) => (
        <button
          key={section}
          type="button"
          aria-current={section === seen ? 'location' : undefined}
          onClick={() => showSettingsSection(section)}
        >
          {texts.settings.sections[section]}
        </button>
      ))}
    </nav>
  );
}
