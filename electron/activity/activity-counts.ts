import type { ActivityEntry } from './activity-entry.ts';
import { groupOf, isFailure } from './activity-groups.ts';

/** What happened from one moment up to another. What failed is counted there alone. */
export interface ActivityCount {
  fromMs: number;
  untilMs: number;
  calls: number;
  renewals: number;
  failures: number;
}

/** So many bars stand beside each other. */
const mostBars = 45;
/** Days that a bar may stand for. */
const sizes = [1, 7, 28] as const;

/**
 * Counts by the hours of today, or by days of this computer's time zone up to today.
 *
 * @param entries the oldest first
 * @param days 1: today by its hours. null: as far back as anything goes, with bars of several days where they would be too many
 */
export function countActivity(
  entries: readonly ActivityEntry[],
  days: number | null,
  nowMs: number,
): ActivityCount[] {
  const counts = emptyCounts(days, entries[0]?.atMs ?? nowMs, nowMs);
  const first = counts[0]?.fromMs ?? 0;
  for (const entry of entries) {
    const { atMs } = entry;
    if (atMs < first) continue;
    const count = counts.find(({ fromMs, untilMs }) => atMs >= fromMs && atMs < untilMs);
    if (!count) continue;
    const group = groupOf(entry);
    if (isFailure(entry)) count.failures += 1;
    else if (group === 'calls') count.calls += 1;
    else if (group === 'renewals') count.renewals += 1;
  }
  return counts;
}

function emptyCounts(days: number | null, oldestMs: number, nowMs: number): ActivityCount[] {
  const today = new Date(nowMs);
  const [year, month, date] = [today.getFullYear(), today.getMonth(), today.getDate()];
  if (days === 1) {
    const hours = Array.from({ length: 25 }, (_, hour) => new Date(year, month, date, hour).getTime());
    return between(hours);
  }
  const spanned = days ?? Math.max(7, daysSince(oldestMs, nowMs) + 1);
  const size = sizes.find((each) => spanned / each <= mostBars) ?? sizes[2];
  const bars = Math.min(mostBars, Math.ceil(spanned / size));
  const starts = Array.from({ length: bars + 1 }, (_, bar) =>
    new Date(year, month, date + 1 - (bars - bar) * size).getTime(),
  );
  return between(starts);
}

function between(starts: readonly number[]): ActivityCount[] {
  return starts
    .slice(0, -1)
    .map((fromMs, index) => ({
      fromMs,
      untilMs: starts[index + 1] ?? fromMs,
      calls: 0,
      renewals: 0,
      failures: 0,
    }))
    .filter(({ fromMs, untilMs }) => untilMs > fromMs);
}

/** Midnights between; a day of the clock change counts as one too. */
function daysSince(atMs: number, nowMs: number): number {
  const [from, until] = [new Date(atMs).setHours(0, 0, 0, 0), new Date(nowMs).setHours(0, 0, 0, 0)];
  return Math.max(0, Math.round((until - from) / 86_400_000));
}
