import type { consoleAnswer as English } from '../en/console-answer.ts';
import { counted, numberText } from '../words.ts';

export const consoleAnswer: typeof English = {
  answer: 'Antwort',
  body: 'Inhalt',
  raw: 'Roh',
  headers: (count) => `Header ${count}`,
  bodyText: 'Inhalt als Text',
  empty: 'Die Antwort hat keinen Inhalt.',
  binary: 'Die Antwort ist kein Text und wird darum nicht angezeigt. Sie können sie speichern.',
  image: 'Das Bild der Antwort',
  imageBroken: 'Die Antwort ist laut ihren Angaben ein Bild, lässt sich aber nicht darstellen.',
  imageSize: (width, height) => `${width} × ${height} Pixel`,
  beginning: (shown, whole) => `Die ersten ${shown} von ${whole}.`,
  showAll: 'Alles anzeigen',
  copy: 'Kopieren',
  copyValue: 'Wert kopieren',
  copyPath: 'Pfad kopieren',
  save: 'Speichern …',
  savedAs: (fileName) => `Gespeichert als ${fileName}.`,
  nextPage: 'Nächste Seite',
  previousPage: 'Vorherige Seite',
  tree: 'Inhalt als Baum',
  members: (count) => counted(count, '# Eintrag', '# Einträge'),
  search: 'Antwort durchsuchen',
  noMatch: 'Nichts gefunden',
  matches: (count) => counted(count, '# gefunden', '# gefunden'),
  matchOf: (current, count) => `${current} von ${count}`,
  nextMatch: 'Nächster Treffer',
  previousMatch: 'Vorheriger Treffer',
  fold: 'Einklappen',
  folds: { all: 'Alles einklappen', none: 'Alles ausklappen' },
  foldLevel: (level) => `Bis Ebene ${level}`,
  callsLeft: (left, limit) =>
    limit === null
      ? counted(left, 'Noch # Aufruf', 'Noch # Aufrufe')
      : `Noch ${numberText(left)} von ${limit} Aufrufen`,
  callsLeftUntil: (calls, span) => `${calls}, neu in ${span}`,
  limit: {
    title: (provider) => `${provider} nimmt vorerst keine Aufrufe mehr an`,
    overIn: (span) => `Die Zahl der Aufrufe in einem Zeitraum ist begrenzt. In ${span} geht es weiter.`,
    sendsIn: (countdown) => `Wird in ${countdown} erneut gesendet. Bleiben Sie bis dahin auf dieser Seite.`,
    isOver: 'Die Zahl der Aufrufe in einem Zeitraum ist begrenzt. Inzwischen sollte es wieder gehen.',
    untilUnknown:
      'Die Zahl der Aufrufe in einem Zeitraum ist begrenzt. Wann es weitergeht, sagt die API nicht: Versuchen Sie es in einer Weile erneut.',
    sendThen: 'Danach erneut senden',
    sendAgain: 'Erneut senden',
    doNotSend: 'Nicht senden',
  },
  facts: (duration, size) => `${duration} · ${size}`,
  factsWithRenewal: (duration, size) => `${duration} · ${size} · Zugriff wurde zuerst erneuert`,
};
