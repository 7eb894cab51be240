import { create } from 'zustand';
import type { ErrorView } from '../../electron/errors/app-error.ts';
import type { ActivityFilters } from './activity-filters.ts';
import type { ConsoleDraft } from './console-draft.ts';
import type { Sheet } from './sheet.ts';
import { emptySlices, type Slices } from './slices.ts';
import type { Wish } from './wish.ts';

export interface AppState extends Slices {
  /** How the first snapshot is doing. */
  start: { at: 'loading' } | { at: 'ready' } | { at: 'failed'; error: ErrorView };
  page: 'accounts' | 'settings' | 'activity' | 'inspector';
  /** Which side is seen when the window is too narrow for both. */
  showing: 'list' | 'detail';
  selectedAccountId: string | null;
  /** The one that the inspector shows; null for the list of all. */
  exchangeId: string | null;
  search: string;
  sheet: Sheet | null;
  wishes: Readonly<Record<string, Wish>>;
  consoles: Readonly<Record<string, ConsoleDraft>>;
  /** What of the activity is shown: of an account, by its id, and on the page of all. */
  activityFilters: Readonly<Record<string, ActivityFilters>>;
}

export const useApp = create<AppState>()(() => ({
  ...emptySlices,
  start: { at: 'loading' },
  page: 'accounts',
  showing: 'list',
  selectedAccountId: null,
  exchangeId: null,
  search: '',
  sheet: null,
  wishes: {},
  consoles: {},
  activityFilters: {},
}));
