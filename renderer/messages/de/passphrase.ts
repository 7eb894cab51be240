import type { passphrase as English } from '../en/passphrase.ts';
import { numberText } from '../words.ts';

export const passphrase: typeof English = {
  rule: 'Mindestens 12 Zeichen, davon 6 verschiedene. Gut sind vier Wörter, die niemand erraten würde.',
  faults: {
    empty: 'Wählen Sie eine Passphrase.',
    short: (length) => `Mindestens 12 Zeichen; hier sind es ${numberText(length)}.`,
    alike: (distinct) => `Mindestens 6 verschiedene Zeichen; hier sind es ${numberText(distinct)}.`,
    differ: 'Die beiden stimmen nicht überein.',
    presentEmpty: 'Geben Sie die bisherige Passphrase ein.',
  },
  labels: {
    passphrase: { first: 'Passphrase', again: 'Passphrase wiederholen' },
    next: { first: 'Neue Passphrase', again: 'Neue Passphrase wiederholen' },
    export: { first: 'Passphrase für die Datei', again: 'Passphrase für die Datei wiederholen' },
    present: 'Bisherige Passphrase',
  },
  show: 'Passphrase anzeigen',
  hide: 'Passphrase verbergen',
  capsLock: 'Die Feststelltaste ist aktiv',
  cancel: 'Abbrechen',
  change: { title: 'Passphrase ändern', button: 'Passphrase ändern' },
  protect: {
    title: 'Mit einer Passphrase schützen',
    subtitle: 'Sie geben sie ein, wenn Holdfast startet und nachdem es gesperrt war.',
    button: 'Schützen',
    warning: 'Niemand kann sie für Sie wiederherstellen: Ohne sie müssen die Konten neu verbunden werden.',
    warningWithAccounts:
      'Niemand kann sie für Sie wiederherstellen: Ohne sie müssen die Konten neu verbunden werden. Schreiben Sie sie auf, oder legen Sie einen Export mit einer anderen an.',
  },
  lock: {
    title: 'Holdfast ist gesperrt',
    button: 'Entsperren',
    fault: (title, meaning) => `${title}. ${meaning}`,
    wrong: (title) => `${title}.`,
    wait: (span) => `Nach falschen Versuchen wartet Holdfast. Der nächste wird in ${span} angenommen.`,
    waitSeconds: (seconds) => `${numberText(seconds)} s`,
    waitTold: 'Die nächste Passphrase wird nach einer Wartezeit angenommen.',
    never: 'Nie',
    after: (minutes) => (minutes === 1 ? 'Nach 1 Minute' : `Nach ${numberText(minutes)} Minuten`),
    afterHour: 'Nach 1 Stunde',
  },
};
