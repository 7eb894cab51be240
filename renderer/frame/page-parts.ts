import type { ComponentType } from 'react';
import type { AppState } from '../store/app-store.ts';
import { type Part, partOf } from '../store/part.ts';

type LatePage = Exclude<AppState['page'], 'accounts'>;

/** The pages beside the accounts, each loaded when it is opened. */
export const pageParts: Readonly<Record<LatePage, Part<ComponentType>>> = {
  settings: partOf(async () => (await import('../settings/settings-page.tsx')).SettingsPage),
  activity: partOf(async () => (await import('../activity/activity-page.tsx')).ActivityPage),
  inspector: partOf(async () => (await import('../inspector/inspector-page.tsx')).InspectorPage),
};
