import type { attemptWaiting as English } from '../en/attempt-waiting.ts';
import { dative } from './the-provider.ts';

export const attemptWaiting: typeof English = {
  byLink:
    'Melden Sie sich im Browser an und stimmen Sie zu. Wenn er fragt, ob er Holdfast öffnen darf, erlauben Sie es.',
  byLocalAddress:
    'Melden Sie sich im Browser an und stimmen Sie zu. Danach kommen Sie von selbst hierher zurück.',
  trouble: 'Klappt es nicht?',
  helpIsThere: 'Wenn sich Ihr Browser nicht geöffnet hat, finden Sie unten Hilfe.',
  notOpened: 'Kein Browser hat sich geöffnet',
  notOpenedMeaning:
    'Das System konnte keinen öffnen. Kopieren Sie den Link in einen beliebigen Browser auf diesem Computer.',
  openAgainNote: 'Die Seite hat sich nicht geöffnet oder wurde geschlossen',
  openAgain: 'Erneut öffnen',
  copyLinkNote: 'Neuer Link für einen anderen Browser auf diesem Computer',
  copyLink: 'Link kopieren',
  otherBrowser: { label: 'Anderer Browser', select: 'Anderer Browser', open: 'Dort öffnen' },
  codeNote: 'Ein Browser auf Ihrem Telefon oder anderswo',
  notBack: 'Der Browser kam nicht zurück',
  linkCloses: { before: 'Der Link gilt noch ', after: ' Minuten.' },
  paste: {
    label: 'Letzte Adresse im Browser',
    hint: 'Kopieren Sie die ganze Adresse aus der Adresszeile des Browsers, auch wenn die Seite einen Fehler zeigt.',
    use: 'Adresse verwenden',
    empty: 'Fügen Sie hier die Adresse ein.',
    noAnswer:
      'Das ist nicht die Adresse einer Antwort. Die richtige enthält „code=“ und „state=“ oder „error=“.',
    tooLarge: 'Das ist viel länger als jede Antwort. Kopieren Sie nur die Adresse.',
    ofAnother:
      'Diese Adresse gehört zu einem anderen Versuch. Nehmen Sie die von der Seite, die eben geöffnet wurde.',
    over: 'Dieser Versuch ist vorbei. Schließen Sie ihn und beginnen Sie von vorn.',
    failed: (title, meaning) => `${title}. ${meaning}`,
  },
  otherWays: 'Oder beginnen Sie auf andere Weise neu. Die offene Seite führt dann nirgendwohin.',
  code: {
    notMine: 'Das war nicht ich',
    openPage: 'Seite öffnen',
    open: 'Öffnen Sie auf einem beliebigen Gerät',
    type: 'und geben Sie diesen Code ein:',
    copy: 'Code kopieren',
    dash: ', Strich, ',
    qrCode: (address) => `QR-Code von ${address}`,
    scanAndCompare: 'Oder scannen, dann vergleichen',
    scan: 'Oder zum Öffnen scannen',
    good: { before: 'Der Code gilt noch ', after: ' Minuten.' },
    askedHere: 'Holdfast auf diesem Computer hat diesen Code angefordert',
    toConnect: (provider) =>
      `Er verbindet ein Konto bei ${dative(provider)}. Wenn jemand Sie hierher geschickt hat oder Sie dies nicht begonnen haben, geben Sie ihn nicht ein.`,
    toRenew: (account, provider) =>
      `Er erneuert oder erweitert den Zugriff von ${account} bei ${dative(provider)}. Wenn jemand Sie hierher geschickt hat oder Sie dies nicht begonnen haben, geben Sie ihn nicht ein.`,
  },
};
