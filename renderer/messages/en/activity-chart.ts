import { counted } from '../words.ts';

/** Calls and renewals over time. */
export const activityChart = {
  title: 'Calls and renewals',
  calls: 'Calls',
  renewals: 'Renewals',
  failures: 'Failures',
  countOfCalls: (count: number) => counted(count, '# call', '# calls'),
  countOfRenewals: (count: number) => counted(count, '# renewal', '# renewals'),
  countOfFailures: (count: number) => counted(count, '# failure', '# failures'),
  nothing: 'nothing',
  /** A bar, or all of them: when, and how many. */
  at: (when: string, numbers: string) => `${when}: ${numbers}`,
  showTable: 'Show as table',
  showChart: 'Show as chart',
  hour: 'Hour',
  day: 'Day',
  days: 'Days',
  none: 'No calls and no renewals in this time.',
};
