import { showSettings } from '../store/navigation.ts';

export const settingsSections = ['appearance', 'protection', 'providers', 'data', 'about'] as const;

export type SettingsSectionId = (typeof settingsSections)[number];

export function sectionElementId(section: SettingsSectionId): string {
  return `settings-${section}`;
}

let asked: SettingsSectionId | undefined;

/** Opens the settings at one of their sections; the focus goes to its heading, so that reading goes on there. */
export function showSettingsSection(section: SettingsSectionId): void {
  asked = section;
  showSettings();
  goToAskedSection();
}

/** Once more when the page is there: it may have been loaded only now. */
export function goToAskedSection(): void {
  requestAnimationFrame(() => {
    const element = asked && document.getElementById(sectionElementId(asked));
    if (!element) return;
    asked = undefined;
    element.scrollIntoView({ block: 'start' });
    element.focus({ preventScroll: true });
  });
}
