import type { ActivityGroup } from '../../electron/ipc/contract.ts';

export const activitySpans = ['today', '7-days', '30-days', 'all'] as const;

export type ActivitySpan = (typeof activitySpans)[number];

/** What of the activity is shown; all of it together. */
export interface ActivityFilters {
  /** null: of all accounts, and of Holdfast itself. */
  accountId: string | null;
  /** Empty: all kinds. */
  groups: readonly ActivityGroup[];
  onlyFailures: boolean;
  span: ActivitySpan;
  text: string;
}

export const noFilters: ActivityFilters = {
  accountId: null,
  groups: [],
  onlyFailures: false,
  span: 'all',
  text: '',
};

/** Without the group, or with it. All of them are the same as none. */
export function toggled(groups: readonly ActivityGroup[], group: ActivityGroup): ActivityGroup[] {
  return groups.includes(group) ? groups.filter((each) => each !== group) : [...groups, group];
}

export function isNarrowed({ accountId, groups, onlyFailures, span, text }: ActivityFilters): boolean {
  return accountId !== null || groups.length > 0 || onlyFailures || span !== 'all' || text.trim() !== '';
}

/** Days up to today; null stands for as long as anything is kept. */
export function daysOf(span: ActivitySpan): number | null {
  return { today: 1, '7-days': 7, '30-days': 30, all: null }[span];
}

/** When the span began, by the days of this computer's time zone. */
export function sinceOf(span: ActivitySpan, nowMs: number): number | null {
  const days = daysOf(span);
  if (days === null) return null;
  const today = new Date(nowMs);
  return new Date(today.getFullYear(), today.getMonth(), today.getDate() - days + 1).getTime();
}
