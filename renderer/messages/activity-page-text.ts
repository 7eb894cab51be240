import { texts } from './texts.ts';

/** What stands where no entry is. */
export function emptyActivityText(
  isOfAll: boolean,
  onlyFailures: boolean,
): { title: string; meaning: string } {
  const { title, ofAll, ofOne, noFailures, noFailuresMeaning } = texts.activityPage.empty;
  if (onlyFailures) return { title: noFailures, meaning: noFailuresMeaning };
  return { title, meaning: isOfAll ? ofAll : ofOne };
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
