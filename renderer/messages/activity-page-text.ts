import type { ActivityEntryView } from '../../electron/ipc/contract.ts';
import { type ActivityFilters, isNarrowed, noFilters } from '../store/activity-filters.ts';
import { requestText } from './activity-call-text.ts';
import { httpStatusText } from './http-status-text.ts';
import { formatFor } from './locale.ts';
import { texts } from './texts.ts';
import { numberText } from './words.ts';

/** What stands where no entry is. */
export function emptyActivityText(
  isOfAll: boolean,
  filters: ActivityFilters,
): { title: string; meaning: string } {
  const { title, ofAll, ofOne, ...words } = texts.activityPage.empty;
  if (!isNarrowed(filters)) return { title, meaning: isOfAll ? ofAll : ofOne };
  const isByFailureAlone = !isNarrowed({ ...filters, onlyFailures: noFilters.onlyFailures });
  return isByFailureAlone
    ? { title: words.noFailures, meaning: words.noFailuresMeaning }
    : { title: words.noMatch, meaning: words.noMatchMeaning };
}

/** How much is shown: "128 of 1,204 lines". */
export function shownText(matching: number, total: number): string {
  const { lines, linesOf } = texts.activityPage;
  return matching === total ? lines(total) : linesOf(numberText(matching), numberText(total));
}

/** Entries in a row that say the same: "12 calls: GET /user, all 200 OK". */
export function runText({ call }: ActivityEntryView, line: string, count: number): string {
  const { times, calls } = texts.activityPage.run;
  if (!call) return times(line, numberText(count));
  const answer = call.status === null ? texts.activity.noAnswer : httpStatusText(call.status);
  return calls(numberText(count), requestText(call), answer);
}

/** When these were: "14:05–14:32". */
export function runTimeText(firstMs: number, lastMs: number): string {
  const format = formatFor(
    'clock range',
    (locale) => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }),
  );
  return format.formatRange(firstMs, lastMs);
}

/** After the activity was written to a file. */
export function activityExportedText({ fileName, entries }: { fileName: string; entries: number }): string {
  return texts.activityPage.exported(entries, fileName);
}

/** Before the activity is cleared. */
export function clearingTexts(): readonly string[] {
  const { deleted, copy, stays } = texts.activityPage.clear;
  return [deleted, copy, stays];
}
