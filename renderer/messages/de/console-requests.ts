import type { consoleRequests as English } from '../en/console-requests.ts';

export const consoleRequests: typeof English = {
  search: 'Anfragen durchsuchen',
  saved: 'Gespeichert',
  history: 'Gesendet',
  none: 'Was Sie senden, wird hier verschlüsselt und ohne Geheimnisse aufbewahrt. Speichern Sie, was Sie wieder brauchen.',
  noneFits: 'Keine Anfrage passt.',
  clear: 'Leeren',
  cleared: 'Die gesendeten Anfragen sind gelöscht.',
  save: 'Anfrage speichern',
  keep: 'Speichern',
  nameOfRequest: 'Name der Anfrage',
  remove: (name) => `${name} entfernen`,
  removed: (name) => `„${name}“ ist entfernt.`,
  noAnswer: 'keine Antwort',
  bodyLeftOut: 'Inhalt zu lang zum Aufbewahren',
};
