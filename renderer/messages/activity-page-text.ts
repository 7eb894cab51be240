import { countText } from './count-text.ts';

/** What stands where no entry is. */
export function emptyActivityText(
  isOfAll: boolean,
  onlyFailures: boolean,
): { title: string; meaning: string } {
  if (onlyFailures) return { title: 'No failures', meaning: 'All that is kept here went as it should.' };
  return {
    title: 'Nothing yet',
    meaning: isOfAll
      ? 'What Holdfast does with your accounts is listed here: connecting, renewals, calls and what failed.'
      : 'What Holdfast does with this account is listed here: renewals, calls, changes of access and what failed.',
  };
}

/** After the activity was written to a file. */
export function activityExportedText({ fileName, entries }: { fileName: string; entries: number }): string {
  return `${countText(entries, 'line')} saved in ${fileName}.`;
}

/** Before the activity is cleared. */
export const clearingTexts: readonly string[] = [
  'Every line is deleted from this computer, for all accounts. It can’t be undone.',
  'To keep a copy, export it first.',
  'The accounts and their access stay as they are. That the activity was cleared is noted as its first new line.',
];
