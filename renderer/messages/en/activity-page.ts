import { counted, numberText } from '../words.ts';

/** What stands around the lines of the activity. */
export const activityPage = {
  title: 'Activity',
  intro: 'What Holdfast did with your accounts, kept on this computer only. No token is in it.',
  reading: 'Reading the activity',
  tryAgain: 'Try again',
  older: 'Show older',
  nothingOlder: 'Nothing older is kept.',
  nothingOlderMatches: 'Nothing older matches the filters.',
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
    noMatch: 'Nothing matches',
    noMatchMeaning:
      'No line that is kept here fits all of the filters. Widen the time, choose more kinds, or clear them.',
  },
  export: {
    open: 'Export…',
    title: 'Export activity',
    subtitle: 'A file that anybody can read who has it. No token is in it.',
    what: 'What to export',
    shown: 'What the filters show',
    everything: 'Everything',
    format: 'As',
    formats: { json: 'JSON', csv: 'CSV' },
    cancel: 'Cancel',
    save: 'Save file…',
    done: 'Done',
  },
  exported: (count: number, file: string) =>
    count === 1 ? `1 line saved in ${file}.` : `${numberText(count)} lines saved in ${file}.`,
  lines: (count: number) => counted(count, '# line', '# lines'),
  linesOf: (shown: string, total: string) => `${shown} of ${total} lines`,
  /** Lines in a row that say the same. */
  run: {
    times: (line: string, count: string) => `${line}, ${count} times`,
    calls: (count: string, request: string, answer: string) => `${count} calls: ${request}, all ${answer}`,
  },
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
