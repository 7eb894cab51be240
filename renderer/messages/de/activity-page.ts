import type { activityPage as English } from '../en/activity-page.ts';
import { counted, numberText } from '../words.ts';

export const activityPage: typeof English = {
  title: 'Aktivität',
  intro:
    'Was Holdfast mit Ihren Konten getan hat, nur auf diesem Computer aufbewahrt. Kein Token steht darin.',
  reading: 'Die Aktivität wird gelesen',
  tryAgain: 'Erneut versuchen',
  older: 'Ältere anzeigen',
  nothingOlder: 'Älteres ist nicht aufbewahrt.',
  nothingOlderMatches: 'Nichts Älteres passt zu den Filtern.',
  inSettings: {
    name: 'Was Holdfast getan hat',
    note: 'Verbindungen, Erneuerungen, Aufrufe und was fehlschlug, für alle Konten.',
    open: 'Gesamte Aktivität anzeigen',
  },
  empty: {
    title: 'Noch nichts',
    ofAll:
      'Hier steht, was Holdfast mit Ihren Konten tut: Verbindungen, Erneuerungen, Aufrufe und was fehlschlug.',
    ofOne:
      'Hier steht, was Holdfast mit diesem Konto tut: Erneuerungen, Aufrufe, Änderungen am Zugriff und was fehlschlug.',
    noFailures: 'Keine Fehler',
    noFailuresMeaning: 'Alles, was hier aufbewahrt ist, verlief wie vorgesehen.',
    noMatch: 'Nichts passt',
    noMatchMeaning:
      'Keine Zeile passt zu allen Filtern. Erweitern Sie den Zeitraum, wählen Sie mehr Arten oder löschen Sie die Filter.',
  },
  export: {
    open: 'Exportieren …',
    title: 'Aktivität exportieren',
    subtitle: 'Eine Datei, die jede Person lesen kann, die sie hat. Kein Token steht darin.',
    what: 'Was exportiert wird',
    shown: 'Was die Filter zeigen',
    everything: 'Alles',
    format: 'Als',
    formats: { json: 'JSON', csv: 'CSV' },
    cancel: 'Abbrechen',
    save: 'Datei speichern …',
    done: 'Fertig',
  },
  exported: (count, file) =>
    count === 1 ? `1 Zeile in ${file} gespeichert.` : `${numberText(count)} Zeilen in ${file} gespeichert.`,
  lines: (count) => counted(count, '# Zeile', '# Zeilen'),
  linesOf: (shown, total) => `${shown} von ${total} Zeilen`,
  run: {
    times: (line, count) => `${line}, ${count}-mal`,
    calls: (count, request, answer) => `${count} Aufrufe: ${request}, alle ${answer}`,
  },
  clear: {
    open: 'Löschen …',
    title: 'Gesamte Aktivität löschen?',
    cancel: 'Abbrechen',
    clear: 'Aktivität löschen',
    deleted:
      'Jede Zeile wird von diesem Computer gelöscht, für alle Konten. Das lässt sich nicht rückgängig machen.',
    copy: 'Wenn Sie eine Kopie behalten wollen, exportieren Sie die Aktivität vorher.',
    stays:
      'Die Konten und ihr Zugriff bleiben, wie sie sind. Als erste neue Zeile wird vermerkt, dass die Aktivität gelöscht wurde.',
  },
};
