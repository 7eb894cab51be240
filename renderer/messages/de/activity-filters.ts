import type { activityFilters as English } from '../en/activity-filters.ts';

export const activityFilters: typeof English = {
  label: 'Filter der Aktivität',
  search: 'Aktivität durchsuchen',
  account: 'Konto',
  allAccounts: 'Alle Konten',
  span: 'Zeitraum',
  spans: {
    today: 'Heute',
    '7-days': 'Letzte 7 Tage',
    '30-days': 'Letzte 30 Tage',
    all: 'Gesamte Zeit',
  },
  kinds: 'Arten',
  groups: {
    connects: 'Verbinden',
    renewals: 'Erneuern',
    calls: 'Aufrufen',
    endings: 'Beenden',
    'files-and-security': 'Dateien und Sicherheit',
  },
  onlyFailures: 'Nur Fehler',
  clear: 'Filter löschen',
};
