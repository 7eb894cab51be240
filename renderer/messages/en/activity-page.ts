import { numberText } from '../words.ts';

/** What stands around the lines of the activity. */
export const activityPage = {
  title: 'Activity',
  intro: 'What Holdfast did with your accounts, kept on this computer only. No token is in it.',
  back: 'Back to settings',
  reading: 'Reading the activity',
  tryAgain: 'Try again',
  onlyFailures: 'Failures only',
  older: 'Show older',
  nothingOlder: 'Nothing older is kept.',
  inSettings: {
    name: 'What Holdfast did',
    note: 'Connecting, renewals, calls and what failed, for all accounts.',
    open: 'Show all activity',
  },
  empty: {
    title: 'Nothing yet',
    ofAll:
      'What Holdfast does with your accounts is listed here: connecting, renewals, calls and what failed.',
    ofOne:
      'What Holdfast does with this account is listed here: renewals, calls, changes of access and what failed.',
    noFailures: 'No failures',
    noFailuresMeaning: 'All that is kept here went as it should.',
  },
  exportJson: 'Export as JSON…',
  exportCsv: 'Export as CSV…',
  exported: (count: number, file: string) =>
    count === 1 ? `1 line saved in ${file}.` : `${numberText(count)} lines saved in ${file}.`,
  clear: {
    open: 'Clear…',
    title: 'Clear all activity?',
    cancel: 'Cancel',
    clear: 'Clear activity',
    deleted: 'Every line is deleted from this computer, for all accounts. It can’t be undone.',
    copy: 'To keep a copy, export it first.',
    stays:
      'The accounts and their access stay as they are. That the activity was cleared is noted as its first new line.',
  },
};
