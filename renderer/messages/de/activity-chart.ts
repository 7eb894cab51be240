import type { activityChart as English } from '../en/activity-chart.ts';
import { counted } from '../words.ts';

export const activityChart: typeof English = {
  title: 'Aufrufe und Erneuerungen',
  calls: 'Aufrufe',
  renewals: 'Erneuerungen',
  failures: 'Fehler',
  countOfCalls: (count) => counted(count, '# Aufruf', '# Aufrufe'),
  countOfRenewals: (count) => counted(count, '# Erneuerung', '# Erneuerungen'),
  countOfFailures: (count) => counted(count, '# Fehler', '# Fehler'),
  nothing: 'nichts',
  at: (when, numbers) => `${when}: ${numbers}`,
  showTable: 'Als Tabelle zeigen',
  showChart: 'Als Diagramm zeigen',
  hour: 'Stunde',
  day: 'Tag',
  days: 'Tage',
  none: 'In dieser Zeit gab es keine Aufrufe und keine Erneuerungen.',
};
