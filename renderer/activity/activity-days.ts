import type { ActivityEntryView } from '../../electron/ipc/contract.ts';

export interface ActivityDay {
  /** The same for the same day, whatever is added to it. */
  key: string;
  /** A moment of that day. */
  atMs: number;
  entries: ActivityEntryView[];
}

/** The entries by the days of this computer's time zone, in the order that they came in. */
export function groupByDay(entries: readonly ActivityEntryView[]): ActivityDay[] {
  const days = new Map<string, ActivityDay>();
  for (const entry of entries) {
    const key = new Date(entry.atMs).toDateString();
    const day = days.get(key);
    if (day) day.entries.push(entry);
    else days.set(key, { key, atMs: entry.atMs, entries: [entry] });
  }
  return [...days.values()];
}
