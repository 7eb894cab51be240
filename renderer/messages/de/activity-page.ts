import type { activityPage as English } from '../en/activity-page.ts';
import { counted, numberText } from '../words.ts';

export const activityPage: typeof English = {
  title: 'Aktivität',
  intro:
    'Was Holdfast mit Ihren Konten getan hat, nur auf diesem Computer aufbewahrt. Token sind nicht enthalten.',
  reading: 'Die Aktivität wird gelesen',
  tryAgain: 'Erneut versuchen',
  older: 'Ältere anzeigen',
  nothingOlder: 'Älteres wird nicht aufbewahrt.',
  nothingOlderMatches: 'Nichts Älteres passt zu den Filtern.',
  inSettings: {
    name: 'Was Holdfast getan hat',
    note: 'Verbindungen, Erneuerungen, Aufrufe und Fehler, für alle Konten.',
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
      'Kein Eintrag passt zu allen Filtern. Erweitern Sie den Zeitraum, wählen Sie mehr Arten oder löschen Sie die Filter.',
  },
  export: {
    open: 'Exportieren …',
    title: 'Aktivität exportieren',
    subtitle: 'Wer die Datei hat, kann sie lesen. Token sind nicht enthalten.',
    what: 'Was exportiert wird',
    shown: 'Was die Filter zeigen',
    everything: 'Alles',
    format: 'Format',
    formats: { json: 'JSON', csv: 'CSV' },
    cancel: 'Abbrechen',
    save: 'Datei speichern …',
    done: 'Fertig',
  },
  exported: (count, file) =>
    count === 1
      ? `1 Eintrag in ${file} gespeichert.`
      : `${numberText(count)} Einträge in ${file} gespeichert.`,
  lines: (count) => counted(count, '# Eintrag', '# Einträge'),
  linesOf: (shown, total) => `${shown} von ${total} Einträgen`,
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
      'Alle Einträge werden von diesem Computer gelöscht, für alle Konten. Das lässt sich nicht rückgängig machen.',
    copy: 'Wenn Sie eine Kopie behalten wollen, exportieren Sie die Aktivität vorher.',
    stays:
      'Die Konten und ihr Zugriff bleiben, wie sie sind. Als erster neuer Eintrag wird vermerkt, dass die Aktivität gelöscht wurde.',
  },
};
