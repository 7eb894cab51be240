import { showSettings } from '../store/navigation.ts';

export const settingsSections = ['appearance', 'protection', 'providers', 'data', 'about'] as const;

export type SettingsSectionId = (typeof settingsSections)[number];

export function sectionElementId(section: SettingsSectionId): string {
  return `settings-${section}`;
}

/** Opens the settings at one of their sections; the focus goes to its heading, so that reading goes on there. */
export function showSettingsSection(section: SettingsSectionId): void {
  showSettings();
  requestAnimationFrame(() => {
    const element = document.getElementById(sectionElementId(section));
    element?.scrollIntoView({ block: 'start' });
    element?.focus({ preventScroll: true });
  });
}
